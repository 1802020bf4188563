package dev.awaitbot.chat.slack.know;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Slack's "ts": epoch seconds, a dot, and digits that make it unique; it is time and identity at once. */
public final class Ts {
    private static final int LONGEST = 30;
    private static final int MICROS = 6;

    private Ts() {}

    /** The whole second, or null if this is no time. */
    public static @Nullable Instant second(@Nullable String ts) {
        if (ts == null || ts.length() > LONGEST) {
            return null;
        }
        int dot = ts.indexOf('.');
        String whole = dot < 0 ? ts : ts.substring(0, dot);
        boolean digits =
                !whole.isEmpty() && whole.length() < 12 && whole.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Instant.ofEpochSecond(Long.parseLong(whole)) : null;
    }

    /** An instant as Slack is asked for what came after it. */
    public static String of(Instant at) {
        String micros = Integer.toString(at.getNano() / 1_000);
        return at.getEpochSecond() + "." + "0".repeat(MICROS - micros.length()) + micros;
    }
}
