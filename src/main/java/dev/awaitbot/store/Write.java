package dev.awaitbot.store;

import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.Plan;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one event comes to: all of it is written, or nothing.
 *
 * @param event what the platform calls it; null for what no platform told
 * @param heard the message that was posted, edited or deleted; null for a click, a command, a reaction
 * @param kept what is set or put on record along with it
 * @param before the requests as they were when the plan was made: each that it changes or schedules, but for the one it opens
 */
public record Write(
        @Nullable EventId event, @Nullable Trace heard, Plan plan, List<Kept> kept, List<Stored> before, Instant now) {
    public Write {
        kept = List.copyOf(kept);
        before = List.copyOf(before);
    }

    public Write(@Nullable EventId event, @Nullable Trace heard, Plan plan, List<Stored> before, Instant now) {
        this(event, heard, plan, List.of(), before, now);
    }
}
