package dev.awaitbot.cli;

import dev.awaitbot.cli.Simulation.Named;
import dev.awaitbot.cli.Simulation.Outcome;
import dev.awaitbot.cli.Simulation.Some;
import dev.awaitbot.report.render.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells a person what another policy would change: both values of every figure, the difference, and a few messages. */
final class SimulationText {
    private static final int LONGEST = 100;

    private final Outcome outcome;

    SimulationText(Outcome outcome) {
        this.outcome = outcome;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(row("", "now", "new", "change"));
        for (SimulationFigure figure : SimulationFigure.list()) {
            Double now = figure.of().apply(outcome.now());
            Double next = figure.of().apply(outcome.next());
            lines.add(row(
                    figure.label(),
                    figure.shown(now, false),
                    figure.shown(next, false),
                    figure.shown(difference(now, next), true)));
        }
        lines.add("");
        some("Newly nudged", outcome.newly(), lines);
        some("No longer nudged", outcome.noLonger(), lines);
        return lines;
    }

    static @Nullable Double difference(@Nullable Double now, @Nullable Double next) {
        return now == null || next == null ? null : next - now;
    }

    private static String row(String label, String now, String next, String change) {
        return String.format(Locale.ROOT, "%-36s %9s %9s %9s", label, now, next, change)
                .stripTrailing();
    }

    private void some(String title, Some some, List<String> lines) {
        int shown = some.named().size();
        String of = shown < some.all() ? ", the newest " + shown + " of them" : "";
        lines.add(title + ": " + (some.all() == 0 ? "none" : Words.number(some.all()) + of));
        for (Named one : some.named()) {
            lines.add("  #" + Cells.plain(one.channel()) + "  " + one.message() + "  "
                    + Words.minute(one.at(), outcome.zone()).replace('\u00a0', ' '));
            if (one.text() != null) {
                lines.add("    " + cut(Cells.plain(one.text())));
            }
        }
    }

    private static String cut(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
