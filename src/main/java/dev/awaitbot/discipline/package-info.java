/** Decides, from facts, reading and findings, what to record, to schedule and to say. */
@NullMarked
package dev.awaitbot.discipline;

import org.jspecify.annotations.NullMarked;
