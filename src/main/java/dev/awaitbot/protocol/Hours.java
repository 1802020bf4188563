package dev.awaitbot.protocol;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * Working hours of a week in local time: for each weekday its shifts, in order, without overlap; a day that is not there is off.
 */
public record Hours(Map<DayOfWeek, List<Shift>> week) {
    /** A stretch of one day; {@code end} at midnight means the end of the day. */
    public record Shift(LocalTime start, LocalTime end) {
        public Shift {
            if (!end.equals(LocalTime.MIDNIGHT) && !start.isBefore(end)) {
                throw new IllegalArgumentException(
                        "A shift ends after it starts, this one runs " + start + " to " + end + ".");
            }
        }
    }

    public Hours {
        week = Map.copyOf(week);
        week.forEach(Hours::requireOrder);
    }

    private static void requireOrder(DayOfWeek day, List<Shift> shifts) {
        for (int i = 1; i < shifts.size(); i++) {
            LocalTime end = shifts.get(i - 1).end();
            if (end.equals(LocalTime.MIDNIGHT) || end.isAfter(shifts.get(i).start())) {
                throw new IllegalArgumentException(
                        "Shifts of " + day + " are in order and do not overlap, these are " + shifts + ".");
            }
        }
    }
}
