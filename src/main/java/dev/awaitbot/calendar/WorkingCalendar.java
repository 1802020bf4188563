package dev.awaitbot.calendar;

import dev.awaitbot.protocol.Availability;
import dev.awaitbot.protocol.Delay;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.function.Predicate;

/**
 * Counts along one availability: hours in a zone, without public holidays and absence. Working hours are elapsed time within
 * local shifts, so a shift over a change of clocks is longer or shorter by it.
 *
 * <p>Who has no hours at all never works: nothing is worked between any two instants, and whatever needs working time is
 * reached at {@link #NEVER}. The years 1900 to 2199 are known; outside them nobody works. Safe for several threads.
 */
public final class WorkingCalendar {
    /** When that happens which does not happen. Far enough to come after everything, near enough to be written as a date. */
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final ZoneId zone;
    private final ZoneRules rules;
    private final Week week;
    private final Timeline timeline;
    private final Predicate<LocalDate> holidays;
    private final WorkingDays days;

    WorkingCalendar(Availability availability, Predicate<LocalDate> holidays) {
        this.zone = availability.zone();
        this.rules = zone.getRules();
        this.week = new Week(availability.hours());
        this.holidays = holidays;
        this.timeline = new Timeline(availability, week, holidays);
        this.days = new WorkingDays(date -> timeline.between(
                        instant(date, 0, false).getEpochSecond(),
                        instant(date, Week.DAY, false).getEpochSecond())
                > 0);
    }

    public ZoneId zone() {
        return zone;
    }

    public boolean isWorking(Instant at) {
        long second = at.getEpochSecond();
        return !week.empty() && timeline.block(Timeline.indexOf(second)).works(second);
    }

    /** Whether any time of the date is worked, after holidays and absence. */
    public boolean isWorkingDay(LocalDate date) {
        return days.contains(date);
    }

    /** The start of working hours on a date, of the day where it has none. Absence does not move it. */
    public Instant startOf(LocalDate date) {
        int[] shifts = shiftsOn(date);
        return instant(date, shifts.length == 0 ? 0 : shifts[0], false);
    }

    /** The end of working hours on a date, of the day where it has none. Absence does not move it. */
    public Instant endOf(LocalDate date) {
        int[] shifts = shiftsOn(date);
        return instant(date, shifts.length == 0 ? Week.DAY : shifts[shifts.length - 1], true);
    }

    /** The instant itself if it is worked, else the next start of work. */
    public Instant nextWorking(Instant from) {
        if (week.empty()) {
            return NEVER;
        }
        long second = from.getEpochSecond();
        int index = Timeline.indexOf(second);
        if (timeline.block(index).works(second)) {
            return from;
        }
        for (; index < Timeline.count(); index++) {
            long next = timeline.block(index).nextStart(second);
            if (next != Long.MAX_VALUE) {
                return Instant.ofEpochSecond(next);
            }
        }
        return NEVER;
    }

    /**
     * The first instant by which so much was worked; a negative amount counts back, to the last instant from which so much
     * is worked. Nothing at all leaves the instant where it is, worked or not.
     */
    public Instant plus(Instant from, Duration working) {
        if (working.isZero()) {
            return from;
        }
        if (week.empty()) {
            return working.isNegative() ? Timeline.FIRST : NEVER;
        }
        int index = Timeline.indexOf(from.getEpochSecond());
        Block block = timeline.block(index);
        long nanos = (isWorking(from) ? from.getNano() : 0) + (long) working.getNano();
        long carry = nanos >= 1_000_000_000L ? 1 : 0;
        long worked = Math.addExact(block.worked(from.getEpochSecond()) + carry, clamped(working.getSeconds()));
        long rest = nanos - carry * 1_000_000_000L;
        return working.isNegative() ? back(index, worked, rest) : forward(index, worked, rest);
    }

    private Instant forward(int from, long worked, long nanos) {
        long target = worked;
        long atLeast = nanos > 0 ? 1 : 0;
        for (int index = from; index < Timeline.count(); index++) {
            Block block = timeline.block(index);
            if (target + atLeast <= block.total()) {
                return Instant.ofEpochSecond(block.reached(target + atLeast) - atLeast, nanos);
            }
            target -= block.total();
        }
        return NEVER;
    }

    private Instant back(int from, long worked, long nanos) {
        long target = worked;
        for (int index = from; index >= 0; index--) {
            Block block = timeline.block(index);
            if (index != from) {
                target += block.total();
            }
            if (target >= 0 && target < block.total()) {
                return Instant.ofEpochSecond(block.left(target), nanos);
            }
        }
        return Timeline.FIRST;
    }

    // More seconds than there are in all years that are known end at the same place.
    private static long clamped(long seconds) {
        return Math.max(-Long.MAX_VALUE / 4, Math.min(Long.MAX_VALUE / 4, seconds));
    }

    /**
     * The end of working hours on the n-th working day after the day of an instant. With none to wait it is the end of that
     * day's hours if they are still to come, else of the next working day's.
     *
     * @throws IllegalArgumentException when {@code count} is negative
     */
    public Instant plusBusinessDays(Instant from, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("Business days are counted forward, not " + count + ".");
        }
        LocalDate today = LocalDate.ofInstant(from, zone);
        if (count == 0 && isWorkingDay(today)) {
            Instant end = endOf(today);
            if (end.isAfter(from)) {
                return end;
            }
        }
        LocalDate day = week.empty() ? null : days.after(today, Math.max(1, count));
        return day == null ? NEVER : endOf(day);
    }

    /** When a delay that begins at an instant is over. */
    public Instant plus(Instant from, Delay delay) {
        return switch (delay.unit()) {
            case ELAPSED ->
                delay.amount() > NEVER.getEpochSecond() - from.getEpochSecond()
                        ? NEVER
                        : from.plusSeconds(delay.amount());
            case WORKING -> plus(from, delay.duration());
            case BUSINESS_DAYS -> plusBusinessDays(from, (int) Math.min(Integer.MAX_VALUE, delay.amount()));
        };
    }

    /** The working part of the time between two instants, negative when the second comes first. */
    public Duration between(Instant from, Instant until) {
        if (until.isBefore(from)) {
            return between(until, from).negated();
        }
        long seconds = timeline.between(from.getEpochSecond(), until.getEpochSecond());
        int before = from.getNano() > 0 && isWorking(from) ? from.getNano() : 0;
        int after = until.getNano() > 0 && isWorking(until) ? until.getNano() : 0;
        return Duration.ofSeconds(seconds, after - before);
    }

    /**
     * The last working day of the week, Monday to Sunday, that a date lies in; where holidays or absence leave none, the last
     * day with hours, and Friday where no day has any.
     */
    public LocalDate lastWorkingDayOfWeek(LocalDate date) {
        LocalDate sunday = date.with(DayOfWeek.SUNDAY);
        for (int back = 0; back < 7; back++) {
            if (isWorkingDay(sunday.minusDays(back))) {
                return sunday.minusDays(back);
            }
        }
        for (int back = 0; back < 7; back++) {
            if (week.on(sunday.minusDays(back).toEpochDay()).length > 0) {
                return sunday.minusDays(back);
            }
        }
        return date.with(DayOfWeek.FRIDAY);
    }

    private int[] shiftsOn(LocalDate date) {
        int[] shifts = week.on(date.toEpochDay());
        return shifts.length == 0 || !holidays.test(date) ? shifts : new int[0];
    }

    /** A local time as an instant: a skipped one is when the clocks change, of a repeated one the first, or the last if it ends a shift. */
    private Instant instant(LocalDate date, int second, boolean end) {
        LocalDateTime local = date.atStartOfDay().plusSeconds(second);
        ZoneOffsetTransition transition = rules.getTransition(local);
        if (transition == null) {
            return local.toInstant(rules.getOffset(local));
        }
        if (transition.isGap()) {
            return transition.getInstant();
        }
        boolean later = end && local.isAfter(transition.getDateTimeAfter());
        return local.toInstant(later ? transition.getOffsetAfter() : transition.getOffsetBefore());
    }
}
