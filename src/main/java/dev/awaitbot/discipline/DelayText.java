package dev.awaitbot.discipline;

import dev.awaitbot.protocol.Delay;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Delays as the ladder writes them: "90s", "15m", "4h", "1d", "4wh" of working time, "2bd" of business days. */
final class DelayText {
    private DelayText() {}

    /** The delay, or null for what is none. */
    static @Nullable Delay read(String text) {
        int digits = 0;
        while (digits < text.length() && digits < 9 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits == 0) {
            return null;
        }
        long amount = Long.parseLong(text.substring(0, digits));
        return switch (text.substring(digits)) {
            case "s" -> Delay.elapsed(Duration.ofSeconds(amount));
            case "m" -> Delay.elapsed(Duration.ofMinutes(amount));
            case "h" -> Delay.elapsed(Duration.ofHours(amount));
            case "d" -> Delay.elapsed(Duration.ofDays(amount));
            case "wh" -> Delay.working(Duration.ofHours(amount));
            case "bd" -> Delay.businessDays((int) amount);
            default -> null;
        };
    }
}
