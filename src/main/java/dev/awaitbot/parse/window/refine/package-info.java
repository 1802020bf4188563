/** Settles what the forms have read, one step after another. */
@NullMarked
package dev.awaitbot.parse.window.refine;

import org.jspecify.annotations.NullMarked;
