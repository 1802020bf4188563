package dev.awaitbot.chat.slack.web;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** How much time went by, by a clock that may be set back: what it loses then is counted as nothing. */
final class Elapsed implements TimeMeter {
    private final InstantSource clock;
    private Instant last;
    private long nanos;

    Elapsed(InstantSource clock) {
        this.clock = clock;
        this.last = clock.instant();
    }

    @Override
    public synchronized long currentTimeNanos() {
        Instant now = clock.instant();
        nanos += Math.max(0, Duration.between(last, now).toNanos());
        last = now;
        return nanos;
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}
