package dev.awaitbot.bot.fault;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Runs as the machine's clock does, and can be set. */
public final class WoundClock implements InstantSource {
    private final InstantSource machine = InstantSource.system();
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead);
    }

    public void set(Instant now) {
        ahead = Duration.between(machine.instant(), now);
    }

    /** When the machine's clock shows what this one does at an instant. */
    public Instant real(Instant at) {
        return at.minus(ahead);
    }
}
