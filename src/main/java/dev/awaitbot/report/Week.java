package dev.awaitbot.report;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** A week by ISO 8601, Monday to Sunday. */
public record Week(LocalDate monday) implements Comparable<Week> {
    private static final long SECONDS_A_DAY = 86_400;

    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("A week starts on a Monday, " + monday + " is none.");
        }
    }

    static Week of(Instant at, ZoneId zone) {
        LocalDate day = at.atZone(zone).toLocalDate();
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The number of the week at an instant, as {@code of(at, zone).number()}; for counting many. */
    static int number(Instant at, ZoneId zone) {
        long second = at.getEpochSecond() + zone.getRules().getOffset(at).getTotalSeconds();
        return (int) Math.floorDiv(Math.floorDiv(second, SECONDS_A_DAY) + 3, 7);
    }

    Week next() {
        return new Week(monday.plusWeeks(1));
    }

    /** Weeks since 1970, for counting. */
    int number() {
        return (int) Math.floorDiv(monday.toEpochDay() + 3, 7);
    }

    /** "2024-W07". */
    @Override
    public String toString() {
        int week = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return monday.get(IsoFields.WEEK_BASED_YEAR) + (week < 10 ? "-W0" : "-W") + week;
    }

    @Override
    public int compareTo(Week other) {
        return monday.compareTo(other.monday);
    }
}
