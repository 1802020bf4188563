package dev.awaitbot.bot;

import java.time.Duration;
import java.time.Instant;

/**
 * When somebody looked, by two clocks: one goes on while the machine sleeps but can be set, the other cannot be set but may stand still
 * meanwhile.
 *
 * @param nanos counts nanoseconds from anywhere
 */
record Look(Instant at, long nanos) {
    /** How much the clock says or was counted until then, whichever is more; a clock set back counts as much as one set forward. */
    Duration until(Look later) {
        Duration told = Duration.between(at, later.at).abs();
        Duration counted = Duration.ofNanos(later.nanos - nanos);
        return told.compareTo(counted) > 0 ? told : counted;
    }
}
