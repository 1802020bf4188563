package dev.awaitbot.parse.window;

import dev.awaitbot.protocol.DateOrder;
import dev.awaitbot.protocol.Grain;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a day of the month: in this month or the next that has it, in this year or the next. */
final class Dates {
    /** A date with its weekday that was so few days ago is that one, not the next that fits. */
    private static final int JUST_OVER = 60;

    /** So many years are searched for a date that exists, and so many for one on the weekday that is named with it. */
    private static final int YEARS = 12;

    private static final int SOON = 5;

    private final LocalDate today;
    private final DateOrder order;

    Dates(LocalDate today, DateOrder order) {
        this.today = today;
        this.order = order;
    }

    // In figures MONTH holds the first and DAY the second, in whichever order they were meant.
    @Nullable
    Stretch figures(Parts parts) {
        int first = parts.get(Field.MONTH);
        int second = parts.get(Field.DAY);
        boolean monthFirst = second > 12 || (first <= 12 && order == DateOrder.MDY);
        Parts rest = parts.without(Field.QUARTER);
        LocalDate day =
                day(rest.with(Field.MONTH, monthFirst ? first : second).with(Field.DAY, monthFirst ? second : first));
        LocalDate other = first > 12 || second > 12 || first == second
                ? null
                : day(rest.with(Field.MONTH, monthFirst ? second : first).with(Field.DAY, monthFirst ? first : second));
        int weekday = parts.get(Field.WEEKDAY);
        if (weekday > 0
                && day != null
                && other != null
                && day.getDayOfWeek().getValue() != weekday
                && other.getDayOfWeek().getValue() == weekday) {
            return Stretch.day(other);
        }
        if (day == null) {
            return null;
        }
        boolean clear = other == null || (weekday > 0 && day.getDayOfWeek().getValue() == weekday);
        return new Stretch(day, day.plusDays(1), Grain.DAY, clear ? List.of() : List.of(other));
    }

    @Nullable
    LocalDate day(Parts parts) {
        int day = parts.get(Field.DAY);
        int weekday = parts.get(Field.WEEKDAY);
        if (parts.has(Field.MONTH)) {
            int month = parts.get(Field.MONTH);
            if (parts.get(Field.UNIT, -1) == Units.YEAR && parts.has(Field.SHIFT)) {
                return exact(today.getYear() + parts.get(Field.SHIFT), month, day);
            }
            if (parts.has(Field.YEAR)) {
                return exact(parts.get(Field.YEAR), month, day);
            }
            return search(YEARS, weekday, i -> exact(today.getYear() + i, month, day));
        }
        YearMonth base = YearMonth.from(today);
        if (parts.has(Field.UNIT)) {
            YearMonth month = base.plusMonths(parts.get(Field.SHIFT));
            return exact(month.getYear(), month.getMonthValue(), day);
        }
        return search(
                25,
                weekday,
                i -> exact(base.plusMonths(i).getYear(), base.plusMonths(i).getMonthValue(), day));
    }

    /** Gives the i-th candidate; null where that month has no such day. */
    private interface Candidate {
        @Nullable
        LocalDate at(int index);
    }

    // The next candidate from today on; the next that falls on the weekday, if one does.
    private @Nullable LocalDate search(int tries, int weekday, Candidate candidate) {
        int farthest = tries == YEARS ? SOON : tries;
        LocalDate first = null;
        for (int i = 0; i < tries; i++) {
            LocalDate date = candidate.at(i);
            boolean near = date != null
                    && weekday > 0
                    && date.getDayOfWeek().getValue() == weekday
                    && !date.isBefore(today.minusDays(JUST_OVER));
            if (date == null || (date.isBefore(today) && !near)) {
                continue;
            }
            if (weekday == 0 || date.getDayOfWeek().getValue() == weekday) {
                return first == null || i <= farthest ? date : first;
            }
            first = first == null ? date : first;
        }
        return first;
    }

    private static @Nullable LocalDate exact(int year, int month, int day) {
        return month < 1
                        || month > 12
                        || day < 1
                        || day > YearMonth.of(year, month).lengthOfMonth()
                ? null
                : LocalDate.of(year, month, day);
    }
}
