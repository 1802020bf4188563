package dev.awaitbot.report.render;

import dev.awaitbot.protocol.Letter;
import dev.awaitbot.report.Cases;
import dev.awaitbot.report.Compliance;
import dev.awaitbot.report.Latency;
import dev.awaitbot.report.Report;
import dev.awaitbot.report.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A report in a few lines of text that a person would paste into a chat. */
public final class Summary {
    private Summary() {}

    public static List<String> lines(Report report) {
        var lines = new ArrayList<String>();
        lines.add(title(report));
        lines.add(Sentences.read(report));
        if (report.counts().messages() > 0 && !report.enoughPeople()) {
            lines.add("Fewer than " + Cases.PEOPLE + " people wrote: no figures are shown.");
        } else if (report.enough()) {
            lines.add(waiting(report));
            lines.add(complete(report.compliance()));
            lines.add(Sentences.headline(report));
        } else if (report.counts().tracked() > 0) {
            lines.add("Fewer than " + Cases.REQUESTS + " tracked requests: counts only.");
        }
        if (report.enoughPeople() && report.counts().tracked() > 0) {
            lines.add("Nudges there would have been: " + Sentences.nudges(report));
        }
        // Terminals and chats break lines where they want; a space that must not break only looks odd there.
        return lines.stream().map(line -> line.replace('\u00a0', ' ')).toList();
    }

    private static String title(Report report) {
        var counts = report.counts();
        String period = counts.from() == null || counts.to() == null
                ? ""
                : ", " + Words.day(counts.from(), report.zone()) + " to " + Words.day(counts.to(), report.zone());
        return String.join(", ", report.source().names()) + period + " ("
                + report.zone().getId() + ")";
    }

    private static String waiting(Report report) {
        Latency first = report.firstResponse().wall();
        String half = first.median().reached()
                ? "Half were answered within " + Words.wall(first.median().value()) + " ("
                        + Words.between(first.median(), false) + " with 95 % certainty). "
                : "Not even half were answered. ";
        return half + Words.percent(first.soon().value()) + " within a day; " + Words.number(report.unanswered())
                + " never.";
    }

    private static String complete(Compliance.Of compliance) {
        Share complete = compliance.complete();
        if (complete.n() < Cases.REQUESTS) {
            return Words.number(complete.hits()) + " of " + Words.number(complete.n())
                    + " were complete when first written.";
        }
        var least = compliance.byLetter().entrySet().stream()
                .min(Comparator.comparingDouble(
                        (Map.Entry<Letter, Share> e) -> e.getValue().share()))
                .orElseThrow();
        return "Complete when first written: " + Words.percent(complete.share()) + " (" + Words.range(complete)
                + "). Most often missing: " + Words.missing(least.getKey()) + " ("
                + Words.percent(1 - least.getValue().share()) + ").";
    }
}
