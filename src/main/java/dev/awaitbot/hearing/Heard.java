package dev.awaitbot.hearing;

import dev.awaitbot.discipline.Said;
import dev.awaitbot.protocol.Message;

/**
 * A message that has been read.
 *
 * @param whole the message with the words of its whole burst
 * @param said what the discipline is told of it
 * @param words what its words came to, with what was known around them
 */
public record Heard(Message whole, Said said, Words words) {}
