package dev.awaitbot.cli;

import dev.awaitbot.cli.Evaluation.Measured;
import dev.awaitbot.report.Share;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Tells a person how well requests are read. */
final class EvalText {
    private final PrintWriter out;

    EvalText(PrintWriter out) {
        this.out = out;
    }

    void write(Judged judged) {
        out.println(judged.counted().n() + " messages judged, " + judged.open() + " still open.");
        out.println("Counted as requests, and are: " + words(judged.counted()));
        out.println("Sure enough to speak to the author, and are: " + words(judged.spoken()));
    }

    private static String words(Share share) {
        return String.format(
                Locale.ROOT,
                "%d of %d, %.1f %% (%.1f to %.1f with 95 %% certainty)",
                share.hits(),
                share.n(),
                100 * share.share(),
                100 * share.low(),
                100 * share.high());
    }

    void write(Evaluation evaluation, int errors) {
        out.printf(
                "%d messages, %d requests, %d threads; in brackets the 95 %% interval, by thread%n",
                evaluation.messages(), evaluation.requests(), evaluation.threads());
        String group = "";
        for (Measured measured : evaluation.figures()) {
            Figure figure = measured.figure();
            String head = figure.group().equals(group) ? "" : figure.group();
            group = figure.group();
            out.printf(
                    Locale.ROOT,
                    "  %-14s %-15s %5.1f  (%.1f to %.1f)%n",
                    head,
                    figure.label(),
                    measured.value(),
                    measured.low(),
                    measured.high());
        }
        List<Evaluation.Note> notes = evaluation.notes();
        if (!notes.isEmpty()) {
            out.printf("%nWhere it goes wrong, by note:%n  %-24s messages  missed  false%n", "");
        }
        for (Evaluation.Note note : notes) {
            out.printf("  %-24s %8d %7d %6d%n", cut(note.name(), 24), note.messages(), note.missed(), note.falsely());
        }
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
                    cut(Cells.plain(gold.text()), 120));
        }
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
