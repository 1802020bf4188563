package dev.awaitbot.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** At which hours of the week tracked requests are asked, and answered first. */
public final class DayHours implements Metric<DayHours.Of> {
    /** Counts by weekday from Monday, 0, and by hour. */
    public record Of(int[][] asked, int[][] answered) {}

    @Override
    public String id() {
        return "hours";
    }

    @Override
    public String title() {
        return "Weekday and hour";
    }

    @Override
    public String how() {
        return "When tracked requests are posted and when their first response comes, by weekday and hour in the report's zone."
                + " Responses of which only bounds are known are left out.";
    }

    @Override
    public Of of(Cases cases) {
        ZoneId zone = cases.gathered().frame().zone();
        int[][] asked = new int[7][24];
        int[][] answered = new int[7][24];
        for (Row row : cases.tracked().rows()) {
            count(asked, row.posted(), zone);
            if (row.answered() >= 0) {
                count(answered, row.answered(), zone);
            }
        }
        return new Of(asked, answered);
    }

    private static void count(int[][] grid, long second, ZoneId zone) {
        ZonedDateTime at = Instant.ofEpochSecond(second).atZone(zone);
        grid[at.getDayOfWeek().getValue() - 1][at.getHour()]++;
    }
}
