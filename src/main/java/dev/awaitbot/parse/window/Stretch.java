package dev.awaitbot.parse.window;

import dev.awaitbot.protocol.Grain;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Days from the first up to the one after the last.
 *
 * @param others other first days that the words may mean
 */
record Stretch(LocalDate from, LocalDate until, Grain grain, List<LocalDate> others) {
    static Stretch day(LocalDate day) {
        return new Stretch(day, day.plusDays(1), Grain.DAY, List.of());
    }

    static Stretch months(YearMonth start, int count, Grain grain) {
        return new Stretch(start.atDay(1), start.plusMonths(count).atDay(1), grain, List.of());
    }

    /** The week or the weekend that a day lies in. */
    static Stretch around(LocalDate day, int unit) {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        return unit == Units.WEEKEND
                ? new Stretch(monday.plusDays(5), monday.plusDays(7), Grain.DAY, List.of())
                : new Stretch(monday, monday.plusDays(7), Grain.WEEK, List.of());
    }
}
