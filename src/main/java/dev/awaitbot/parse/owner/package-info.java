/** Finds who is expected to act: addresses, subjects of the ask, groups, broadcasts. */
@NullMarked
package dev.awaitbot.parse.owner;

import org.jspecify.annotations.NullMarked;
