package dev.awaitbot.protocol;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request on its way to its next value: what an event changes is set, the rest stays. */
final class Draft {
    private final Request from;
    Kind kind;
    Tracked tracked;
    List<PersonId> named;

    @Nullable
    PersonId owner;

    @Nullable
    Instant due;

    boolean assumed;
    State state;

    @Nullable
    Moment firstResponse;

    @Nullable
    Moment askBack;

    @Nullable
    Moment done;

    @Nullable
    Instant closedAt;

    Duration waited;

    @Nullable
    Instant waitingSince;

    int handoffs;
    int reopened;
    boolean answeredOutside;
    Completion completion;
    List<Finding> findings;
    Asked asked;

    @Nullable
    Instant snoozedUntil;

    Draft(Request from) {
        this.from = from;
        kind = from.kind();
        tracked = from.tracked();
        named = from.named();
        owner = from.owner();
        due = from.due();
        assumed = from.assumed();
        state = from.state();
        firstResponse = from.firstResponse();
        askBack = from.askBack();
        done = from.done();
        closedAt = from.closedAt();
        waited = from.waited();
        waitingSince = from.waitingSince();
        handoffs = from.handoffs();
        reopened = from.reopened();
        answeredOutside = from.answeredOutside();
        completion = from.completion();
        findings = from.findings();
        asked = from.asked();
        snoozedUntil = from.snoozedUntil();
    }

    /** Ends the wait that is running, if one is. */
    void run(Instant now) {
        if (waitingSince != null) {
            waited = waited.plus(Duration.between(waitingSince, now.isBefore(waitingSince) ? waitingSince : now));
            waitingSince = null;
        }
    }

    void close(State closed, Instant now) {
        run(now);
        state = closed;
        closedAt = now;
    }

    Request request() {
        return new Request(
                from.id(),
                from.conversation(),
                from.thread(),
                from.message(),
                from.author(),
                from.postedAt(),
                kind,
                tracked,
                named,
                owner,
                due,
                assumed,
                state,
                firstResponse,
                askBack,
                done,
                closedAt,
                waited,
                waitingSince,
                handoffs,
                reopened,
                answeredOutside,
                completion,
                findings,
                asked,
                snoozedUntil);
    }
}
