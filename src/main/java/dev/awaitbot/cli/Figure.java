package dev.awaitbot.cli;

import static dev.awaitbot.cli.Count.*;

import java.util.function.ToDoubleFunction;

/**
 * A figure of an evaluation, in percent, as the scorer of the labelled corpus defines it.
 *
 * <p>Where a figure has no cases it is not a number, and is left out.
 */
enum Figure {
    REQUEST_PRECISION("request", "precision", c -> share(c.of(HIT), c.of(HIT) + c.of(FALSE))),
    REQUEST_RECALL("request", "recall", c -> share(c.of(HIT), requests(c))),
    REQUEST_F1("request", "F1", c -> f1(c.of(HIT), c.of(FALSE), c.of(MISS))),
    NUDGE_PRECISION("spoken to", "precision", c -> share(c.of(NUDGE_HIT), c.of(NUDGE_HIT) + c.of(NUDGE_FALSE))),
    NUDGE_SHARE("spoken to", "of requests", c -> share(c.of(NUDGE_HIT), requests(c))),
    UNMARKED_RECALL("without \"?\"", "recall", c -> share(c.of(UNMARKED_HIT), c.of(UNMARKED))),
    OWNERS_EXACT_SHARE("owners", "exact set", c -> share(c.of(OWNERS_EXACT), requests(c))),
    OWNERS_F1("owners", "F1", c -> f1(c.of(OWNER_HIT), c.of(OWNER_FALSE), c.of(OWNER_MISS))),
    WINDOW_F1("window", "F1", c -> f1(c.of(WINDOW_HIT), c.of(WINDOW_FALSE), c.of(WINDOW_MISS))),
    DEADLINE_EXACT("window", "deadline exact", c -> share(c.of(DEADLINE_RIGHT), c.of(DEADLINES))),
    ACTION_OVERLAP("action", "overlap", c -> share(c.of(ACTION), requests(c))),
    ADDRESSEE_RIGHT("addressee", "right", c -> share(c.of(ADDRESSEE), requests(c))),
    INFORMATION_RIGHT("information", "right", c -> share(c.of(INFORMATION), requests(c))),
    ASSIGN_RIGHT("letters right", "assign", c -> share(c.of(LETTER_ASSIGN), c.of(LETTERED))),
    WINDOW_RIGHT("letters right", "window", c -> share(c.of(LETTER_WINDOW), c.of(LETTERED))),
    ACTION_RIGHT("letters right", "action", c -> share(c.of(LETTER_ACTION), c.of(LETTERED))),
    LETTER_INFORMATION_RIGHT("letters right", "information", c -> share(c.of(LETTER_INFORMATION), c.of(LETTERED)));

    private final String group;
    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // the formulas are the method references above
    private final ToDoubleFunction<Counts> formula;

    Figure(String group, String label, ToDoubleFunction<Counts> formula) {
        this.group = group;
        this.label = label;
        this.formula = formula;
    }

    /** What it is a figure of; neighbours of one group stand on one line. */
    String group() {
        return group;
    }

    String label() {
        return label;
    }

    double of(Counts counts) {
        return formula.applyAsDouble(counts);
    }

    private static double requests(Counts c) {
        return c.of(HIT) + c.of(MISS);
    }

    private static double share(double part, double whole) {
        return whole == 0 ? Double.NaN : 100 * part / whole;
    }

    private static double f1(double hit, double wrong, double miss) {
        return share(2 * hit, 2 * hit + wrong + miss);
    }
}
