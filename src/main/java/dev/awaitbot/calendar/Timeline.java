package dev.awaitbot.calendar;

import dev.awaitbot.protocol.Absence;
import dev.awaitbot.protocol.Availability;
import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The working time of one availability along the axis of elapsed seconds, cut into blocks that are worked out when first
 * asked for. An instant is working time when its local time lies in a shift of its local date: an hour that the clocks skip is
 * not worked, an hour that they repeat is worked twice.
 */
final class Timeline {
    /** Before the first and after the last second nobody works. */
    static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

    static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    // A block of 2^24 seconds is about half a year: few enough to hop over decades, small enough to build at once.
    private static final int BITS = 24;
    private static final long ORIGIN = FIRST.getEpochSecond();
    private static final int BLOCKS = (int) ((LAST.getEpochSecond() - ORIGIN) >> BITS) + 1;

    private final Week week;
    private final ZoneRules rules;
    private final List<Absence> absences;
    private final Predicate<LocalDate> holidays;

    // Blocks are immutable, so that two threads may at worst build the same one twice.
    private final @Nullable Block[] blocks = new @Nullable Block[BLOCKS];

    Timeline(Availability availability, Week week, Predicate<LocalDate> holidays) {
        this.week = week;
        this.rules = availability.zone().getRules();
        this.absences = availability.absences();
        this.holidays = holidays;
    }

    static int indexOf(long second) {
        long index = (second - ORIGIN) >> BITS;
        return (int) Math.max(0, Math.min(BLOCKS - 1, index));
    }

    static int count() {
        return BLOCKS;
    }

    Block block(int index) {
        Block block = blocks[index];
        if (block == null) {
            block = build(index);
            blocks[index] = block;
        }
        return block;
    }

    /** Working seconds between two instants in seconds, the first not after the second. */
    long between(long from, long until) {
        if (week.empty()) {
            return 0;
        }
        int first = indexOf(from);
        int last = indexOf(until);
        long sum = block(last).worked(until) - block(first).worked(from);
        for (int i = first; i < last; i++) {
            sum += block(i).total();
        }
        return sum;
    }

    private Block build(int index) {
        long from = ORIGIN + ((long) index << BITS);
        long until = Math.min(from + (1L << BITS), LAST.getEpochSecond());
        var pieces = new Pieces();
        long start = from;
        while (start < until) {
            Instant here = Instant.ofEpochSecond(start);
            ZoneOffsetTransition next = rules.nextTransition(here);
            long end = next == null ? until : Math.min(until, next.toEpochSecond());
            addLocalDays(pieces, start, end, rules.getOffset(here).getTotalSeconds());
            start = end;
        }
        return pieces.block();
    }

    /** Adds the shifts between two instants over which the zone keeps one offset. */
    private void addLocalDays(Pieces pieces, long from, long until, int offset) {
        long lastDay = Math.floorDiv(until - 1 + offset, (long) Week.DAY);
        for (long day = Math.floorDiv(from + offset, (long) Week.DAY); day <= lastDay; day++) {
            int[] shifts = week.on(day);
            if (shifts.length == 0 || holidays.test(LocalDate.ofEpochDay(day))) {
                continue;
            }
            long midnight = day * Week.DAY - offset;
            for (int i = 0; i < shifts.length; i += 2) {
                addPresent(pieces, Math.max(from, midnight + shifts[i]), Math.min(until, midnight + shifts[i + 1]));
            }
        }
    }

    /** Adds what absence leaves of a stretch. */
    private void addPresent(Pieces pieces, long from, long until) {
        long start = from;
        while (start < until) {
            long end = until;
            long resume = until;
            for (Absence absence : absences) {
                long away = absence.from().getEpochSecond();
                long back = lastSecond(absence.until());
                if (away <= start && start < back) {
                    end = start;
                    resume = Math.min(until, back);
                    break;
                }
                if (start < away && away < end) {
                    end = away;
                    resume = away;
                }
            }
            pieces.add(start, end);
            start = resume;
        }
    }

    /** The second at which an instant is reached or has passed. */
    private static long lastSecond(Instant instant) {
        long second = instant.getEpochSecond();
        return Instant.ofEpochSecond(second).isBefore(instant) ? second + 1 : second;
    }
}
