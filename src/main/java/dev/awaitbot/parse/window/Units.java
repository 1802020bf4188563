package dev.awaitbot.parse.window;

/** The units as the word lists number them. */
public final class Units {
    public static final int SECOND = 0;
    public static final int MINUTE = 1;
    public static final int HOUR = 2;
    public static final int DAY = 3;
    public static final int WEEK = 4;
    public static final int MONTH = 5;
    public static final int QUARTER = 6;
    public static final int YEAR = 7;
    public static final int WEEKEND = 8;
    public static final int WORKDAY = 9;
    public static final int WORKING_HOUR = 10;
    public static final int FORTNIGHT = 11;
    public static final int WORKWEEK = 12;

    private Units() {}
}
