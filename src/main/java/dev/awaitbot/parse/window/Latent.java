package dev.awaitbot.parse.window;

/** Why words may be no time at all: such a reading counts only where a cue or a neighbour releases it. */
public enum Latent {
    /** It is a time wherever it stands. */
    NO,
    /** A bare number: an hour ("by 6"), minutes ("in 15"), a day ("from the 13"). */
    NUMBER,
    /** Four digits: a clock time ("at 1030") or a year. */
    FOUR_DIGITS,
    /** A day of the month alone: "the 27th". */
    DAY,
    /** A word that means something else as often: "may", "sat". */
    WORD,
    /** Figures that may be a ratio, a version, a score: "3/12", "5.12". */
    FIGURES,
    /** A length of time, which is no point in it: "3 days". */
    AMOUNT,
    /** Only a zone. */
    ZONE
}
