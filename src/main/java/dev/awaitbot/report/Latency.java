package dev.awaitbot.report;

import dev.awaitbot.report.Watched.Fate;
import java.util.function.Function;

/**
 * How long requests waited for one thing, by one clock; times in seconds.
 *
 * @param n how many requests
 * @param open how many still waited when the reading ended, expired ones too
 * @param gone how many went away without it: withdrawn, dismissed, declined
 * @param bounded of how many answers only bounds are known
 * @param median by when half had it, of all that were asked
 * @param soon the share that had it within a day by this clock
 * @param band by the times of {@link Band}: the interval of the curve
 */
public record Latency(
        int n, int open, int gone, int bounded, Estimate median, Estimate p90, Estimate soon, Curve curve, Band band) {

    /** The 95 % interval of a curve, point by point. */
    public record Band(double[] times, double[] low, double[] high) {}

    private static final double[] NO_GRID = {};

    static Latency of(Cases cases, Function<Row, Wait> which, Clock clock) {
        return of(cases, which, clock, NO_GRID);
    }

    /** @param grid the times, in order, at which the curve's interval is wanted */
    static Latency of(Cases cases, Function<Row, Wait> which, Clock clock, double[] grid) {
        Sample sample = cases.sample(which, clock);
        var probe = new Probe(sample, clock.soon(), grid);
        double[] value = probe.of(null);
        double[][] interval = cases.size() == 0
                ? Probe.nothing(value.length)
                : Bootstrap.intervals(cases.threads().count(), probe::of);
        double[] low = new double[grid.length];
        double[] high = new double[grid.length];
        for (int i = 0; i < grid.length; i++) {
            low[i] = interval[Probe.FIXED + i][0];
            high[i] = interval[Probe.FIXED + i][1];
        }
        return new Latency(
                cases.size(),
                cases.count(which, Fate.OPEN),
                cases.count(which, Fate.GONE),
                cases.count(row -> which.apply(row).bounded()),
                Estimate.of(value[0], interval[0]),
                Estimate.of(value[1], interval[1]),
                Estimate.of(value[2], interval[2]),
                sample.curve(),
                new Band(grid, low, high));
    }
}
