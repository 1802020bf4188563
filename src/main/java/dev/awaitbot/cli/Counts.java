package dev.awaitbot.cli;

/** How often each thing was counted; overlaps are counted in parts. */
final class Counts {
    private final double[] values = new double[Count.values().length];

    void add(Count count) {
        add(count, 1);
    }

    void add(Count count, boolean whether) {
        add(count, whether ? 1 : 0);
    }

    void add(Count count, double much) {
        values[count.ordinal()] += much;
    }

    /** Adds what others counted, several times over. */
    void add(Counts others, int times) {
        for (int i = 0; i < values.length; i++) {
            values[i] += others.values[i] * times;
        }
    }

    double of(Count count) {
        return values[count.ordinal()];
    }
}
