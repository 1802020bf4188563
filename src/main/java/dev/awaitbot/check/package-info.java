/** The checks that a request can fail, one file each, and the list of them. */
@NullMarked
package dev.awaitbot.check;

import org.jspecify.annotations.NullMarked;
