package dev.awaitbot.chat.slack.fake;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives out ids and timestamps that look like Slack's, are never given twice, and are the same in every run of a test. */
final class Ids {
    private static final int LENGTH = 9;
    private final InstantSource clock;
    private final Set<String> given = new HashSet<>();
    private long serial;
    private long lastMicros;

    Ids(InstantSource clock) {
        this.clock = clock;
    }

    /** "UDANA0000" for a person named dana: capitals and digits only, as with Slack. */
    synchronized String named(String prefix, String name) {
        var id = new StringBuilder(prefix);
        name.toUpperCase(Locale.ROOT)
                .chars()
                .filter(c -> c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')
                .forEach(c -> id.append((char) c));
        while (id.length() < LENGTH) {
            id.append('0');
        }
        String wanted = id.toString();
        return given.add(wanted) ? wanted : next(prefix + "X");
    }

    synchronized String next(String prefix) {
        return prefix + String.format(Locale.ROOT, "%0" + Math.max(1, LENGTH - prefix.length()) + "d", ++serial);
    }

    synchronized long number() {
        return ++serial;
    }

    /** A message's ts: seconds and six digits, later than every ts before it. */
    synchronized String ts() {
        Instant now = clock.instant();
        long micros = Math.max(lastMicros + 1, now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000);
        lastMicros = micros;
        return String.format(Locale.ROOT, "%d.%06d", micros / 1_000_000, micros % 1_000_000);
    }
}
