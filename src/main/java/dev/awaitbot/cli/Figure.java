package dev.awaitbot.cli;

import static dev.awaitbot.cli.Count.*;

import java.util.function.ToDoubleFunction;

/**
 * A figure of an evaluation, in percent, as the scorer of the labelled corpus defines it.
 *
 * <p>Where a figure has no cases it is not a number, and is left out.
 */
enum Figure {
    REQUEST_PRECISION("request", "precision", c -> c.of(HIT), c -> c.of(HIT) + c.of(FALSE)),
    REQUEST_RECALL("request", "recall", c -> c.of(HIT), Figure::requests),
    REQUEST_F1("request", "F1", c -> 2 * c.of(HIT), c -> 2 * c.of(HIT) + c.of(FALSE) + c.of(MISS), Figure::requests),
    NUDGE_PRECISION("spoken to", "precision", c -> c.of(NUDGE_HIT), c -> c.of(NUDGE_HIT) + c.of(NUDGE_FALSE)),
    NUDGE_SHARE("spoken to", "of requests", c -> c.of(NUDGE_HIT), Figure::requests),
    UNMARKED_RECALL("without \"?\"", "recall", c -> c.of(UNMARKED_HIT), c -> c.of(UNMARKED)),
    OWNERS_EXACT_SHARE("owners", "exact set", c -> c.of(OWNERS_EXACT), Figure::requests),
    OWNERS_F1(
            "owners",
            "F1",
            c -> 2 * c.of(OWNER_HIT),
            c -> 2 * c.of(OWNER_HIT) + c.of(OWNER_FALSE) + c.of(OWNER_MISS),
            c -> c.of(OWNER_HIT) + c.of(OWNER_MISS)),
    WINDOW_F1(
            "window",
            "F1",
            c -> 2 * c.of(WINDOW_HIT),
            c -> 2 * c.of(WINDOW_HIT) + c.of(WINDOW_FALSE) + c.of(WINDOW_MISS),
            c -> c.of(WINDOW_HIT) + c.of(WINDOW_MISS)),
    DEADLINE_EXACT("window", "deadline exact", c -> c.of(DEADLINE_RIGHT), c -> c.of(DEADLINES)),
    ACTION_OVERLAP("action", "overlap", c -> c.of(ACTION), Figure::requests),
    ADDRESSEE_RIGHT("addressee", "right", c -> c.of(ADDRESSEE), Figure::requests),
    INFORMATION_RIGHT("information", "right", c -> c.of(INFORMATION), Figure::requests),
    ASSIGN_RIGHT("letters right", "assign", c -> c.of(LETTER_ASSIGN), c -> c.of(LETTERED)),
    WINDOW_RIGHT("letters right", "window", c -> c.of(LETTER_WINDOW), c -> c.of(LETTERED)),
    ACTION_RIGHT("letters right", "action", c -> c.of(LETTER_ACTION), c -> c.of(LETTERED)),
    LETTER_INFORMATION_RIGHT("letters right", "information", c -> c.of(LETTER_INFORMATION), c -> c.of(LETTERED));

    private final String group;
    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // the formulas are the method references above
    private final ToDoubleFunction<Counts> part;

    @SuppressWarnings("ImmutableEnumChecker")
    private final ToDoubleFunction<Counts> whole;

    @SuppressWarnings("ImmutableEnumChecker")
    private final ToDoubleFunction<Counts> cases;

    Figure(String group, String label, ToDoubleFunction<Counts> part, ToDoubleFunction<Counts> whole) {
        this(group, label, part, whole, whole);
    }

    Figure(
            String group,
            String label,
            ToDoubleFunction<Counts> part,
            ToDoubleFunction<Counts> whole,
            ToDoubleFunction<Counts> cases) {
        this.group = group;
        this.label = label;
        this.part = part;
        this.whole = whole;
        this.cases = cases;
    }

    /** What it is a figure of; neighbours of one group stand on one line. */
    String group() {
        return group;
    }

    String label() {
        return label;
    }

    /** On how many messages, or named things in them, the figure rests. */
    double cases(Counts counts) {
        return cases.applyAsDouble(counts);
    }

    double of(Counts counts) {
        double all = whole.applyAsDouble(counts);
        return all == 0 ? Double.NaN : 100 * part.applyAsDouble(counts) / all;
    }

    private static double requests(Counts c) {
        return c.of(HIT) + c.of(MISS);
    }
}
