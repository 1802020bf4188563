package dev.awaitbot.parse.window;

/** The word that governs a time. */
public enum Cue {
    NONE,
    /** "by", "before", "due": a bound above. */
    BY,
    /** "after", "since": a bound below. */
    AFTER,
    /** "within", "in the next": a length of time from now. */
    WITHIN,
    /** "in", with an amount: from now. */
    IN,
    /** "until". */
    UNTIL,
    /** "at", "on". */
    AT,
    /** "every". */
    EVERY
}
