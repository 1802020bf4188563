package dev.awaitbot.parse.window;

import dev.awaitbot.protocol.Grain;
import dev.awaitbot.protocol.Span;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time that a message names, with what it is for.
 *
 * @param span the words, with the cue that governs them ("by Thursday EOD")
 * @param start the instant, or the start of the stretch at its grain; null for a named event that nothing resolves
 * @param end when the stretch is over; for a deadline the instant when it is over; null for a point
 * @param due for DEADLINE and WITHIN the instant when the window is over, else null
 * @param alternatives other instants {@code due} may mean; empty where the words are clear
 * @param event the named event ("standup") that the time hangs on, else null
 */
public record TimeHit(
        Span span,
        @Nullable OffsetDateTime start,
        @Nullable OffsetDateTime end,
        Grain grain,
        Role role,
        @Nullable OffsetDateTime due,
        List<OffsetDateTime> alternatives,
        @Nullable String event) {
    public TimeHit {
        alternatives = List.copyOf(alternatives);
    }
}
