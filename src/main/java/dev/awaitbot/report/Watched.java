package dev.awaitbot.report;

/**
 * One observation of a wait: how it ended and when.
 *
 * @param low the shortest it can have been; equal to {@code high} where the time is known exactly
 * @param high the longest it can have been
 * @param thread a number from 0 for the thread it stands in: what is drawn together in a resample
 */
record Watched(double low, double high, Fate fate, int thread) {
    /** ANSWERED is what is waited for, GONE ends the wait without it, OPEN has not ended when we stopped watching. */
    enum Fate {
        ANSWERED,
        GONE,
        OPEN
    }

    Watched {
        if (!(low >= 0 && high >= low)) {
            throw new IllegalArgumentException("A wait runs forward, this one from " + low + " to " + high + ".");
        }
    }
}
