/** Reads a message in its place: what its words come to among the people, the thread and the channel around it. */
@NullMarked
package dev.awaitbot.hearing;

import org.jspecify.annotations.NullMarked;
