package dev.awaitbot.protocol;

import java.util.Locale;

/** What the findings say of one letter. */
public enum Verdict {
    PASS(20),
    WEAK(10),
    MISSING(0);

    private final int points;

    Verdict(int points) {
        this.points = points;
    }

    /** The letter's share of the score of 100. */
    public int points() {
        return points;
    }

    /** The name used in JSON: "pass". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
