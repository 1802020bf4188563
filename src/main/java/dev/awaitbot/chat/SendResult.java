package dev.awaitbot.chat;

import dev.awaitbot.protocol.MessageId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What became of a post.
 *
 * @param message the new post, for SENT; null where the platform gives it no id
 * @param after how long to wait at least, for LATER
 * @param reason for people who run the bot, never with text of the post
 */
public record SendResult(Outcome outcome, @Nullable MessageId message, Duration after, String reason) {
    /** UNKNOWN: it may have arrived. REJECTED: it never will. */
    public enum Outcome {
        SENT,
        LATER,
        UNKNOWN,
        REJECTED
    }

    public static SendResult sent(@Nullable MessageId message) {
        return new SendResult(Outcome.SENT, message, Duration.ZERO, "");
    }

    public static SendResult later(Duration after, String reason) {
        return new SendResult(Outcome.LATER, null, after, reason);
    }

    public static SendResult unknown(String reason) {
        return new SendResult(Outcome.UNKNOWN, null, Duration.ZERO, reason);
    }

    public static SendResult rejected(String reason) {
        return new SendResult(Outcome.REJECTED, null, Duration.ZERO, reason);
    }
}
