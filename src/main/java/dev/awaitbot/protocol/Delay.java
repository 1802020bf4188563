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

    /** How a delay is written, for those who have to write one. */
    public static final String ALLOWED = "90s, 15m, 4h, 3d, 2w, 4wh (working hours), 2bd (business days), PT1H";

    /**
     * Reads {@code 90s}, {@code 1h30m}, {@code PT1H} as elapsed time, {@code 4wh} and {@code 30wm} as working time,
     * {@code 2bd} as business days.
     *
     * @throws IllegalArgumentException with a sentence for people, when the text is none of these
     */
    public static Delay parse(String text) {
        return DelayText.parse(text);
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

    /** The shortest text that is read as this delay: "4wh". */
    @Override
    public String toString() {
        return DelayText.format(this);
    }
}
