package dev.awaitbot.report;

import org.jspecify.annotations.Nullable;

/**
 * The mean wait within a horizon: the area under the share that still waits.
 *
 * <p>The restricted mean of J. O. Irwin, "The standard error of an estimate of expectation of life", Journal of Hygiene 47 (1949)
 * 188–189. It needs no median to be reached and weighs long waits, which is what a team loses.
 */
final class Area {
    private Area() {}

    /** @param drawn by thread: how often a resample drew it; null for everything once */
    static double under(Sample sample, byte @Nullable [] drawn, double horizon) {
        double[] area = {0};
        double[] last = {0, 1};
        sample.walk(drawn, (time, answered, waiting) -> {
            double until = Math.min(time, horizon);
            area[0] += last[1] * (until - last[0]);
            last[0] = until;
            last[1] = waiting;
            return time < horizon;
        });
        return area[0] + last[1] * (horizon - last[0]);
    }
}
