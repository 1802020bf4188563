package dev.awaitbot.report;

/**
 * A figure with its 95 % interval. Infinite where the share it stands for was not reached within what was watched.
 */
public record Estimate(double value, double low, double high) {
    static Estimate of(double value, double[] interval) {
        return new Estimate(value, interval[0], interval[1]);
    }

    public boolean reached() {
        return Double.isFinite(value);
    }

    public boolean bounded() {
        return Double.isFinite(high);
    }
}
