package dev.awaitbot.parse.window;

import dev.awaitbot.protocol.Grain;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a period of the calendar by its name or its distance from the present one, and the parts of one. */
final class Periods {
    private final LocalDate today;

    Periods(LocalDate today) {
        this.today = today;
    }

    @Nullable
    Stretch find(Parts parts) {
        Stretch whole = whole(parts);
        if (whole == null || !parts.has(Field.EDGE)) {
            return whole;
        }
        Stretch edge = edge(whole, parts.get(Field.EDGE));
        boolean next = parts.has(Field.UNIT)
                && parts.get(Field.SHIFT) == 0
                && !edge.until().isAfter(today);
        Stretch later = next ? whole(parts.with(Field.SHIFT, 1)) : null;
        return later == null ? edge : edge(later, parts.get(Field.EDGE));
    }

    @Nullable
    Stretch whole(Parts parts) {
        if (parts.get(Field.QUARTER) > 0 && parts.get(Field.UNIT, -1) == Units.YEAR) {
            return whole(Parts.of(Field.QUARTER, parts.get(Field.QUARTER))
                    .with(Field.YEAR, today.getYear() + parts.get(Field.SHIFT)));
        }
        if (parts.has(Field.MONTH) && parts.get(Field.UNIT, -1) == Units.YEAR) {
            return whole(Parts.of(Field.MONTH, parts.get(Field.MONTH))
                    .with(Field.YEAR, today.getYear() + parts.get(Field.SHIFT)));
        }
        if (parts.has(Field.UNIT)) {
            return unit(
                    parts.get(Field.UNIT),
                    parts.get(Field.SHIFT),
                    Math.max(1, Math.min(1000, parts.get(Field.COUNT, 1))));
        }
        if (parts.has(Field.QUARTER)) {
            int month = parts.get(Field.QUARTER) * 3 - 2;
            YearMonth start = YearMonth.of(parts.get(Field.YEAR, today.getYear()), month);
            start = !parts.has(Field.YEAR) && start.plusMonths(2).isBefore(YearMonth.from(today))
                    ? start.plusYears(1)
                    : start;
            return new Stretch(start.atDay(1), start.plusMonths(3).atDay(1), Grain.QUARTER, List.of());
        }
        if (parts.has(Field.MONTH)) {
            YearMonth start = YearMonth.of(parts.get(Field.YEAR, today.getYear()), parts.get(Field.MONTH));
            start = !parts.has(Field.YEAR) && start.isBefore(YearMonth.from(today)) ? start.plusYears(1) : start;
            return new Stretch(start.atDay(1), start.plusMonths(1).atDay(1), Grain.MONTH, List.of());
        }
        if (parts.has(Field.YEAR)) {
            LocalDate start = LocalDate.of(parts.get(Field.YEAR), 1, 1);
            return new Stretch(start, start.plusYears(1), Grain.YEAR, List.of());
        }
        return null;
    }

    private @Nullable Stretch unit(int unit, int shift, int count) {
        LocalDate monday = today.with(DayOfWeek.MONDAY).plusWeeks(unit == Units.MONTH ? 0 : shift);
        YearMonth month = YearMonth.from(today);
        return switch (unit) {
            case Units.DAY -> new Stretch(today.plusDays(shift), today.plusDays(shift + count), Grain.DAY, List.of());
            case Units.WEEK -> new Stretch(monday, monday.plusWeeks(count), Grain.WEEK, List.of());
            case Units.FORTNIGHT -> new Stretch(monday, monday.plusWeeks(2L * count), Grain.WEEK, List.of());
            case Units.WEEKEND -> new Stretch(monday.plusDays(5), monday.plusDays(7), Grain.DAY, List.of());
            case Units.WORKWEEK -> new Stretch(monday, monday.plusDays(5), Grain.DAY, List.of());
            case Units.WORKDAY -> workday(shift);
            case Units.MONTH -> Stretch.months(month.plusMonths(shift), count, Grain.MONTH);
            case Units.QUARTER ->
                Stretch.months(
                        month.minusMonths((month.getMonthValue() - 1) % 3).plusMonths(3L * shift),
                        3 * count,
                        Grain.QUARTER);
            case Units.YEAR -> Stretch.months(YearMonth.of(today.getYear() + shift, 1), 12 * count, Grain.YEAR);
            default -> null;
        };
    }

    private Stretch workday(int shift) {
        LocalDate day = today;
        int left = Math.min(1000, Math.abs(shift));
        while (left > 0) {
            day = day.plusDays(shift < 0 ? -1 : 1);
            left -= day.getDayOfWeek().getValue() < 6 ? 1 : 0;
        }
        return Stretch.day(day);
    }

    // 1 beginning, 2 middle, 3 end, 4 the rest.
    private Stretch edge(Stretch whole, int edge) {
        LocalDate from = whole.from();
        long length = whole.until().toEpochDay() - from.toEpochDay();
        if (whole.grain() == Grain.WEEK) {
            return switch (edge) {
                case 1 -> new Stretch(from, from.plusDays(3), Grain.WEEK, List.of());
                case 2 -> new Stretch(from.plusDays(2), from.plusDays(3), Grain.DAY, List.of());
                case 3 -> new Stretch(from.plusDays(4), from.plusDays(7), Grain.WEEK, List.of());
                case 5 -> new Stretch(from.plusDays(3), from.plusDays(7), Grain.WEEK, List.of());
                default -> new Stretch(max(today, from), from.plusDays(7), Grain.WEEK, List.of());
            };
        }
        if (edge == 3) {
            return Stretch.day(whole.until().minusDays(1));
        }
        if (edge == 5) {
            return new Stretch(
                    whole.grain() == Grain.MONTH
                            ? from.plusDays(20)
                            : whole.until().minusDays(length / 3),
                    whole.until(),
                    whole.grain(),
                    List.of());
        }
        if (edge == 4) {
            return new Stretch(max(today, from), whole.until(), whole.grain(), List.of());
        }
        long third = whole.grain() == Grain.MONTH ? 10 : length / 3;
        return edge == 1
                ? new Stretch(from, from.plusDays(third), whole.grain(), List.of())
                : Stretch.day(from.plusDays(whole.grain() == Grain.MONTH ? 14 : length / 2));
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
