package dev.awaitbot.protocol;

import org.jspecify.annotations.Nullable;

/**
 * Something to say, without its words: they are found at the moment of sending.
 *
 * @param to whom alone it is for; null for everybody in the thread
 */
public record Notice(
        Code code,
        RequestId request,
        ConversationId conversation,
        MessageId thread,
        @Nullable PersonId to) {
    /** What kind of word it is. */
    public enum Code {
        NUDGE,
        COMPLETE,
        CARD,
        REMINDER,
        DUE,
        OVERDUE,
        ESCALATION,
        CLAIM,
        WINDOW_MOVED,
        DECLINED,
        EXPIRED
    }
}
