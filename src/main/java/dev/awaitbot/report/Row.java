package dev.awaitbot.report;

import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.State;
import dev.awaitbot.report.Watched.Fate;

/**
 * What is kept of a case: numbers only, some 200 bytes.
 *
 * @param posted seconds since 1970 at which it was posted
 * @param answered seconds since 1970 of the first response; negative where there is none or only bounds are known
 * @param conversation a number from 0 for the conversation it stands in
 * @param thread a number from 0 for the thread it stands in
 * @param missing one bit for each letter that was missing as it was written
 * @param byPolicy one bit for each letter that passes by policy only
 * @param window seconds from posting to the end of the window its words named; negative without one
 */
record Row(
        long posted,
        long answered,
        int conversation,
        int thread,
        byte missing,
        byte byPolicy,
        boolean tracked,
        boolean edited,
        boolean noted,
        State state,
        int window,
        short handoffs,
        short reopened,
        Wait first,
        Wait completion) {

    boolean missing(Letter letter) {
        return (missing & bit(letter)) != 0;
    }

    boolean byPolicy(Letter letter) {
        return (byPolicy & bit(letter)) != 0;
    }

    /** AWAIT-complete as it was written. */
    boolean complete() {
        return missing == 0;
    }

    /** Whether nobody answered it, though its author never took it back: still open, or let go as expired. */
    boolean unanswered() {
        return first.fate() == Fate.OPEN;
    }

    static int bit(Letter letter) {
        return 1 << letter.ordinal();
    }
}
