package dev.awaitbot.report;

import java.util.function.Function;

/** Whether requests that name a window are answered, and done, before it is over. */
public final class WindowsKept implements Metric<WindowsKept.Of> {
    /**
     * @param n tracked requests whose words name a window that ends after they were posted
     * @param medianWindow the length of the middle one in seconds, 0 where there is none
     * @param answered the share answered within its window
     * @param done the share done within its window
     */
    public record Of(int n, long medianWindow, Estimate answered, Estimate done) {}

    @Override
    public String id() {
        return "windowsKept";
    }

    @Override
    public String title() {
        return "Windows kept";
    }

    @Override
    public String how() {
        return "Of tracked requests whose words name a window, the share answered, and the share done, before it is over."
                + " Each wait is counted in lengths of its own window; the estimate is read off at 1."
                + " Estimates and intervals as for the first response.";
    }

    @Override
    public Of of(Cases cases) {
        Cases windowed = cases.where(row -> row.tracked() && row.window() > 0);
        long[] windows =
                windowed.rows().stream().mapToLong(Row::window).sorted().toArray();
        long median = windows.length == 0 ? 0 : windows[(windows.length - 1) / 2];
        return new Of(windowed.size(), median, within(windowed, Row::first), within(windowed, Row::completion));
    }

    private static Estimate within(Cases windowed, Function<Row, Wait> which) {
        var probe = new Probe(windowed.ofWindow(which), 1, new double[0]);
        double[][] interval = windowed.size() == 0
                ? Probe.nothing(Probe.FIXED)
                : Bootstrap.intervals(windowed.threads().count(), probe::of);
        return Estimate.of(probe.of(null)[2], interval[2]);
    }
}
