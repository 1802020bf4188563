/** Reads a message: whether it is a request, of whom, for what, and by when. */
@NullMarked
package dev.awaitbot.parse;

import org.jspecify.annotations.NullMarked;
