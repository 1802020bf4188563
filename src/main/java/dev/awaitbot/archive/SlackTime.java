package dev.awaitbot.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Slack's "ts": epoch seconds, a dot, and digits that make it unique; it is time and identity at once. */
final class SlackTime {
    private static final long EARLIEST = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();
    private static final long LATEST = Instant.parse("2100-01-01T00:00:00Z").getEpochSecond();

    private SlackTime() {}

    /** The whole second, or null if this is no credible time. */
    static @Nullable Instant read(@Nullable String ts) {
        if (ts == null || ts.length() > 30) {
            return null;
        }
        long seconds = 0;
        int digits = 0;
        while (digits < ts.length() && digits < 12 && ts.charAt(digits) >= '0' && ts.charAt(digits) <= '9') {
            seconds = seconds * 10 + ts.charAt(digits) - '0';
            digits++;
        }
        boolean whole = digits == ts.length() || ts.charAt(digits) == '.';
        return whole && credible(seconds) ? Instant.ofEpochSecond(seconds) : null;
    }

    static boolean credible(long epochSeconds) {
        return epochSeconds >= EARLIEST && epochSeconds < LATEST;
    }
}
