package dev.awaitbot.calendar;

import dev.awaitbot.protocol.Hours;
import dev.awaitbot.protocol.Hours.Shift;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Working hours as people write them: {@code Mon-Fri 09:00-12:00, 13:00-17:00; Sat 10:00-14:00}, {@code 24/7}, {@code never}. A
 * shift over midnight goes on in the next day.
 */
public final class HoursText {
    private static final String ALLOWED =
            "allowed: Mon-Fri 09:00-17:00, or Mon-Fri 09:00-12:00, 13:00-17:00; Sat 10:00-14:00, or 24/7, or never";
    private static final int LONGEST = 500;

    private HoursText() {}

    /** @throws IllegalArgumentException with a sentence for people, when the text cannot be read */
    public static Hours parse(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > LONGEST) {
            throw problem(
                    "These hours are " + trimmed.length() + " characters long, a week needs less than " + LONGEST);
        }
        if (trimmed.equalsIgnoreCase("never")) {
            return new Hours(Map.of());
        }
        var week = new EnumMap<DayOfWeek, List<Shift>>(DayOfWeek.class);
        for (String group : (trimmed.equals("24/7") ? "Mon-Sun 00:00-24:00" : trimmed).split(";")) {
            if (!group.isBlank()) {
                addGroup(week, group.strip());
            }
        }
        if (week.isEmpty()) {
            throw new IllegalArgumentException("There are no hours in \"" + text + "\"; " + ALLOWED + ".");
        }
        week.replaceAll((day, shifts) -> ordered(day, shifts));
        return new Hours(week);
    }

    private static void addGroup(Map<DayOfWeek, List<Shift>> week, String group) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        boolean shifts = false;
        for (String part : group.replaceAll("\\s*[-–]\\s*", "-").split("[,\\s]+")) {
            if (part.isEmpty()) {
                continue;
            }
            if (!Character.isDigit(part.charAt(0))) {
                if (shifts) {
                    throw problem("\"" + part + "\" follows a time; days of their own begin after ;");
                }
                days.addAll(days(part));
                continue;
            }
            if (days.isEmpty()) {
                throw problem("\"" + part + "\" has no days before it");
            }
            days.forEach(day -> addShift(week, day, part));
            shifts = true;
        }
        if (!shifts) {
            throw problem("\"" + group + "\" has no times");
        }
    }

    private static void addShift(Map<DayOfWeek, List<Shift>> week, DayOfWeek day, String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            throw problem("\"" + text + "\" has no end");
        }
        int start = minutes(text.substring(0, dash));
        int end = minutes(text.substring(dash + 1));
        if (start == end || start == DayNames.MINUTES) {
            throw problem("\"" + text + "\" lasts no time; for the whole day write 00:00-24:00");
        }
        if (start < end) {
            add(week, day, start, end);
        } else {
            add(week, day, start, DayNames.MINUTES);
            add(week, day.plus(1), 0, end);
        }
    }

    private static void add(Map<DayOfWeek, List<Shift>> week, DayOfWeek day, int start, int end) {
        if (start < end) {
            week.computeIfAbsent(day, d -> new ArrayList<>()).add(new Shift(time(start), time(end)));
        }
    }

    private static LocalTime time(int minutes) {
        return LocalTime.ofSecondOfDay(minutes % DayNames.MINUTES * 60L);
    }

    /** Minutes of the day, 0 to 1440. */
    private static int minutes(String text) {
        int minutes = DayNames.minutes(text);
        if (minutes < 0) {
            throw problem("\"" + text + "\" is no time of day from 00:00 to 24:00");
        }
        return minutes;
    }

    private static Set<DayOfWeek> days(String text) {
        Set<DayOfWeek> days = DayNames.range(text);
        if (days == null) {
            throw problem("\"" + text + "\" is no day of the week");
        }
        return days;
    }

    private static List<Shift> ordered(DayOfWeek day, List<Shift> shifts) {
        List<Shift> sorted = new ArrayList<>(shifts);
        sorted.sort(Comparator.comparing(Shift::start));
        for (int i = 1; i < sorted.size(); i++) {
            LocalTime end = sorted.get(i - 1).end();
            if (end.equals(LocalTime.MIDNIGHT) || end.isAfter(sorted.get(i).start())) {
                throw problem("two shifts overlap on " + DayNames.of(day));
            }
        }
        return sorted;
    }

    private static IllegalArgumentException problem(String what) {
        return new IllegalArgumentException(what + "; " + ALLOWED + ".");
    }

    /** The shortest text that is read as these hours. */
    public static String format(Hours hours) {
        var text = new StringBuilder();
        DayOfWeek[] days = DayOfWeek.values();
        int first = 0;
        while (first < days.length) {
            List<Shift> shifts = hours.week().getOrDefault(days[first], List.of());
            int last = first;
            while (last + 1 < days.length
                    && hours.week().getOrDefault(days[last + 1], List.of()).equals(shifts)) {
                last++;
            }
            if (!shifts.isEmpty()) {
                text.append(text.isEmpty() ? "" : "; ").append(DayNames.of(days[first]));
                text.append(last == first ? "" : "-" + DayNames.of(days[last])).append(' ');
                text.append(
                        String.join(", ", shifts.stream().map(HoursText::format).toList()));
            }
            first = last + 1;
        }
        return text.isEmpty() ? "never" : text.toString();
    }

    private static String format(Shift shift) {
        return shift.start() + "-" + (shift.end().equals(LocalTime.MIDNIGHT) ? "24:00" : shift.end());
    }
}
