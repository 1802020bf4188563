package dev.awaitbot.report;

import java.util.Arrays;

/**
 * A step function: what share was answered by when.
 *
 * @param times when a step is taken, in order
 * @param answered the share answered from that time on
 * @param waiting the share that still waits from that time on: neither answered nor gone
 * @param open the times at which somebody who still waited was last seen, in order: the censoring marks
 */
public record Curve(double[] times, double[] answered, double[] waiting, double[] open) {
    /** The share answered by a time. */
    public double at(double time) {
        int step = step(time);
        return step < 0 ? 0 : answered[step];
    }

    /** When a share is reached first; infinite if it never is within what was watched. */
    public double quantile(double share) {
        int low = 0;
        int high = times.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (answered[middle] >= share - 1e-12) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == times.length ? Double.POSITIVE_INFINITY : times[low];
    }

    private int step(double time) {
        int found = Arrays.binarySearch(times, time);
        return found >= 0 ? found : -found - 2;
    }
}
