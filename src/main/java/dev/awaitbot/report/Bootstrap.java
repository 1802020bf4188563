package dev.awaitbot.report;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Intervals by drawing threads anew: requests of one thread share their people and their topic, so threads are what is drawn.
 *
 * <p>The percentile interval of B. Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7 (1979) 1–26,
 * with whole clusters resampled as in A. C. Davison and D. V. Hinkley, "Bootstrap Methods and their Application" (1997), section
 * 3.8, each drawn a Poisson number of times as in J. A. Hanley and B. MacGibbon, "Creating non-parametric bootstrap samples using
 * Poisson frequencies", Computer Methods and Programs in Biomedicine 83 (2006) 57–62. The draws are seeded: the same data give the
 * same interval.
 */
public final class Bootstrap {
    static final int RESAMPLES = 200;
    private static final long SEED = 0xA3A17L;
    private static final byte[] POISSON = poisson();

    private Bootstrap() {}

    /** Figures of one resample, always as many and in the same order; infinite where a figure is not reached. */
    @FunctionalInterface
    public interface Statistic {
        /** @param drawn by thread: how often it was drawn */
        double[] of(byte[] drawn);
    }

    /** The 95 % interval of each figure: {@code [figure][0]} its lower end, {@code [figure][1]} its upper. */
    public static double[][] intervals(int threads, Statistic statistic) {
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

    private static byte[] draw(int threads, int resample) {
        var random = new SplittableRandom(SEED + resample);
        byte[] drawn = new byte[threads];
        for (int i = 0; i < threads; ) {
            long bits = random.nextLong();
            for (int end = Math.min(threads, i + 4); i < end; i++) {
                drawn[i] = POISSON[(int) bits & 0xFFFF];
                bits >>>= 16;
            }
        }
        return drawn;
    }

    /** The Poisson distribution of mean 1, as 65,536 equally likely values. */
    private static byte[] poisson() {
        byte[] table = new byte[1 << 16];
        double probability = Math.exp(-1);
        double below = probability;
        byte value = 0;
        for (int i = 0; i < table.length; i++) {
            while ((i + 0.5) / table.length > below) {
                value++;
                probability /= value;
                below += probability;
            }
            table[i] = value;
        }
        return table;
    }
}
