package dev.awaitbot.parse.window;

import dev.awaitbot.calendar.WorkingCalendar;
import dev.awaitbot.protocol.Grain;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the components of a time into instants: the last station of a reading, and the only one that knows a calendar. */
final class Resolver {
    private static final Grain[] GRAINS = {
        Grain.SECOND, Grain.MINUTE, Grain.MINUTE, Grain.DAY, Grain.DAY, Grain.DAY, Grain.DAY, Grain.DAY
    };

    /** Start and end of the parts of a day in hours: morning, afternoon, evening, night, lunch. */
    private static final int[][] PARTS = {{0, 24}, {8, 12}, {12, 17}, {18, 24}, {20, 24}, {12, 12}};

    private static final int[] AFTER_WORK = {17, 21};

    /** Where the parts begin that are called late, from morning to night. */
    private static final int[] LATE = {0, 10, 15, 19, 22};

    private final Scope scope;
    private final Days days;
    private final Clocks clocks;
    private final WorkingCalendar calendar;

    Resolver(Scope scope) {
        this.scope = scope;
        this.days = new Days(scope.today(), scope.order());
        this.clocks = new Clocks(scope);
        this.calendar = scope.author();
    }

    /** Null where the words name no time that exists. */
    @Nullable
    Meaning resolve(Piece piece) {
        try {
            Parts until = piece.until();
            return until == null ? resolve(piece.parts()) : range(piece.parts(), until);
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private @Nullable Meaning resolve(Parts parts) {
        if (parts.has(Field.INSTANT)) {
            return Meaning.point(
                    Instant.ofEpochSecond(parts.instant()).atZone(calendar.zone()), Grain.MINUTE, List.of());
        }
        if (parts.has(Field.NOW)) {
            return Meaning.point(scope.now(), Grain.SECOND, List.of());
        }
        if (parts.amount()) {
            return amount(parts);
        }
        if (!parts.date()) {
            return parts.clock() ? clock(parts, clocks.choose(parts, null)) : part(parts, null);
        }
        Stretch stretch = days.find(parts);
        if (stretch == null) {
            return null;
        }
        if (parts.clock()) {
            return clock(parts, clocks.choose(parts, stretch.from()));
        }
        return parts.has(Field.PART) ? part(parts, stretch.from()) : stretch(parts, stretch);
    }

    private static Meaning clock(Parts parts, Clocks.Choice choice) {
        Grain grain = parts.has(Field.SECOND) ? Grain.SECOND : Grain.MINUTE;
        return Meaning.point(choice.at(), grain, choice.others());
    }

    private Meaning stretch(Parts parts, Stretch stretch) {
        List<ZonedDateTime> others = new ArrayList<>();
        for (LocalDate other : stretch.others()) {
            others.add(endOf(other));
        }
        LocalDate last = stretch.until().minusDays(1);
        ZonedDateTime due;
        if (stretch.grain() == Grain.WEEK && parts.get(Field.EDGE) == 1) {
            due = midnight(stretch.until());
        } else if (stretch.grain() == Grain.WEEK || parts.get(Field.UNIT, -1) == Units.WEEKEND) {
            due = endOf(calendar.lastWorkingDayOfWeek(last));
        } else {
            due = endOf(last);
        }
        LocalDate from = stretch.grain() == Grain.WEEK && parts.get(Field.EDGE) == 3
                ? calendar.lastWorkingDayOfWeek(last)
                : stretch.from();
        return new Meaning(midnight(from), midnight(stretch.until()), stretch.grain(), due, others);
    }

    private ZonedDateTime midnight(LocalDate date) {
        return date.atStartOfDay(calendar.zone());
    }

    /** The end of working hours on a day; of the day itself where nobody works on it or that is over. */
    private ZonedDateTime endOf(LocalDate date) {
        Instant end = calendar.endOf(date);
        boolean over = date.equals(scope.today()) && !end.isAfter(scope.sentAt());
        return calendar.isWorkingDay(date) && !over ? end.atZone(calendar.zone()) : midnight(date.plusDays(1));
    }

    private Meaning part(Parts parts, @Nullable LocalDate date) {
        int part = parts.get(Field.PART);
        LocalDate day = date == null ? scope.today() : date;
        if (part == 7 && parts.get(Field.PART_EDGE) == 4) {
            ZonedDateTime noon = day.atTime(12, 0).atZone(calendar.zone());
            ZonedDateTime start = noon.isBefore(scope.now()) && day.equals(scope.today()) ? scope.now() : noon;
            return new Meaning(start, midnight(day.plusDays(1)), Grain.HOUR, endOf(day), List.of());
        }
        String zone = parts.zone();
        if (part == 7 && zone != null) {
            ZonedDateTime due = endOf(day).toLocalDateTime().atZone(scope.zone(zone));
            return new Meaning(midnight(day), due, Grain.DAY, due, List.of());
        }
        if (part == 7) {
            return new Meaning(midnight(day), midnight(day.plusDays(1)), Grain.DAY, endOf(day), List.of());
        }
        if (part == 6) {
            ZonedDateTime start = working(day);
            if (date == null && !start.toInstant().isAfter(scope.sentAt())) {
                start = working(day.plusDays(1));
            }
            return Meaning.point(start, Grain.MINUTE, List.of());
        }
        int[] hours = part == 8 ? AFTER_WORK : PARTS[Math.min(part, 5)];
        int edge = parts.get(Field.PART_EDGE);
        int from = edge >= 3 ? LATE[Math.min(part, 4)] : hours[0];
        ZonedDateTime start = Clocks.at(day, from * 3600, calendar.zone());
        ZonedDateTime end = Clocks.at(day, hours[1] * 3600, calendar.zone());
        if (date == null && !end.toInstant().isAfter(scope.sentAt())) {
            start = start.plusDays(1);
            end = end.plusDays(1);
        }
        return part == 5
                ? Meaning.point(end, Grain.HOUR, List.of())
                : new Meaning(start, end, Grain.HOUR, end, List.of());
    }

    private ZonedDateTime working(LocalDate day) {
        ZonedDateTime start = calendar.startOf(day).atZone(calendar.zone());
        return calendar.isWorkingDay(day) ? start : day.atTime(9, 0).atZone(calendar.zone());
    }

    private @Nullable Meaning amount(Parts parts) {
        Grain grain = GRAINS[Math.min(parts.get(Field.AMOUNT_UNIT, 3), 7)];
        Parts anchor =
                parts.without(Field.MONTHS, Field.DAYS, Field.SECONDS, Field.BUSINESS_DAYS, Field.WORKING_SECONDS);
        Meaning base = anchor.date() || (anchor.clock() && parts.has(Field.SECONDS)) ? resolve(anchor) : null;
        ZonedDateTime from = base == null ? scope.now() : base.start();
        int sign = parts.get(Field.DIRECTION, 1);
        ZonedDateTime at = from.plusMonths((long) sign * parts.get(Field.MONTHS))
                .plusDays((long) sign * parts.get(Field.DAYS))
                .plusSeconds((long) sign * parts.get(Field.SECONDS));
        if (parts.has(Field.WORKING_SECONDS)) {
            Instant then = scope.owner()
                    .plus(at.toInstant(), Duration.ofSeconds((long) sign * parts.get(Field.WORKING_SECONDS)));
            return Meaning.point(then.atZone(calendar.zone()), Grain.MINUTE, List.of());
        }
        if (parts.has(Field.BUSINESS_DAYS)) {
            if (sign < 0) {
                return null;
            }
            ZonedDateTime due = scope.owner()
                    .plusBusinessDays(at.toInstant(), parts.get(Field.BUSINESS_DAYS))
                    .atZone(calendar.zone());
            return new Meaning(due, null, Grain.DAY, due, List.of());
        }
        if (base == null && parts.time() && grain == Grain.DAY) {
            return parts.clock() ? clock(parts, clocks.choose(parts, at.toLocalDate())) : part(parts, at.toLocalDate());
        }
        boolean day = base != null && grain == Grain.DAY;
        return Meaning.point(at, grain, List.of()).due(day ? endOf(at.toLocalDate()) : at);
    }

    private @Nullable Meaning range(Parts from, Parts until) {
        Meaning start = resolve(from);
        if (start == null) {
            return null;
        }
        if (until.amount()) {
            ZonedDateTime end = start.start()
                    .plusMonths(until.get(Field.MONTHS))
                    .plusDays(until.get(Field.DAYS))
                    .plusSeconds(until.get(Field.SECONDS));
            return new Meaning(start.start(), end, start.grain(), end, List.of());
        }
        Meaning end = resolve(until);
        if (end == null) {
            return null;
        }
        boolean night = until.clock()
                && from.get(Field.DAY) == until.get(Field.DAY)
                && from.get(Field.MONTH) == until.get(Field.MONTH);
        boolean yearless = !night && from.has(Field.MONTH) && !from.has(Field.YEAR) && !until.has(Field.YEAR);
        if (yearless
                && !start.start().isBefore(end.start())
                && start.start().minusYears(1).isBefore(end.start())) {
            start = Meaning.point(start.start().minusYears(1), start.grain(), List.of());
        }
        ZonedDateTime over = end.end() == null ? end.start() : end.end();
        ZonedDateTime due = end.due();
        if (until.clock() && !over.isAfter(start.start())) {
            over = over.plusDays(1);
            due = over;
        }
        if (!over.isAfter(start.start()) && until.has(Field.WEEKDAY) && !until.has(Field.DAY)) {
            over = over.plusWeeks(1);
            due = due.plusWeeks(1);
        }
        while (!over.isAfter(start.start()) && !until.has(Field.YEAR) && over.getYear() < 2200) {
            over = over.plusYears(1);
            due = due.plusYears(1);
        }
        return over.isAfter(start.start()) ? new Meaning(start.start(), over, start.grain(), due, end.others()) : null;
    }
}
