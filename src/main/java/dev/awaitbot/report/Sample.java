package dev.awaitbot.report;

import dev.awaitbot.report.Watched.Fate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Waits in order of their length, ready for estimates: sorted once, walked once per resample.
 *
 * <p>The share answered is the cumulative incidence of O. O. Aalen and S. Johansen, "An empirical transition matrix for
 * non-homogeneous Markov chains based on censored observations", Scandinavian Journal of Statistics 5 (1978) 141–150: each step is
 * the share that still waits just before, times the answered among those at risk. Where nobody is gone it is one minus the estimate
 * of E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", Journal of the American Statistical
 * Association 53 (1958) 457–481. At one and the same time answers come before what is still open.
 *
 * <p>An answer of which only bounds are known is spread evenly over {@value #PARTS} quantiles of the estimate between its bounds,
 * and the estimate repeated with it {@value #ROUNDS} times: the self-consistency of B. W. Turnbull, "The empirical distribution
 * function with arbitrarily grouped, censored and truncated data", Journal of the Royal Statistical Society B 38 (1976) 290–295, with
 * mass only where exact answers are. Where none lies between the bounds, their middle is taken. Resamples keep the spread as it is,
 * so intervals do not show its own uncertainty.
 */
final class Sample {
    static final int PARTS = 8;
    static final int ROUNDS = 4;

    private static final byte ANSWERED = (byte) Fate.ANSWERED.ordinal();
    private static final byte OPEN = (byte) Fate.OPEN.ordinal();
    private static final Comparator<Part> ORDER =
            Comparator.comparingDouble(Part::time).thenComparing(Part::fate);

    private final double[] times;
    private final byte[] fates;
    private final float[] parts;
    private final int[] threads;

    /** Sees each step of the estimate; says whether to go on. */
    @FunctionalInterface
    interface Step {
        boolean at(double time, double answered, double waiting);
    }

    private record Part(double time, Fate fate, float weight, int thread) {}

    private Sample(List<Part> exact, List<Part> spread) {
        int n = exact.size() + spread.size();
        times = new double[n];
        fates = new byte[n];
        parts = new float[n];
        threads = new int[n];
        int e = 0;
        int s = 0;
        for (int i = 0; i < n; i++) {
            boolean fromExact =
                    s == spread.size() || (e < exact.size() && ORDER.compare(exact.get(e), spread.get(s)) <= 0);
            Part part = fromExact ? exact.get(e++) : spread.get(s++);
            times[i] = part.time;
            fates[i] = (byte) part.fate.ordinal();
            parts[i] = part.weight;
            threads[i] = part.thread;
        }
    }

    static Sample of(List<Watched> waits) {
        var exact = new ArrayList<Part>(waits.size());
        var bounded = new ArrayList<Watched>();
        for (Watched wait : waits) {
            if (wait.high() > wait.low()) {
                bounded.add(wait);
            } else {
                exact.add(new Part(wait.low(), wait.fate(), 1, wait.thread()));
            }
        }
        exact.sort(ORDER);
        var sample = new Sample(exact, List.of());
        for (int round = 0; round < ROUNDS && !bounded.isEmpty(); round++) {
            Curve curve = sample.curve();
            var spread = new ArrayList<Part>(bounded.size() * PARTS);
            for (Watched wait : bounded) {
                spread(wait, curve, spread);
            }
            spread.sort(ORDER);
            sample = new Sample(exact, spread);
        }
        return sample;
    }

    private static void spread(Watched wait, Curve curve, List<Part> into) {
        double from = curve.at(wait.low());
        double mass = curve.at(wait.high()) - from;
        if (mass <= 1e-9) {
            into.add(new Part((wait.low() + wait.high()) / 2, wait.fate(), 1, wait.thread()));
            return;
        }
        for (int k = 0; k < PARTS; k++) {
            double time = curve.quantile(from + mass * (k + 0.5) / PARTS);
            into.add(new Part(Math.min(time, wait.high()), wait.fate(), 1f / PARTS, wait.thread()));
        }
    }

    /** The estimate from everything, with the marks of what is still open. */
    Curve curve() {
        int n = times.length;
        double[][] steps = new double[3][n];
        int[] count = {0};
        walk(null, (time, answered, waiting) -> {
            steps[0][count[0]] = time;
            steps[1][count[0]] = answered;
            steps[2][count[0]++] = waiting;
            return true;
        });
        double[] open = new double[n];
        int opens = 0;
        for (int i = 0; i < n; i++) {
            if (fates[i] == OPEN) {
                open[opens++] = times[i];
            }
        }
        return new Curve(
                Arrays.copyOf(steps[0], count[0]),
                Arrays.copyOf(steps[1], count[0]),
                Arrays.copyOf(steps[2], count[0]),
                Arrays.copyOf(open, opens));
    }

    /**
     * Walks the estimate's steps in order of time.
     *
     * @param drawn by thread: how often a resample drew it; null for everything once
     */
    void walk(byte @Nullable [] drawn, Step step) {
        double atRisk = 0;
        for (int i = 0; i < times.length; i++) {
            atRisk += weight(i, drawn);
        }
        double waiting = 1;
        double answered = 0;
        int i = 0;
        while (i < times.length && atRisk > 1e-9) {
            double time = times[i];
            double came = 0;
            double ended = 0;
            double left = 0;
            for (; i < times.length && times[i] == time; i++) {
                double weight = weight(i, drawn);
                left += weight;
                if (fates[i] != OPEN) {
                    ended += weight;
                    came += fates[i] == ANSWERED ? weight : 0;
                }
            }
            if (ended > 0) {
                answered += waiting * came / atRisk;
                waiting *= Math.max(0, 1 - ended / atRisk);
                if (!step.at(time, answered, waiting)) {
                    return;
                }
            }
            atRisk -= left;
        }
    }

    private double weight(int i, byte @Nullable [] drawn) {
        return drawn == null ? parts[i] : parts[i] * drawn[threads[i]];
    }
}
