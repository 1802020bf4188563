package dev.awaitbot.parse.window;

import dev.awaitbot.protocol.DateOrder;
import dev.awaitbot.protocol.Grain;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the stretch of days that the date components of a time mean, counted from the day the message was sent. */
final class Days {
    /** What {@link Field#NTH_OF} holds where weekdays are counted. */
    private static final int WEEKDAYS = 100;

    /** A date with its weekday that was so few days ago is that one, not the next that fits. */
    private static final int JUST_OVER = 60;

    /** So many years are searched for a date that exists, and so many for one on the weekday that is named with it. */
    private static final int YEARS = 12;

    private static final int SOON = 5;

    private final LocalDate today;
    private final DateOrder order;

    Days(LocalDate today, DateOrder order) {
        this.today = today;
        this.order = order;
    }

    /**
     * Days from the first up to the one after the last.
     *
     * @param others other first days that the words may mean
     */
    record Stretch(LocalDate from, LocalDate until, Grain grain, List<LocalDate> others) {
        static Stretch day(LocalDate day) {
            return new Stretch(day, day.plusDays(1), Grain.DAY, List.of());
        }
    }

    /** Null where the components name no date that exists. */
    @Nullable
    Stretch find(Parts parts) {
        if (parts.get(Field.QUARTER) == -1) {
            Stretch day = figures(parts.without(Field.UNIT));
            return day == null || !parts.has(Field.UNIT) ? day : around(day.from(), parts.get(Field.UNIT));
        }
        if (parts.has(Field.NTH)) {
            return nth(parts);
        }
        if (parts.has(Field.DAY)) {
            LocalDate day = day(parts.has(Field.SHIFT) ? parts : parts.without(Field.UNIT));
            boolean within = parts.has(Field.UNIT) && !parts.has(Field.SHIFT);
            return day == null ? null : within ? around(day, parts.get(Field.UNIT)) : Stretch.day(day);
        }
        if (parts.get(Field.NTH_OF) > 20000) {
            LocalDate day = Easter.sunday(today.getYear()).plusDays(parts.get(Field.NTH_OF) - 21000L);
            return Stretch.day(
                    day.isBefore(today)
                            ? Easter.sunday(today.getYear() + 1).plusDays(parts.get(Field.NTH_OF) - 21000L)
                            : day);
        }
        if (parts.has(Field.OFFSET)) {
            return Stretch.day(today.plusDays(parts.get(Field.OFFSET)));
        }
        if (parts.has(Field.WEEKDAY)) {
            return weekday(parts);
        }
        return period(parts);
    }

    // The week or the weekend that a day lies in.
    private static Stretch around(LocalDate day, int unit) {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        return unit == Units.WEEKEND
                ? new Stretch(monday.plusDays(5), monday.plusDays(7), Grain.DAY, List.of())
                : new Stretch(monday, monday.plusDays(7), Grain.WEEK, List.of());
    }

    private @Nullable Stretch figures(Parts parts) {
        int first = parts.get(Field.MONTH);
        int second = parts.get(Field.DAY);
        boolean monthFirst = second > 12 || first <= 12 && order == DateOrder.MDY;
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
        boolean clear = other == null || weekday > 0 && day.getDayOfWeek().getValue() == weekday;
        return new Stretch(day, day.plusDays(1), Grain.DAY, clear ? List.of() : List.of(other));
    }

    private @Nullable LocalDate day(Parts parts) {
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
            if (date == null || date.isBefore(today) && !near) {
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

    private @Nullable Stretch period(Parts parts) {
        Stretch whole = whole(parts);
        if (whole == null || !parts.has(Field.EDGE)) {
            return whole;
        }
        Stretch edge = edge(whole, parts.get(Field.EDGE));
        boolean next = parts.has(Field.UNIT) && parts.get(Field.SHIFT) == 0 && !edge.until().isAfter(today);
        Stretch later = next ? whole(parts.with(Field.SHIFT, 1)) : null;
        return later == null ? edge : edge(later, parts.get(Field.EDGE));
    }

    private @Nullable Stretch whole(Parts parts) {
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
            case Units.MONTH -> months(month.plusMonths(shift), count, Grain.MONTH);
            case Units.QUARTER ->
                months(
                        month.minusMonths((month.getMonthValue() - 1) % 3).plusMonths(3L * shift),
                        3 * count,
                        Grain.QUARTER);
            case Units.YEAR -> months(YearMonth.of(today.getYear() + shift, 1), 12 * count, Grain.YEAR);
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

    private static Stretch months(YearMonth start, int count, Grain grain) {
        return new Stretch(start.atDay(1), start.plusMonths(count).atDay(1), grain, List.of());
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
            return length == 2
                    ? Stretch.day(whole.until().minusDays(1))
                    : Stretch.day(whole.until().minusDays(1));
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

    private @Nullable Stretch nth(Parts parts) {
        Stretch base = whole(
                parts.has(Field.UNIT) || parts.has(Field.MONTH) || parts.has(Field.YEAR) || parts.get(Field.QUARTER) > 0
                        ? parts
                        : Parts.of(Field.UNIT, Units.MONTH).with(Field.SHIFT, 0));
        if (base == null) {
            return null;
        }
        Stretch found = counted(base, parts);
        boolean open = parts.has(Field.MONTH) && !parts.has(Field.YEAR);
        if (open && found != null && found.until().compareTo(today) <= 0) {
            Stretch later = whole(parts.with(Field.YEAR, base.from().getYear() + 1));
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
            found = months(nth < 0 ? YearMonth.from(last) : YearMonth.from(from).plusMonths(nth - 1L), 1, Grain.MONTH);
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
