package dev.awaitbot.check;

import dev.awaitbot.protocol.Availability;
import dev.awaitbot.protocol.Defaults;
import dev.awaitbot.protocol.Facts;
import dev.awaitbot.protocol.Scene;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A message that shows when a check speaks or keeps silent; sent on Tuesday, 17 November 2026, at 10:00 in New York.
 *
 * @param where what a reader of the page must know besides the text, null for a plain post at channel level
 * @param reply whether it stands in a running thread
 * @param around what differs from a plain post that nothing is known about
 */
public record Example(String text, @Nullable String where, boolean reply, UnaryOperator<Subject> around) {
    /** When and where every example is written. */
    public static final Instant SENT = Instant.parse("2026-11-17T15:00:00Z");

    public static final Availability AUTHOR = Defaults.availability(ZoneId.of("America/New_York"));

    /** A plain post at channel level. */
    public static Example of(String text) {
        return new Example(text, null, false, UnaryOperator.identity());
    }

    /** A reply in a running thread. */
    public static Example reply(String text) {
        return new Example(text, "in a thread", true, UnaryOperator.identity());
    }

    /** The same text where something more is known. */
    public Example where(String words, UnaryOperator<Subject> known) {
        return new Example(text, words, reply, known);
    }

    /** What is known to whoever reads it. */
    public Scene scene() {
        return new Scene(
                SENT,
                AUTHOR,
                null,
                Defaults.policy(AUTHOR.zone()).dateOrder(),
                null,
                !reply,
                null,
                false,
                List.of(),
                0,
                Map.of());
    }

    /** What is known to whoever judges it, before {@code around}. */
    public Facts facts() {
        return new Facts(scene(), Defaults.policy(AUTHOR.zone()), reply, List.of(), Map.of(), 1, List.of());
    }
}
