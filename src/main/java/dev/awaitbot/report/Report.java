package dev.awaitbot.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a report shows, worked out; renderers only choose words and shapes.
 *
 * @param unanswered tracked requests that nobody answered and nobody took back
 * @param key null where nothing stands out
 * @param detector what told requests from talk here
 */
public record Report(
        Instant generated,
        ZoneId zone,
        Source source,
        Counts counts,
        Compliance.Of compliance,
        Latencies firstResponse,
        Latencies completion,
        WindowsKept.Of windows,
        Handling.Of handling,
        int unanswered,
        List<Weekly.Of> weeks,
        DayHours.Of hours,
        Conversations.Of conversations,
        List<Often> findings,
        ExpectedNudges.Of nudges,
        KeyFinding.@Nullable Of key,
        List<Drawn> sample,
        Detector detector) {

    /** @param from when the first message was sent, null without one */
    public record Counts(
            int messages,
            int people,
            int conversations,
            int threads,
            int requests,
            int tracked,
            @Nullable Instant from,
            @Nullable Instant to) {}

    public static Report of(Cases cases, Source source, Instant generated) {
        Activity activity = cases.gathered().activity();
        var counts = new Counts(
                activity.messages(),
                activity.people(),
                activity.conversations(),
                activity.threads(),
                cases.size(),
                cases.tracked().size(),
                activity.from(),
                activity.to());
        return new Report(
                generated.truncatedTo(ChronoUnit.SECONDS),
                cases.gathered().frame().zone(),
                source,
                counts,
                Metrics.COMPLIANCE.of(cases),
                Metrics.FIRST_RESPONSE.of(cases),
                Metrics.COMPLETION.of(cases),
                Metrics.WINDOWS_KEPT.of(cases),
                Metrics.HANDLING.of(cases),
                cases.tracked().count(Row::unanswered),
                Metrics.WEEKLY.of(cases),
                Metrics.DAY_HOURS.of(cases),
                Metrics.CONVERSATIONS.of(cases),
                Metrics.FINDINGS.of(cases),
                Metrics.EXPECTED_NUDGES.of(cases),
                Metrics.KEY_FINDING.of(cases),
                cases.gathered().sample(),
                Detector.shipped());
    }

    /** Whether figures may be shown at all. */
    public boolean enoughPeople() {
        return counts.people() >= Cases.PEOPLE;
    }

    /** Whether shares and times may be shown, and not counts only. */
    public boolean enough() {
        return enoughPeople() && counts.tracked() >= Cases.REQUESTS;
    }
}
