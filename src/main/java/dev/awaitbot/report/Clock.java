package dev.awaitbot.report;

/** By which clock a wait is counted. */
public enum Clock {
    WALL(24 * 3600),
    WORK(8 * 3600);

    private final int soon;

    Clock(int soon) {
        this.soon = soon;
    }

    /** A day by this clock, in seconds: 24 hours, or 8 working hours. */
    public int soon() {
        return soon;
    }

    Watched watch(Wait wait, int thread) {
        return this == WALL
                ? new Watched(wait.wallLow(), wait.wallHigh(), wait.fate(), thread)
                : new Watched(wait.workLow(), wait.workHigh(), wait.fate(), thread);
    }
}
