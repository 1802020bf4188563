package dev.awaitbot.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Discord's times: ISO 8601 with an offset as the exporter writes them, and the time that every id carries. */
final class DiscordTime {
    private static final long EPOCH_MILLIS = 1_420_070_400_000L;
    private static final int SECONDS_END = 19;

    private DiscordTime() {}

    /** The whole second, or null if this is no credible time: {@code 2022-08-18T22:22:20.123+02:00}. */
    static @Nullable Instant read(@Nullable String text) {
        if (text == null || text.length() < SECONDS_END + 1) {
            return null;
        }
        int zone = SECONDS_END;
        while (zone < text.length() && (text.charAt(zone) == '.' || digit(text.charAt(zone)))) {
            zone++;
        }
        long offset = offset(text, zone);
        boolean marks =
                text.charAt(4) == '-' && text.charAt(7) == '-' && text.charAt(13) == ':' && text.charAt(16) == ':';
        long clock = number(text, 11, 2) * 3600 + number(text, 14, 2) * 60 + number(text, 17, 2);
        if (!marks || offset == Long.MIN_VALUE || clock < 0) {
            return null;
        }
        try {
            LocalDate day = LocalDate.of((int) number(text, 0, 4), (int) number(text, 5, 2), (int) number(text, 8, 2));
            long seconds = day.toEpochDay() * 86_400 + clock - offset;
            return SlackTime.credible(seconds) ? Instant.ofEpochSecond(seconds) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** When the thing with this id was made, or null if it is no id of Discord's. */
    static @Nullable Instant ofId(String id) {
        if (id.length() < 15 || id.length() > 19 || number(id, 0, id.length()) < 0) {
            return null;
        }
        return Instant.ofEpochSecond(((number(id, 0, id.length()) >> 22) + EPOCH_MILLIS) / 1000);
    }

    private static long offset(String text, int at) {
        if (at < text.length() && text.charAt(at) == 'Z') {
            return 0;
        }
        if (at + 6 > text.length() || (text.charAt(at) != '+' && text.charAt(at) != '-')) {
            return Long.MIN_VALUE;
        }
        long seconds = number(text, at + 1, 2) * 3600 + number(text, at + 4, 2) * 60;
        return text.charAt(at) == '+' ? seconds : -seconds;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A number of so many digits, far below zero if one of them is none. */
    private static long number(String text, int at, int digits) {
        long value = 0;
        for (int i = at; i < at + digits; i++) {
            if (!digit(text.charAt(i))) {
                return -1_000_000_000L;
            }
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
