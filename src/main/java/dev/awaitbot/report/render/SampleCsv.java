package dev.awaitbot.report.render;

import dev.awaitbot.report.Drawn;
import dev.awaitbot.report.Excerpt;
import java.util.List;

/**
 * sample.csv: messages that were counted as requests, for a reader to say whether they are; the column for that comes first, empty.
 * What would lead the reader stands last.
 */
public final class SampleCsv {
    private SampleCsv() {}

    public static void write(List<Drawn> sample, Appendable out) {
        var csv = new Csv(out);
        csv.row("request", "conversation", "message", "sent_at", "text", "confidence", "stands_for");
        for (Drawn drawn : sample) {
            Excerpt excerpt = drawn.excerpt();
            csv.row(
                    null,
                    excerpt.conversation(),
                    excerpt.message(),
                    excerpt.at(),
                    excerpt.text(),
                    rounded(excerpt.confidence()),
                    rounded(drawn.standsFor()));
        }
    }

    private static double rounded(double number) {
        return Math.round(number * 1000) / 1000.0;
    }
}
