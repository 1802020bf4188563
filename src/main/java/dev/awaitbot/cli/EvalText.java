package dev.awaitbot.cli;

import dev.awaitbot.cli.Clusters.Measured;
import dev.awaitbot.report.Share;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Tells a person how well requests are read. */
final class EvalText {
    private static final int EXCERPT = 120;

    private final PrintWriter out;

    EvalText(PrintWriter out) {
        this.out = out;
    }

    void write(Judged judged, int errors) {
        out.printf("%d messages judged, %d still open%n", judged.rows().size(), judged.open());
        precision("Counted as requests, and are", judged.counted());
        precision("Sure enough to speak to the author, and are", judged.spoken());
        out.println();
        out.println(
                judged.weighed()
                        ? "Each row counts as often as the messages it stands for: doubtful ones are drawn more often than they come."
                        : "The rows do not say how many messages they stand for, so the doubtful ones weigh too much here.");
        if (judged.open() > 0) {
            out.println("The open rows are left out: the figures rest on those that were judged.");
        }
        out.println(
                "Requests that were missed are in no sample; for recall, label messages of all kinds: awaitbot eval --help.");
        if (!judged.notes().isEmpty()) {
            out.printf("%nWhat was no request, by note:%n");
        }
        judged.notes().forEach((note, count) -> out.printf("  %-24s %8d%n", cut(note, 24), count));
        List<Judged.Row> wrong = judged.wrong().stream().limit(errors).toList();
        if (!wrong.isEmpty()) {
            out.printf("%nTaken for a request and none, the surest first:%n");
        }
        for (Judged.Row row : wrong) {
            String text = cut(Cells.plain(row.text()), EXCERPT);
            out.printf(Locale.ROOT, "  row %-3d %.2f  %s%n", row.number(), row.confidence(), text);
        }
    }

    private void precision(String what, Share share) {
        String figure = share.n() == 0
                ? "none judged"
                : String.format(
                        Locale.ROOT,
                        "%.1f %% (%.1f to %.1f with 95 %% certainty), %d of %d judged",
                        100 * share.share(),
                        100 * share.low(),
                        100 * share.high(),
                        share.hits(),
                        share.n());
        out.printf("  %s: %s%n", what, figure);
    }

    void write(Evaluation evaluation, int errors) {
        out.printf(
                "%d messages, %d requests, %d threads%s%n",
                evaluation.messages(),
                evaluation.requests(),
                evaluation.threads(),
                evaluation.open() == 0 ? "" : "; " + evaluation.open() + " not labelled yet and left out");
        Counts counts = evaluation.counts();
        out.printf(
                "%.0f requests found, %.0f missed; %.0f falsely taken for one, %.0f rightly left alone%n%n",
                counts.of(Count.HIT), counts.of(Count.MISS), counts.of(Count.FALSE), counts.of(Count.RIGHT_SILENCE));
        figures(evaluation.figures());
        notes(evaluation.notes());
        List<Gold> worst = evaluation.errors(errors);
        if (!worst.isEmpty()) {
            out.printf("%nThe worst errors:%n");
        }
        for (Gold gold : worst) {
            out.printf(
                    Locale.ROOT,
                    "  %-6s %.2f  %s  %s%n",
                    gold.got() ? "false" : "missed",
                    gold.confidence(),
                    gold.id(),
                    cut(Cells.plain(gold.text()), EXCERPT));
        }
    }

    private void figures(List<Measured> figures) {
        if (!figures.isEmpty()) {
            out.printf("  %-30s     %%  95 %%, by thread   of%n", "");
        }
        String group = "";
        for (Measured measured : figures) {
            Figure figure = measured.figure();
            String head = figure.group().equals(group) ? "" : figure.group();
            group = figure.group();
            String interval = String.format(Locale.ROOT, "%.1f to %.1f", measured.low(), measured.high());
            out.printf(
                    Locale.ROOT,
                    "  %-14s %-15s %5.1f  %-14s %5d%n",
                    head,
                    figure.label(),
                    measured.value(),
                    interval,
                    measured.cases());
        }
    }

    private void notes(List<Evaluation.Note> notes) {
        if (!notes.isEmpty()) {
            out.printf("%nWhere it goes wrong, by note:%n  %-24s messages  missed  false%n", "");
        }
        for (Evaluation.Note note : notes) {
            out.printf("  %-24s %8d %7d %6d%n", cut(note.name(), 24), note.messages(), note.missed(), note.falsely());
        }
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
