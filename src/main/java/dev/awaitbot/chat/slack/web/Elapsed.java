package dev.awaitbot.chat.slack.web;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** How much time went by, by a clock that may be set back: what it loses then is counted as nothing. */
final class Elapsed implements TimeMeter {
    private final Supplier<Instant> clock;
    private Instant last;
    private long nanos;

    Elapsed(Supplier<Instant> clock) {
        this.clock = clock;
        this.last = clock.get();
    }

    @Override
    public synchronized long currentTimeNanos() {
        Instant now = clock.get();
        nanos += Math.max(0, Duration.between(last, now).toNanos());
        last = now;
        return nanos;
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}
