package dev.awaitbot.parse.window;

import dev.awaitbot.protocol.Grain;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is counted within a period: "the first Monday of next month", "the last day of October". */
final class NthDays {
    /** What {@link Field#NTH_OF} holds where weekdays are counted. */
    private static final int WEEKDAYS = 100;

    private final LocalDate today;
    private final Periods periods;

    NthDays(LocalDate today, Periods periods) {
        this.today = today;
        this.periods = periods;
    }

    @Nullable
    Stretch find(Parts parts) {
        Stretch base = periods.whole(
                parts.has(Field.UNIT) || parts.has(Field.MONTH) || parts.has(Field.YEAR) || parts.get(Field.QUARTER) > 0
                        ? parts
                        : Parts.of(Field.UNIT, Units.MONTH).with(Field.SHIFT, 0));
        if (base == null) {
            return null;
        }
        Stretch found = counted(base, parts);
        boolean open = parts.has(Field.MONTH) && !parts.has(Field.YEAR);
        if (open && found != null && found.until().compareTo(today) <= 0) {
            Stretch later = periods.whole(parts.with(Field.YEAR, base.from().getYear() + 1));
            return later == null ? null : counted(later, parts);
        }
        return found;
    }

    private static @Nullable Stretch counted(Stretch base, Parts parts) {
        int nth = parts.get(Field.NTH);
        int of = parts.get(Field.NTH_OF);
        LocalDate from = base.from();
        LocalDate last = base.until().minusDays(1);
        Stretch found;
        if (of == WEEKDAYS) {
            int weekday = parts.get(Field.WEEKDAY);
            LocalDate first =
                    from.plusDays(Math.floorMod(weekday - from.getDayOfWeek().getValue(), 7));
            LocalDate final1 = last.minusDays(Math.floorMod(last.getDayOfWeek().getValue() - weekday, 7));
            found = Stretch.day(nth < 0 ? final1 : first.plusWeeks(nth - 1L));
        } else if (of == Units.WEEK) {
            LocalDate monday = nth < 0
                    ? last.with(DayOfWeek.MONDAY)
                    : from.with(DayOfWeek.MONDAY)
                            .plusWeeks(nth - (from.getDayOfWeek().getValue() > 4 ? 0L : 1L));
            found = new Stretch(monday, monday.plusWeeks(1), Grain.WEEK, List.of());
        } else if (of == Units.MONTH) {
            found = Stretch.months(
                    nth < 0 ? YearMonth.from(last) : YearMonth.from(from).plusMonths(nth - 1L), 1, Grain.MONTH);
        } else if (of == Units.DAY) {
            found = Stretch.day(nth < 0 ? last : from.plusDays(nth - 1L));
        } else {
            LocalDate day = nth < 0 ? last : from;
            int left = nth < 0 ? 1 : nth;
            while (true) {
                boolean works = of == Units.WEEKEND
                        ? day.getDayOfWeek() == DayOfWeek.SATURDAY
                        : day.getDayOfWeek().getValue() < 6;
                left -= works ? 1 : 0;
                if (left == 0) {
                    break;
                }
                day = day.plusDays(nth < 0 ? -1 : 1);
            }
            found = of == Units.WEEKEND ? new Stretch(day, day.plusDays(2), Grain.DAY, List.of()) : Stretch.day(day);
        }
        return found.from().isBefore(base.until()) ? found : null;
    }
}
