package dev.awaitbot.report.render;

import dev.awaitbot.report.Excerpt;
import java.util.List;

/** sample.csv: messages that were counted as requests, for a reader to say whether they are; the column for that comes first, empty. */
public final class SampleCsv {
    private SampleCsv() {}

    public static void write(List<Excerpt> sample, Appendable out) {
        var csv = new Csv(out);
        csv.row("request", "conversation", "message", "sent_at", "text", "confidence");
        for (Excerpt excerpt : sample) {
            double confidence = Math.round(excerpt.confidence() * 1000) / 1000.0;
            csv.row(null, excerpt.conversation(), excerpt.message(), excerpt.at(), excerpt.text(), confidence);
        }
    }
}
