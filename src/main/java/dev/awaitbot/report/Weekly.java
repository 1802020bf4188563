package dev.awaitbot.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tracked requests, and how many were complete, by ISO week. */
public final class Weekly implements Metric<List<Weekly.Of>> {
    /** The longest run of weeks that a share may look back on. */
    static final int LOOK_BACK = 13;

    /**
     * @param requests tracked requests posted in the week
     * @param judged those of which is known what they said first
     * @param complete those of them that hold all five letters
     * @param median seconds to the first response, infinite if half never got one; null where too few requests or people
     * @param recent the share complete over the shortest run of weeks up to this one that has enough requests; null without one
     */
    public record Of(
            Week week,
            int requests,
            int judged,
            int complete,
            @Nullable Double median,
            @Nullable Share recent) {}

    @Override
    public String id() {
        return "series";
    }

    @Override
    public String title() {
        return "By week";
    }

    @Override
    public String how() {
        return "Tracked requests by the ISO week in which they were posted, in the report's zone. The line of compliance looks back over"
                + " as many weeks, at most " + LOOK_BACK + ", as it takes to have " + Cases.REQUESTS
                + " requests; a week's own"
                + " median is given where it has " + Cases.REQUESTS + " requests and " + Cases.PEOPLE
                + " people wrote.";
    }

    @Override
    public List<Of> of(Cases cases) {
        Activity activity = cases.gathered().activity();
        Instant from = activity.from();
        Instant to = activity.to();
        if (from == null || to == null) {
            return List.of();
        }
        ZoneId zone = cases.gathered().frame().zone();
        Map<Week, List<Row>> weeks = new TreeMap<>();
        for (Week week = Week.of(from, zone); week.compareTo(Week.of(to, zone)) <= 0; week = week.next()) {
            weeks.put(week, new ArrayList<>());
        }
        for (Row row : cases.tracked().rows()) {
            Week week = Week.of(Instant.ofEpochSecond(row.posted()), zone);
            weeks.computeIfAbsent(week, w -> new ArrayList<>()).add(row);
        }
        var series = new ArrayList<Of>();
        weeks.forEach((week, rows) -> series.add(week(week, new Cases(cases.gathered(), rows), series)));
        return series;
    }

    private static Of week(Week week, Cases cases, List<Of> before) {
        Cases judged = cases.unprompted();
        int complete = judged.count(Row::complete);
        boolean shown = cases.enough() && cases.gathered().activity().peopleIn(week) >= Cases.PEOPLE;
        Double median = shown ? cases.sample(Row::first, Clock.WALL).curve().quantile(0.5) : null;
        return new Of(week, cases.size(), judged.size(), complete, median, recent(judged.size(), complete, before));
    }

    private static @Nullable Share recent(int judged, int complete, List<Of> before) {
        int n = judged;
        int hits = complete;
        int oldest = Math.max(0, before.size() - LOOK_BACK + 1);
        for (int i = before.size() - 1; i >= oldest && n < Cases.REQUESTS; i--) {
            n += before.get(i).judged();
            hits += before.get(i).complete();
        }
        return n < Cases.REQUESTS ? null : Share.of(hits, n);
    }
}
