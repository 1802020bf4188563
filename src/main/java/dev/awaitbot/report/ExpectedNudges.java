package dev.awaitbot.report;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** How many notes to authors there would have been, as if every channel were in mode nudge. */
public final class ExpectedNudges implements Metric<ExpectedNudges.Of> {
    /**
     * @param notes in the whole period
     * @param weeks how many ISO weeks the period touches
     * @param perWeek notes by week
     * @param perPersonPerWeek notes by person and week in which that person wrote
     * @param busiest the most there would have been in one week
     */
    public record Of(int notes, int weeks, double perWeek, double perPersonPerWeek, int busiest) {}

    @Override
    public String id() {
        return "expectedNudges";
    }

    @Override
    public String title() {
        return "Expected nudges";
    }

    @Override
    public String how() {
        return "Private notes that authors would have got, as if every channel were in mode nudge, with grace time, quiet hours and"
                + " budgets: by ISO week of the period, and by person and week in which that person wrote.";
    }

    @Override
    public Of of(Cases cases) {
        Activity activity = cases.gathered().activity();
        Instant from = activity.from();
        Instant to = activity.to();
        if (from == null || to == null) {
            return new Of(0, 0, 0, 0, 0);
        }
        var zone = cases.gathered().frame().zone();
        Map<Integer, Integer> byWeek = new HashMap<>();
        for (Row row : cases.rows()) {
            if (row.noted()) {
                byWeek.merge(Week.of(Instant.ofEpochSecond(row.posted()), zone).number(), 1, Integer::sum);
            }
        }
        int notes = byWeek.values().stream().mapToInt(Integer::intValue).sum();
        int busiest = byWeek.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int weeks = Week.of(to, zone).number() - Week.of(from, zone).number() + 1;
        int personWeeks = activity.personWeeks();
        return new Of(
                notes, weeks, (double) notes / weeks, personWeeks == 0 ? 0 : (double) notes / personWeeks, busiest);
    }
}
