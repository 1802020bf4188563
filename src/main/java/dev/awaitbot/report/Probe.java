package dev.awaitbot.report;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads median, 90th percentile, the share by one time and the shares by a grid of times off a sample, in one walk. */
record Probe(Sample sample, double soon, double[] grid) {
    static final int FIXED = 3;
    private static final double EPSILON = 1e-12;

    double[] of(byte @Nullable [] drawn) {
        double[] figures = new double[FIXED + grid.length];
        figures[0] = Double.POSITIVE_INFINITY;
        figures[1] = Double.POSITIVE_INFINITY;
        double far = grid.length == 0 ? soon : Math.max(soon, grid[grid.length - 1]);
        int[] next = {0};
        double[] before = {0};
        sample.walk(drawn, (time, answered, waiting) -> {
            while (next[0] < grid.length && grid[next[0]] < time) {
                figures[FIXED + next[0]++] = before[0];
            }
            if (answered >= 0.5 - EPSILON && time < figures[0]) {
                figures[0] = time;
            }
            if (answered >= 0.9 - EPSILON && time < figures[1]) {
                figures[1] = time;
            }
            if (time <= soon) {
                figures[2] = answered;
            }
            before[0] = answered;
            return time <= far || figures[1] == Double.POSITIVE_INFINITY;
        });
        Arrays.fill(figures, FIXED + next[0], figures.length, before[0]);
        return figures;
    }

    /** Intervals that say nothing, for where there is nothing. */
    static double[][] nothing(int figures) {
        double[][] intervals = new double[figures][2];
        for (double[] interval : intervals) {
            interval[1] = Double.POSITIVE_INFINITY;
        }
        return intervals;
    }
}
