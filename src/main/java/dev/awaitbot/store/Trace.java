package dev.awaitbot.store;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Reply;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a message that was heard, edited or deleted: all but its text.
 *
 * @param root the first message of its thread, or itself
 * @param author null where nothing but its deletion was heard
 * @param at when it was sent, or deleted where nothing else was heard
 * @param gone whether it was deleted
 */
public record Trace(
        ConversationId conversation,
        MessageId message,
        MessageId root,
        @Nullable PersonId author,
        Instant at,
        @Nullable Instant editedAt,
        boolean gone,
        Reply reply) {

    public static Trace of(Message message, Reply reply) {
        return new Trace(
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
    public static Trace deleted(ConversationId conversation, MessageId message, Instant at) {
        return new Trace(conversation, message, message, null, at, null, true, Reply.NOTHING);
    }
}
