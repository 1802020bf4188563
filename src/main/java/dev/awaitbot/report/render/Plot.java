package dev.awaitbot.report.render;

/**
 * A chart's drawing area, in the units of its view box.
 *
 * @param narrow whether it is drawn for a phone: fewer labels, the same size of letters
 */
record Plot(int width, int height, int left, int right, int top, int bottom, boolean narrow) {
    static final int WIDE = 880;
    static final int NARROW = 340;

    static Plot of(boolean narrow, int height) {
        return new Plot(narrow ? NARROW : WIDE, height, 46, narrow ? 6 : 16, 14, 30, narrow);
    }

    double inner() {
        return width - left - right;
    }

    /** From 0 at the left to 1 at the right. */
    double x(double share) {
        return left + share * inner();
    }

    /** From 0 at the bottom to 1 at the top. */
    double y(double share) {
        return height - bottom - share * (height - top - bottom);
    }

    /** A coordinate with one digit, enough for any screen. */
    static String at(double coordinate) {
        long tenths = Math.round(coordinate * 10);
        long rest = Math.abs(tenths % 10);
        String whole = (tenths < 0 && tenths > -10 ? "-" : "") + tenths / 10;
        return rest == 0 ? whole : whole + "." + rest;
    }

    static String point(double x, double y) {
        return at(x) + "," + at(y);
    }
}
