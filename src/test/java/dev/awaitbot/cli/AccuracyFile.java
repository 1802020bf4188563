package dev.awaitbot.cli;

import dev.awaitbot.cli.Clusters.Measured;
import dev.awaitbot.parse.ask.KeptAside;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the figures that ship with the program, for reports to show beside what they counted. */
final class AccuracyFile {
    private AccuracyFile() {}

    static String text(List<AccuracySet> sets, LocalDate measured) {
        var file = new StringBuilder(
                "# Measured, not chosen: AccuracyPageTest writes this file with docs/accuracy.md. In percent, with 95 %.\n");
        line(file, "version", KeptAside.version());
        line(file, "measured", measured.toString());
        line(file, "sets", sets.stream().map(AccuracySet::key).collect(Collectors.joining(" ")));
        for (AccuracySet set : sets) {
            var figures = AccuracySet.figures(set.found());
            line(file, set.key() + ".name", set.name());
            line(file, set.key() + ".messages", Integer.toString(set.messages()));
            line(file, set.key() + ".requests", Integer.toString(set.requests()));
            line(file, set.key() + ".precision", numbers(figures.get(Figure.REQUEST_PRECISION)));
            line(file, set.key() + ".recall", numbers(figures.get(Figure.REQUEST_RECALL)));
        }
        return file.toString();
    }

    private static void line(StringBuilder file, String key, String value) {
        file.append(key).append('=').append(value).append('\n');
    }

    private static String numbers(Measured measured) {
        return String.format(Locale.ROOT, "%.1f %.1f %.1f", measured.value(), measured.low(), measured.high());
    }
}
