package dev.awaitbot.calendar;

import java.util.Arrays;

/** Stretches of working time in order, in seconds of the epoch, with the working time before each and in all of them. */
final class Block {
    private final long[] starts;
    private final long[] ends;
    private final long[] before;
    private final long total;

    Block(long[] starts, long[] ends) {
        this.starts = starts;
        this.ends = ends;
        this.before = new long[starts.length];
        long sum = 0;
        for (int i = 0; i < starts.length; i++) {
            before[i] = sum;
            sum += ends[i] - starts[i];
        }
        this.total = sum;
    }

    /** All working seconds of the block. */
    long total() {
        return total;
    }

    /** Working seconds of the block before a second. */
    long worked(long second) {
        int i = floor(starts, second);
        return i < 0 ? 0 : before[i] + Math.min(second, ends[i]) - starts[i];
    }

    /** Whether the time from this second to the next is worked. */
    boolean works(long second) {
        int i = floor(starts, second);
        return i >= 0 && second < ends[i];
    }

    /** The first start of work at or after a second that is not worked, {@link Long#MAX_VALUE} without one. */
    long nextStart(long second) {
        int i = floor(starts, second) + 1;
        return i == starts.length ? Long.MAX_VALUE : starts[i];
    }

    /** The first second before which so many seconds of the block are worked: 1 to total. */
    long reached(long worked) {
        int i = floor(before, worked - 1);
        return starts[i] + worked - before[i];
    }

    /** The last second before which so many seconds of the block are worked: 0 to total - 1. */
    long left(long worked) {
        int i = floor(before, worked);
        return starts[i] + worked - before[i];
    }

    /** The last index whose value is not over a bound, -1 without one. */
    private static int floor(long[] values, long bound) {
        int i = Arrays.binarySearch(values, bound);
        return i >= 0 ? i : -i - 2;
    }
}
