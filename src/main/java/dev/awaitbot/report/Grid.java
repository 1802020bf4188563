package dev.awaitbot.report;

/** The times at which a curve's interval is computed: evenly spaced on a logarithmic scale, as the chart shows them. */
public final class Grid {
    /** One minute, in seconds: where the scale starts. */
    public static final double FIRST = 60;

    /** One year, in seconds: where the scale ends at the latest. */
    public static final double LAST = 365 * 24 * 3600;

    private static final int POINTS = 80;

    private Grid() {}

    static double[] times() {
        double[] times = new double[POINTS];
        double step = Math.log(LAST / FIRST) / (POINTS - 1);
        for (int i = 0; i < POINTS; i++) {
            times[i] = FIRST * Math.exp(step * i);
        }
        return times;
    }
}
