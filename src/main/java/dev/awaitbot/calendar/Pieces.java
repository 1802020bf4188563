package dev.awaitbot.calendar;

import java.util.Arrays;

/** Gathers stretches of working time in order; those that touch become one. */
final class Pieces {
    private long[] starts = new long[160];
    private long[] ends = new long[160];
    private int size;

    void add(long start, long end) {
        if (start >= end) {
            return;
        }
        if (size > 0 && ends[size - 1] == start) {
            ends[size - 1] = end;
            return;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    Block block() {
        return new Block(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }
}
