package dev.awaitbot.report;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Intervals by drawing threads anew: requests of one thread share their people and their topic, so threads are what is drawn.
 *
 * <p>The percentile interval of B. Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7 (1979) 1–26,
 * with whole clusters resampled as in A. C. Davison and D. V. Hinkley, "Bootstrap Methods and their Application" (1997), section
 * 3.8. The draws are seeded: the same data give the same interval.
 */
final class Bootstrap {
    static final int RESAMPLES = 300;
    private static final long SEED = 0xA3A17L;

    private Bootstrap() {}

    /** Figures of one resample, always as many and in the same order; infinite where a figure is not reached. */
    @FunctionalInterface
    interface Statistic {
        double[] of(int[] drawn);
    }

    /** The 95 % interval of each figure: {@code [figure][0]} its lower end, {@code [figure][1]} its upper. */
    static double[][] intervals(int threads, Statistic statistic) {
        double[][] resamples = IntStream.range(0, RESAMPLES)
                .parallel()
                .mapToObj(resample -> statistic.of(draw(threads, resample)))
                .toArray(double[][]::new);
        int figures = resamples[0].length;
        double[][] intervals = new double[figures][2];
        for (int figure = 0; figure < figures; figure++) {
            double[] values = new double[RESAMPLES];
            for (int i = 0; i < RESAMPLES; i++) {
                values[i] = resamples[i][figure];
            }
            Arrays.sort(values);
            intervals[figure][0] = values[(int) Math.floor(0.025 * (RESAMPLES - 1))];
            intervals[figure][1] = values[(int) Math.ceil(0.975 * (RESAMPLES - 1))];
        }
        return intervals;
    }

    private static int[] draw(int threads, int resample) {
        var random = new SplittableRandom(SEED + resample);
        int[] drawn = new int[threads];
        for (int i = 0; i < threads; i++) {
            drawn[random.nextInt(threads)]++;
        }
        return drawn;
    }
}
