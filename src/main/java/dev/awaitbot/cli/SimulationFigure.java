package dev.awaitbot.cli;

import dev.awaitbot.cli.Simulation.Side;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.replay.Forecast.Each;
import dev.awaitbot.report.Share;
import dev.awaitbot.report.render.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a simulation.
 *
 * @param id as JSON names it: "nudges-per-week"
 * @param label as people call it
 * @param of what it is on one side; null where there is nothing to count, or too little to tell
 */
record SimulationFigure(String id, String label, Unit unit, Function<Side, @Nullable Double> of) {
    /** How a figure is shown. */
    enum Unit {
        COUNT,
        RATE,
        SHARE
    }

    private static final List<Notice.Code> KINDS = List.of(
            Notice.Code.REMINDER, Notice.Code.DUE, Notice.Code.OVERDUE, Notice.Code.CLAIM, Notice.Code.ESCALATION);

    /** All of them, in the order in which they are shown. */
    static List<SimulationFigure> list() {
        var list = new ArrayList<SimulationFigure>();
        list.add(count("tracked", "Requests tracked", side -> (double) side.tracked()));
        list.add(rate("nudges", "Nudges a week", side -> side.nudges().perWeek()));
        list.add(count("nudged-people", "  people who get any", side ->
                (double) side.forecast().people()));
        list.add(rate("nudges-each-median", "  for one of them in a week, median", side -> {
            Each each = side.forecast().each();
            return each == null ? null : each.median();
        }));
        list.add(count("nudges-each-most", "  for one of them in a week, most", side -> {
            Each each = side.forecast().each();
            return each == null ? null : (double) each.most();
        }));
        for (Notice.Code kind : KINDS) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            list.add(rate("follow-ups-" + name, "Follow-ups a week, " + name, side -> weekly(side, kind)));
        }
        for (Letter letter : Letter.values()) {
            list.add(share(
                    letter.key(),
                    Words.letter(letter) + " is there",
                    side -> side.compliance().byLetter().get(letter)));
        }
        list.add(share(
                "complete", "All five are there", side -> side.compliance().complete()));
        for (Letter letter : List.of(Letter.ASSIGN, Letter.WINDOW)) {
            String label = Words.letter(letter) + " only by the channel's default";
            list.add(share(
                    letter.key() + "-by-policy",
                    label,
                    side -> side.compliance().byPolicy().get(letter)));
        }
        return list;
    }

    private static double weekly(Side side, Notice.Code kind) {
        int weeks = Math.max(1, side.nudges().weeks());
        return (double) side.forecast().followUps(kind) / weeks;
    }

    private static SimulationFigure count(String id, String label, Function<Side, @Nullable Double> of) {
        return new SimulationFigure(id, label, Unit.COUNT, of);
    }

    private static SimulationFigure rate(String id, String label, Function<Side, @Nullable Double> of) {
        return new SimulationFigure(id, label, Unit.RATE, of);
    }

    private static SimulationFigure share(String id, String label, Function<Side, @Nullable Share> of) {
        return new SimulationFigure(id, label, Unit.SHARE, side -> {
            Share share = of.apply(side);
            return share == null || share.n() == 0 ? null : share.share();
        });
    }

    /** What it is, or by how much it changes; "–" where nobody can tell. */
    String shown(@Nullable Double value, boolean signed) {
        if (value == null) {
            return "–";
        }
        String sign = signed && value > 0 ? "+" : "";
        return switch (unit) {
            case COUNT -> String.format(Locale.ROOT, "%s%,d", sign, Math.round(value));
            case RATE -> String.format(Locale.ROOT, "%s%,.1f", sign, value + 0.0);
            case SHARE -> String.format(Locale.ROOT, signed ? "%s%.0f pt" : "%s%.0f %%", sign, 100 * value + 0.0);
        };
    }
}
