package dev.awaitbot.calendar;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and writes days of the week and times of the day as people write them: "Mon-Fri", "9:30". */
final class DayNames {
    static final int MINUTES = 24 * 60;

    private DayNames() {}

    /** One day or a range of days, also over the weekend; null when the text is neither. */
    static @Nullable Set<DayOfWeek> range(String text) {
        int dash = Math.max(text.indexOf('-'), text.indexOf('–'));
        DayOfWeek first = day(dash < 0 ? text : text.substring(0, dash));
        DayOfWeek last = dash < 0 ? first : day(text.substring(dash + 1));
        if (first == null || last == null) {
            return null;
        }
        var days = EnumSet.of(first);
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            days.add(day.plus(1));
        }
        return days;
    }

    /** Minutes of the day, 0 to 1440; -1 for anything else. */
    static int minutes(String text) {
        int colon = text.indexOf(':');
        int hour = number(colon < 0 ? text : text.substring(0, colon));
        int minute = colon < 0 ? 0 : text.length() - colon == 3 ? number(text.substring(colon + 1)) : -1;
        boolean time = hour >= 0 && minute >= 0 && minute < 60 && 60 * hour + minute <= MINUTES;
        return time ? 60 * hour + minute : -1;
    }

    /** "Mon". */
    static String of(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1, 3).toLowerCase(Locale.ROOT);
    }

    private static @Nullable DayOfWeek day(String text) {
        String name = text.toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (name.length() >= 3 && day.name().startsWith(name)) {
                return day;
            }
        }
        return null;
    }

    /** A number of one or two digits, -1 for anything else. */
    private static int number(String text) {
        boolean digits = text.length() == 1 || text.length() == 2;
        int number = 0;
        for (int i = 0; digits && i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            digits = digit >= 0 && digit <= 9;
            number = 10 * number + digit;
        }
        return digits ? number : -1;
    }
}
