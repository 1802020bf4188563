package dev.awaitbot.calendar;

import dev.awaitbot.protocol.Hours;
import dev.awaitbot.protocol.Hours.Shift;
import java.time.DayOfWeek;
import java.util.List;

/** The hours of a week as plain numbers: for each weekday the start and end of every shift, in seconds of the local day. */
final class Week {
    static final int DAY = 86_400;

    private final int[][] shifts = new int[7][];
    private final boolean empty;

    Week(Hours hours) {
        boolean none = true;
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Shift> list = hours.week().getOrDefault(day, List.of());
            int[] bounds = new int[2 * list.size()];
            for (int i = 0; i < list.size(); i++) {
                bounds[2 * i] = list.get(i).start().toSecondOfDay();
                int end = list.get(i).end().toSecondOfDay();
                bounds[2 * i + 1] = end == 0 ? DAY : end;
                none = false;
            }
            shifts[day.getValue() - 1] = bounds;
        }
        empty = none;
    }

    /** Whether there are no hours at all. */
    boolean empty() {
        return empty;
    }

    /** Start, end, start, end … of the shifts on a day; empty when it is off. */
    int[] on(long epochDay) {
        return shifts[(int) Math.floorMod(epochDay + 3, 7L)];
    }
}
