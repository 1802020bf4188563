package dev.awaitbot.parse.window;

import dev.awaitbot.protocol.Grain;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a time comes to.
 *
 * @param end when the stretch is over; null for a point
 * @param due when a window that is bound by it is over
 * @param others other instants {@code due} may mean
 */
record Meaning(
        ZonedDateTime start, @Nullable ZonedDateTime end, Grain grain, ZonedDateTime due, List<ZonedDateTime> others) {
    static Meaning point(ZonedDateTime at, Grain grain, List<ZonedDateTime> others) {
        return new Meaning(at, null, grain, at, others);
    }

    Meaning due(ZonedDateTime when) {
        return new Meaning(start, end, grain, when, others);
    }

    Instant last() {
        return end == null ? start.toInstant() : end.toInstant();
    }
}
