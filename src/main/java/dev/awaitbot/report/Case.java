package dev.awaitbot.report;

import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.Verdicts;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * One request as its life ended, or as it stood when the reading ended, with what the measures need of it. Holds no text.
 *
 * @param posted the letters as its author wrote them first, without what the policy fills in
 * @param byPolicy the letters that are missing in {@code posted} and pass by the channel's default owner or window
 * @param confidence 0 to 1 that it is a request
 * @param edited whether it was edited, so that nobody knows what it said first: it leaves the unprompted figures
 * @param noted whether a note would have gone to its author, as if every channel were in mode NUDGE, budgets and grace included
 * @param until up to when it was watched: when it was closed; the end of what was read where it is open or expired
 * @param work the working time of its owner, of its author where nobody owns it
 * @param waitedWork the part of {@link Request#waited()} that is working time
 */
public record Case(
        Request request,
        Verdicts posted,
        Set<Letter> byPolicy,
        double confidence,
        boolean edited,
        boolean noted,
        Instant until,
        WorkingTime work,
        Duration waitedWork) {
    public Case {
        byPolicy = Set.copyOf(byPolicy);
        if (until.isBefore(request.postedAt())) {
            throw new IllegalArgumentException("A request is watched from when it was posted, this one from "
                    + request.postedAt() + " to " + until + ".");
        }
    }
}
