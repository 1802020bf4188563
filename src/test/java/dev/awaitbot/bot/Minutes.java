package dev.awaitbot.bot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The transcript as it comes to be: a line for whatever is said or done, and one for each new day. */
final class Minutes {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd EEE", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final ZoneId zone;
    private final List<String> lines = new ArrayList<>();
    private @Nullable LocalDate day;

    Minutes(ZoneId zone) {
        this.zone = zone;
    }

    void say(Instant at, String head, List<String> lines) {
        ZonedDateTime local = at.atZone(zone);
        if (!local.toLocalDate().equals(day)) {
            day = local.toLocalDate();
            this.lines.add(DAY.format(local));
        }
        String first = lines.isEmpty() ? "" : " " + lines.get(0);
        this.lines.add(TIME.format(local) + " " + head + first);
        for (int i = 1; i < lines.size(); i++) {
            note("      | " + lines.get(i));
        }
    }

    /** A line without a time. */
    void note(String line) {
        lines.add(line);
    }

    List<String> lines() {
        return lines;
    }
}
