package dev.awaitbot.parse.window;

import java.util.Locale;

/** What a time in a message is for. Only DEADLINE and WITHIN are response windows. */
public enum Role {
    /** The answer or deed is due by then. */
    DEADLINE,
    /** The answer or deed is due before so much time has passed. */
    WITHIN,
    /** Something happens then, or a bare expression that nothing governs. */
    EVENT,
    /** It happens again and again. */
    RECURRENCE,
    /** The author binds himself. */
    COMMITMENT,
    /** A lower bound: nothing is due before it. */
    NOT_BEFORE;

    public boolean window() {
        return this == DEADLINE || this == WITHIN;
    }

    /** The name used in JSON: "not-before". */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
