package dev.awaitbot.chat;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import java.time.Instant;

/**
 * A reaction under a message.
 *
 * @param name the emoji's short name without colons
 * @param added false when it was taken away
 */
public record Reacted(
        PersonId person, ConversationId conversation, MessageId message, String name, boolean added, Instant at) {}
