package dev.awaitbot.parse.window;

/** One component of a time, as far as the words say it. */
public enum Field {
    YEAR,
    MONTH,
    /** Day of the month. */
    DAY,
    /** 1 Monday to 7 Sunday. */
    WEEKDAY,
    /** How a weekday was pointed at: 0 this, 1 next, 2 coming, -1 last. */
    POINT,
    /** Days from today. */
    OFFSET,
    /** A unit of the calendar that SHIFT moves from the present one: see {@link Units}. */
    UNIT,
    SHIFT,
    /** How many units: "next three weeks". */
    COUNT,
    /** Which one within the period, from 1; -1 is the last. */
    NTH,
    /** What NTH counts: a unit, or 100 for the weekday. */
    NTH_OF,
    /** 1 beginning, 2 middle, 3 end of the period, 4 later in it. */
    EDGE,
    QUARTER,
    HOUR,
    MINUTE,
    SECOND,
    /** 0 before noon, 1 after, 2 on a clock of 24 hours. */
    MERIDIEM,
    PART,
    /** 1 early, 2 middle, 3 late part of the PART. */
    PART_EDGE,
    MONTHS,
    DAYS,
    SECONDS,
    BUSINESS_DAYS,
    WORKING_SECONDS,
    /** The finest unit of an amount. */
    AMOUNT_UNIT,
    /** 1 forward, -1 back; where an amount is bound to the present or to an anchor. */
    DIRECTION,
    /** An exact instant, in epoch seconds. */
    INSTANT,
    NOW
}
