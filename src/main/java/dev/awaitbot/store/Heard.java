package dev.awaitbot.store;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Reply;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that was heard, edited or deleted, without its text.
 *
 * @param root the first message of its thread, or itself
 * @param author null where nothing but its deletion was heard
 * @param at when it was sent, or deleted where nothing else was heard
 * @param gone whether it was deleted
 */
public record Heard(
        ConversationId conversation,
        MessageId message,
        MessageId root,
        @Nullable PersonId author,
        Instant at,
        @Nullable Instant editedAt,
        boolean gone,
        Reply reply) {

    public static Heard of(Message message, Reply reply) {
        return new Heard(
                message.conversation(),
                message.id(),
                message.root(),
                message.author(),
                message.sentAt(),
                message.editedAt(),
                false,
                reply);
    }

    /** A message that was deleted, whether or not it was heard before. */
    public static Heard deleted(ConversationId conversation, MessageId message, Instant at) {
        return new Heard(conversation, message, message, null, at, null, true, Reply.NOTHING);
    }
}
