package dev.awaitbot.protocol;

import java.time.Duration;

/**
 * A delay of the policy: elapsed time ("90s", "PT1H"), working time ("4wh"), or business days ("2bd").
 *
 * @param amount in seconds for ELAPSED and WORKING, in days for BUSINESS_DAYS; not negative
 */
public record Delay(long amount, Unit unit) {
    /** What runs while the delay runs. */
    public enum Unit {
        ELAPSED,
        WORKING,
        BUSINESS_DAYS
    }

    public Delay {
        if (amount < 0) {
            throw new IllegalArgumentException("A delay is not negative, this one is " + amount + ".");
        }
    }

    public static Delay elapsed(Duration duration) {
        return new Delay(duration.toSeconds(), Unit.ELAPSED);
    }

    public static Delay working(Duration duration) {
        return new Delay(duration.toSeconds(), Unit.WORKING);
    }

    public static Delay businessDays(int days) {
        return new Delay(days, Unit.BUSINESS_DAYS);
    }

    /** The time meant by ELAPSED and WORKING. */
    public Duration duration() {
        if (unit == Unit.BUSINESS_DAYS) {
            throw new IllegalStateException("Business days have no length without a calendar.");
        }
        return Duration.ofSeconds(amount);
    }
}
