package dev.awaitbot.protocol;

import java.time.Instant;

/** Time somebody is away, from included to until excluded. */
public record Absence(Instant from, Instant until) {
    public Absence {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "An absence ends after it starts, this one runs " + from + " to " + until + ".");
        }
    }
}
