package dev.awaitbot.protocol;

import dev.awaitbot.protocol.Delay.Unit;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes delays. */
final class DelayText {
    // A century: longer delays are slips of the keyboard, and shorter ones cannot overflow a date.
    private static final long LONGEST = 100L * 366 * 86_400;
    private static final Map<String, Long> ELAPSED =
            Map.of("s", 1L, "m", 60L, "h", 3_600L, "d", 86_400L, "w", 604_800L);
    private static final Map<String, Long> WORKING = Map.of("wm", 60L, "wh", 3_600L);

    private DelayText() {}

    static Delay parse(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        Delay delay = lower.startsWith("p") ? iso(lower) : parts(lower);
        if (delay == null || (delay.unit() == Unit.BUSINESS_DAYS ? 86_400 : 1) * delay.amount() > LONGEST) {
            throw new IllegalArgumentException("\"" + text + "\" is not a duration; allowed: " + Delay.ALLOWED + ".");
        }
        return delay;
    }

    private static @Nullable Delay iso(String text) {
        try {
            if (text.indexOf('t') >= 0) {
                Duration duration = Duration.parse(text);
                return duration.isNegative() ? null : Delay.elapsed(duration);
            }
            Period period = Period.parse(text);
            boolean fixed = period.getYears() == 0 && period.getMonths() == 0 && period.getDays() >= 0;
            return fixed ? Delay.elapsed(Duration.ofDays(period.getDays())) : null;
        } catch (DateTimeException | ArithmeticException notIso) {
            return null;
        }
    }

    /** Numbers, each with its unit; several only if all of them run by the clock. */
    private static @Nullable Delay parts(String text) {
        long seconds = 0;
        int at = 0;
        while (at < text.length()) {
            int unit = at;
            while (unit < text.length() && isDigit(text.charAt(unit))) {
                unit++;
            }
            int end = unit;
            while (end < text.length() && !isDigit(text.charAt(end))) {
                end++;
            }
            if (unit == at || unit - at > 9) {
                return null;
            }
            long number = Long.parseLong(text.substring(at, unit));
            String name = text.substring(unit, end);
            if (at == 0 && end == text.length() && name.equals("bd")) {
                return new Delay(number, Unit.BUSINESS_DAYS);
            }
            if (at == 0 && end == text.length() && WORKING.containsKey(name)) {
                return new Delay(number * WORKING.getOrDefault(name, 0L), Unit.WORKING);
            }
            if (!ELAPSED.containsKey(name)) {
                return null;
            }
            seconds += number * ELAPSED.getOrDefault(name, 0L);
            at = end;
        }
        return at == 0 ? null : new Delay(seconds, Unit.ELAPSED);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static String format(Delay delay) {
        long amount = delay.amount();
        return switch (delay.unit()) {
            case BUSINESS_DAYS -> amount + "bd";
            case WORKING ->
                amount % 3_600 == 0
                        ? amount / 3_600 + "wh"
                        : amount % 60 == 0 ? amount / 60 + "wm" : Duration.ofSeconds(amount) + " of working time";
            case ELAPSED ->
                amount % 3_600 == 0 && amount > 0
                        ? amount / 3_600 + "h"
                        : amount % 60 == 0 && amount > 0 ? amount / 60 + "m" : amount + "s";
        };
    }
}
