package dev.awaitbot.parse.window;

import dev.awaitbot.protocol.DateOrder;
import dev.awaitbot.protocol.Grain;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the stretch of days that the date components of a time mean, counted from the day the message was sent. */
final class Days {
    private final LocalDate today;
    private final Dates dates;
    private final Periods periods;
    private final NthDays nths;

    Days(LocalDate today, DateOrder order) {
        this.today = today;
        this.dates = new Dates(today, order);
        this.periods = new Periods(today);
        this.nths = new NthDays(today, periods);
    }

    /** Null where the components name no date that exists. */
    @Nullable
    Stretch find(Parts parts) {
        if (parts.get(Field.QUARTER) == -1) {
            Stretch day = dates.figures(parts.without(Field.UNIT));
            return day == null || !parts.has(Field.UNIT) ? day : Stretch.around(day.from(), parts.get(Field.UNIT));
        }
        if (parts.has(Field.NTH)) {
            return nths.find(parts);
        }
        if (parts.has(Field.DAY)) {
            LocalDate day = dates.day(parts.has(Field.SHIFT) ? parts : parts.without(Field.UNIT));
            boolean within = parts.has(Field.UNIT) && !parts.has(Field.SHIFT);
            return day == null ? null : within ? Stretch.around(day, parts.get(Field.UNIT)) : Stretch.day(day);
        }
        if (parts.get(Field.NTH_OF) > 20000) {
            int year = parts.get(Field.YEAR, today.getYear());
            LocalDate day = Easter.sunday(year).plusDays(parts.get(Field.NTH_OF) - 21000L);
            return Stretch.day(
                    day.isBefore(today) && !parts.has(Field.YEAR)
                            ? Easter.sunday(today.getYear() + 1).plusDays(parts.get(Field.NTH_OF) - 21000L)
                            : day);
        }
        if (parts.has(Field.OFFSET)) {
            return Stretch.day(today.plusDays(parts.get(Field.OFFSET)));
        }
        if (parts.has(Field.WEEKDAY)) {
            return weekday(parts);
        }
        return periods.find(parts);
    }

    private Stretch weekday(Parts parts) {
        int weekday = parts.get(Field.WEEKDAY);
        LocalDate monday = today.with(DayOfWeek.MONDAY);
        if (parts.has(Field.UNIT)) {
            return Stretch.day(monday.plusWeeks(parts.get(Field.SHIFT)).plusDays(weekday - 1));
        }
        LocalDate coming = next(weekday).plusWeeks(parts.get(Field.COUNT, 1) - 1L);
        List<LocalDate> others = new ArrayList<>();
        LocalDate day = coming;
        boolean sameDay = coming.equals(today.plusDays(7));
        switch (parts.get(Field.POINT, 9)) {
            case 0 -> day = sameDay ? today : coming;
            case 1 -> {
                day = monday.plusWeeks(1).plusDays(weekday - 1);
                if (!coming.equals(day)) {
                    others.add(coming);
                }
            }
            case -1 -> day = sameDay ? today.minusDays(7) : coming.minusDays(7);
            default -> {
                if (sameDay) {
                    others.add(today);
                }
            }
        }
        return new Stretch(day, day.plusDays(1), Grain.DAY, others);
    }

    // The next day of that name after today.
    private LocalDate next(int weekday) {
        return today.plusDays(Math.floorMod(weekday - today.getDayOfWeek().getValue() - 1, 7) + 1L);
    }
}
