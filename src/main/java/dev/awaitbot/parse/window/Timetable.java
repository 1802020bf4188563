package dev.awaitbot.parse.window;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When an event of the policy takes place: {@code 09:30 Mon-Fri}, {@code 14:00 Thu}, {@code 10:00}. */
record Timetable(LocalTime time, Set<DayOfWeek> days) {
    private static final String[] NAMES = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

    Timetable {
        days = Set.copyOf(days);
    }

    /** Null where the text is no timetable. */
    static @Nullable Timetable read(String text) {
        LocalTime time = null;
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String word : text.strip().toLowerCase(Locale.ROOT).split("[\\s,]+")) {
            if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
                time = time(word);
            } else if (!add(days, word)) {
                return null;
            }
        }
        return time == null ? null : new Timetable(time, days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days);
    }

    private static @Nullable LocalTime time(String word) {
        try {
            return LocalTime.parse(word.indexOf(':') == 1 ? "0" + word : word);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static boolean add(Set<DayOfWeek> days, String word) {
        String[] ends = word.split("[-–]", 2);
        int from = day(ends[0]);
        int to = day(ends[ends.length - 1]);
        if (from < 0 || to < 0) {
            return false;
        }
        for (int day = from; ; day = (day + 1) % 7) {
            days.add(DayOfWeek.of(day + 1));
            if (day == to) {
                return true;
            }
        }
    }

    private static int day(String word) {
        for (int i = 0; i < NAMES.length; i++) {
            if (word.startsWith(NAMES[i])) {
                return i;
            }
        }
        return -1;
    }

    /** Its next occurrence after an instant, in the zone that the instant is told in. */
    ZonedDateTime after(ZonedDateTime now) {
        LocalDate date = now.toLocalDate();
        ZonedDateTime at = date.atTime(time).atZone(now.getZone());
        while (!at.isAfter(now) || !days.contains(date.getDayOfWeek())) {
            date = date.plusDays(1);
            at = date.atTime(time).atZone(now.getZone());
        }
        return at;
    }
}
