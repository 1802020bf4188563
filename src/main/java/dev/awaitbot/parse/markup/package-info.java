/** Turns the notation of a chat platform into plain text with spans that point back into it. */
@NullMarked
package dev.awaitbot.parse.markup;

import org.jspecify.annotations.NullMarked;
