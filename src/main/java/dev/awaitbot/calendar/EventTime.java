package dev.awaitbot.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When a named event of the policy is: "Mon-Fri 09:30", "Tue, Thu 14:00", "16:00" for every day. */
public record EventTime(Set<DayOfWeek> days, LocalTime time) {
    private static final int LONGEST = 100;

    public EventTime {
        days = Set.copyOf(days);
    }

    /** @throws IllegalArgumentException with a sentence for people, when the text is no time of an event */
    public static EventTime parse(String text) {
        EventTime read = read(text);
        if (read == null) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no time of an event; allowed: Mon-Fri 09:30, Fri 15:00, 16:00.");
        }
        return read;
    }

    /** Null where the text is no time of an event. */
    public static @Nullable EventTime read(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        int time = -1;
        for (String part :
                text.length() > LONGEST ? new String[] {""} : text.strip().split("[,\\s]+")) {
            Set<DayOfWeek> range = DayNames.range(part);
            int minutes = part.indexOf(':') < 0 ? -1 : DayNames.minutes(part);
            boolean first = time < 0 && minutes >= 0 && minutes < DayNames.MINUTES;
            if (range == null && !first) {
                return null;
            }
            days.addAll(range == null ? Set.of() : range);
            time = first ? minutes : time;
        }
        return time < 0
                ? null
                : new EventTime(
                        days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days, LocalTime.of(time / 60, time % 60));
    }

    /** Its next occurrence after an instant, in the zone that the instant is told in. */
    public ZonedDateTime after(ZonedDateTime now) {
        LocalDate date = now.toLocalDate();
        ZonedDateTime at = date.atTime(time).atZone(now.getZone());
        while (!at.isAfter(now) || !days.contains(date.getDayOfWeek())) {
            date = date.plusDays(1);
            at = date.atTime(time).atZone(now.getZone());
        }
        return at;
    }
}
