/** Tells requests from talk: named cues, each a thing a person can see in the text, weighed into a confidence. */
@NullMarked
package dev.awaitbot.parse.ask;

import org.jspecify.annotations.NullMarked;
