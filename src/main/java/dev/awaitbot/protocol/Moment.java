package dev.awaitbot.protocol;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something happened in a thread, as exactly as it is known.
 *
 * @param earliest the same as {@code latest} for a message; earlier for a reaction in an export, which carries no time
 * @param message the message that did it, null for a reaction or a button
 */
public record Moment(
        Instant earliest, Instant latest, @Nullable MessageId message) {
    public Moment {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "A moment's bounds are in order, these are " + earliest + " and " + latest + ".");
        }
    }

    public static Moment of(Message message) {
        return new Moment(message.sentAt(), message.sentAt(), message.id());
    }

    /** Whether only bounds are known. */
    public boolean interval() {
        return !earliest.equals(latest);
    }
}
