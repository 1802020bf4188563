package dev.awaitbot.report;

import dev.awaitbot.report.Watched.Fate;
import java.util.ArrayList;
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
    static final int ROUNDS = 10;

    private final double[] times;
    private final byte[] fates;
    private final double[] parts;
    private final int[] threads;

    /** Sees each step of the estimate; says whether to go on. */
    @FunctionalInterface
    interface Step {
        boolean at(double time, double answered, double waiting);
    }

    private Sample(List<Part> sorted) {
        int n = sorted.size();
        times = new double[n];
        fates = new byte[n];
        parts = new double[n];
        threads = new int[n];
        for (int i = 0; i < n; i++) {
            Part part = sorted.get(i);
            times[i] = part.time;
            fates[i] = (byte) part.fate.ordinal();
            parts[i] = part.weight;
            threads[i] = part.thread;
        }
    }

    private record Part(double time, Fate fate, double weight, int thread) {}

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
        Sample sample = sorted(exact, List.of());
        for (int round = 0; round < ROUNDS && !bounded.isEmpty(); round++) {
            Curve curve = sample.curve();
            var spread = new ArrayList<Part>(bounded.size() * PARTS);
            for (Watched wait : bounded) {
                spread(wait, curve, spread);
            }
            sample = sorted(exact, spread);
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
            into.add(new Part(Math.min(time, wait.high()), wait.fate(), 1.0 / PARTS, wait.thread()));
        }
    }

    private static Sample sorted(List<Part> exact, List<Part> spread) {
        var all = new ArrayList<Part>(exact.size() + spread.size());
        all.addAll(exact);
        all.addAll(spread);
        all.sort(Comparator.comparingDouble(Part::time).thenComparing(Part::fate));
        return new Sample(all);
    }

    /** The estimate from everything, with the marks of what is still open. */
    Curve curve() {
        var steps = new ArrayList<double[]>();
        walk(null, (time, answered, waiting) -> steps.add(new double[] {time, answered, waiting}));
        var open = new ArrayList<Double>();
        for (int i = 0; i < times.length; i++) {
            if (fates[i] == Fate.OPEN.ordinal()) {
                open.add(times[i]);
            }
        }
        return new Curve(
                steps.stream().mapToDouble(s -> s[0]).toArray(),
                steps.stream().mapToDouble(s -> s[1]).toArray(),
                steps.stream().mapToDouble(s -> s[2]).toArray(),
                open.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /**
     * Walks the estimate's steps in order of time.
     *
     * @param drawn by thread: how often a resample drew it; null for everything once
     */
    void walk(int @Nullable [] drawn, Step step) {
        double atRisk = 0;
        for (int i = 0; i < times.length; i++) {
            atRisk += weight(i, drawn);
        }
        double waiting = 1;
        double answered = 0;
        int i = 0;
        while (i < times.length && atRisk > 1e-9) {
            double time = times[i];
            double[] now = {0, 0, 0};
            for (; i < times.length && times[i] == time; i++) {
                now[fates[i]] += weight(i, drawn);
            }
            double ended = now[0] + now[1];
            if (ended > 0) {
                answered += waiting * now[0] / atRisk;
                waiting *= Math.max(0, 1 - ended / atRisk);
                if (!step.at(time, answered, waiting)) {
                    return;
                }
            }
            atRisk -= ended + now[2];
        }
    }

    private double weight(int i, int @Nullable [] drawn) {
        return drawn == null ? parts[i] : parts[i] * drawn[threads[i]];
    }

    /** How many observations are kept, parts of bounded ones included. */
    int size() {
        return times.length;
    }
}
