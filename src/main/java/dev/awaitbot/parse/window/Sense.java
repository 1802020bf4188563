package dev.awaitbot.parse.window;

/** What a word can mean to the grammar; the languages' word lists say which words carry which sense, and with what value. */
public enum Sense {
    NUMBER,
    ORDINAL,
    /** What follows digits to make them an ordinal: "th". */
    SUFFIX,
    WEEKDAY,
    MONTH,
    UNIT,
    /** Days from today: "tomorrow" is 1. */
    DAY,
    NOW,
    PART,
    TONIGHT,
    /** A time of day in minutes: "noon" is 720. */
    CLOCK,
    /** 0 before noon, 1 after. */
    MERIDIEM,
    OCLOCK,
    PAST,
    TO,
    /** Minutes that are a part of an hour: "half" is 30. */
    HALF,
    /** 0 this, 1 next, 2 coming, -1 last. */
    REL,
    /** 1 beginning, 2 middle, 3 end, 4 later. */
    EDGE,
    EDGEWORD,
    QUARTER,
    /** Month and day as one number: 1225. */
    HOLIDAY,
    CUE,
    TAIL,
    REACH,
    EVERY,
    ZONE,
    /** 1 "time", which makes a zone of a city before it; 2 another word for a time that is spoken of: "slot". */
    TIMEWORD,
    FILLER,
    ARTICLE,
    POSSESSIVE,
    /** "then", "that": the time that was named before. */
    ANAPHOR,
    /** 1 before a clause that tells what is waited for ("once"), 2 before an event ("after"). */
    WAIT,
    ASK,
    COMMIT,
    TELL,
    VERB,
    EVENT,
    /** Words that say no time: 1 of leisure or some day ("no rush", "soon"), 2 of hurry ("urgent"). */
    VAGUE,
    /** Words of measure, after which "by 5" is a difference: "increase". */
    MEASURE;

    /** Beside the senses: a number in digits. */
    public static final long FIGURES = 1L << 62;

    /** Beside the senses: a word, a mark or a piece of markup of which the lists know nothing. */
    public static final long UNKNOWN = 1L << 63;

    private final long bit = 1L << ordinal();

    public long bit() {
        return bit;
    }

    /** The bits of several senses. */
    public static long any(Sense... senses) {
        long bits = 0;
        for (Sense sense : senses) {
            bits |= sense.bit;
        }
        return bits;
    }
}
