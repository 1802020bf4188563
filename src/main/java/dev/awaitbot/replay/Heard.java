package dev.awaitbot.replay;

import dev.awaitbot.discipline.Said;
import dev.awaitbot.protocol.Message;

/**
 * A message that has been read.
 *
 * @param whole the message with the words of its whole burst
 */
record Heard(Message whole, Said said, Live.Words words) {}
