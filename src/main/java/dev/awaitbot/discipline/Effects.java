package dev.awaitbot.discipline;

import dev.awaitbot.protocol.Plan.Change;
import dev.awaitbot.protocol.Request;
import java.util.List;

/** What a message does to the requests of its thread: one rule for each signal of protocol §3, in the order in which they outweigh each other. */
final class Effects {
    /** A signal by whoever asked. */
    @FunctionalInterface
    private interface Own {
        /** Returns whether the message says no more about its author's requests. */
        boolean heard(Turn turn);
    }

    /** A signal by somebody else about a request. */
    @FunctionalInterface
    private interface Other {
        /** Returns whether the message says no more about the request. */
        boolean heard(Turn turn, Request target);
    }

    private static final List<Own> BY_THE_REQUESTER = List.of(
            OwnWords::answersBack,
            OwnWords::takesBack,
            OwnWords::solves,
            OwnWords::confirms,
            OwnWords::contests,
            OwnWords::reports);

    private static final List<Other> BY_ANOTHER = List.of(
            OtherWords::handsOver,
            OtherWords::onlyAsks,
            OtherWords::asksBack,
            OtherWords::responds,
            OtherWords::completes,
            OtherWords::declines);

    private Effects() {}

    static List<Change> of(Turn turn) {
        for (Own signal : BY_THE_REQUESTER) {
            if (signal.heard(turn)) {
                break;
            }
        }
        Request target = turn.aim.target();
        if (target == null) {
            return turn.changes();
        }
        hear(turn, target);
        return turn.changes();
    }

    private static void hear(Turn turn, Request target) {
        for (Other signal : BY_ANOTHER) {
            if (signal.heard(turn, target)) {
                break;
            }
        }
    }
}
