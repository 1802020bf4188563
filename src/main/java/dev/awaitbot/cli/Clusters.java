package dev.awaitbot.cli;

import dev.awaitbot.report.Bootstrap;
import dev.awaitbot.report.Share;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was counted, thread by thread, and the figures it gives with what drawing the threads anew makes of them. */
final class Clusters {
    private final Map<String, Counts> clusters = new LinkedHashMap<>();
    private final Counts all = new Counts();

    /**
     * A figure in percent with its 95 % interval: by resampling threads, or Wilson's where all or none of the cases hold.
     *
     * @param cases on how many messages, or named things in them, it rests
     */
    record Measured(Figure figure, double value, double low, double high, int cases) {}

    void add(String cluster, Counts counts) {
        all.add(counts, 1);
        clusters.computeIfAbsent(cluster, name -> new Counts()).add(counts, 1);
    }

    Counts all() {
        return all;
    }

    /** How many there are. */
    int size() {
        return clusters.size();
    }

    /** Every figure that has cases. */
    List<Measured> figures() {
        if (clusters.isEmpty()) {
            return List.of();
        }
        double[][] intervals = intervals(List.copyOf(clusters.values()));
        var measured = new ArrayList<Measured>();
        for (Figure figure : Figure.values()) {
            double value = figure.of(all);
            if (!Double.isNaN(value)) {
                measured.add(measured(figure, value, intervals[figure.ordinal()]));
            }
        }
        return measured;
    }

    private Measured measured(Figure figure, double value, double[] interval) {
        int cases = (int) Math.round(figure.cases(all));
        if (value == 0 || value == 100) {
            // What never happened happens in no resample either, which does not make it impossible.
            Share share = Share.of(value == 0 ? 0 : cases, cases);
            return new Measured(figure, value, 100 * share.low(), 100 * share.high(), cases);
        }
        // With few threads some draws hold no case at all; then the figure could be anything.
        double low = Double.isNaN(interval[0]) ? 0 : interval[0];
        double high = Double.isNaN(interval[1]) ? 100 : interval[1];
        return new Measured(figure, value, low, high, cases);
    }

    private static double[][] intervals(List<Counts> each) {
        return Bootstrap.intervals(each.size(), drawn -> {
            var counts = new Counts();
            for (int i = 0; i < drawn.length; i++) {
                counts.add(each.get(i), drawn[i]);
            }
            double[] values = new double[Figure.values().length];
            for (Figure figure : Figure.values()) {
                values[figure.ordinal()] = figure.of(counts);
            }
            return values;
        });
    }
}
