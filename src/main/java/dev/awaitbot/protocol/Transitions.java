package dev.awaitbot.protocol;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The life of a request (protocol §3): what each event makes of it. An event that no longer fits changes nothing. */
public final class Transitions {
    private Transitions() {}

    /** The request after all these events, in the order of their moments; events of one moment stay as given. */
    public static Request apply(Request request, List<Event> events) {
        var ordered = events.stream()
                .sorted(Comparator.comparing(event -> event.at().latest()))
                .toList();
        Request now = request;
        for (Event event : ordered) {
            now = apply(now, event);
        }
        return now;
    }

    /** The request after one more event. */
    public static Request apply(Request request, Event event) {
        var draft = new Draft(request);
        Instant at = event.at().latest();
        switch (event.type()) {
            case ACKNOWLEDGED -> acknowledge(draft, request, event);
            case ASKED_BACK -> askBack(draft, request, event);
            case RESUMED -> resume(draft, at);
            case DONE -> done(draft, request, event);
            case DECLINED -> close(draft, State.DECLINED, at);
            case CANCELLED -> close(draft, State.CANCELLED, at);
            case DISMISSED -> draft.close(State.DISMISSED, at);
            case REOPENED -> reopen(draft);
            case HANDED_OVER -> handOver(draft, event);
            case OWNER_SET -> draft.owner = event.owner();
            case WINDOW_SET -> window(draft, event);
            case TRACKED -> draft.tracked = event.cause() == Event.Cause.TIME ? Tracked.LATE : Tracked.MARKED;
            case ANSWERED_OUTSIDE -> draft.answeredOutside = true;
            case REREAD -> reread(draft, event);
            case SNOOZED -> draft.snoozedUntil = event.due();
            case EXPIRED -> close(draft, State.EXPIRED, at);
        }
        boolean waited = request.waitingSince() != null && draft.waitingSince == null;
        if (waited && event.due() != null) {
            draft.due = event.due();
        }
        return draft.request();
    }

    /**
     * An answer that comes after somebody else's solution is still the first response of the one who was asked. One of which only
     * bounds are known may have come before the first that is known.
     */
    private static void acknowledge(Draft draft, Request request, Event event) {
        Moment first = draft.firstResponse;
        if (first == null) {
            draft.firstResponse = event.at();
        } else if (event.at().earliest().isBefore(first.earliest())) {
            draft.firstResponse = new Moment(event.at().earliest(), first.latest(), first.message());
        }
        PersonId actor = event.actor();
        if (draft.state == State.DECLINED && actor != null && !actor.equals(draft.owner)) {
            draft.owner = actor;
            draft.closedAt = null;
            draft.state = State.OPEN;
        }
        if (draft.owner == null && actor != null && request.ownedBy(actor)) {
            draft.owner = actor;
        }
        if (draft.state == State.OPEN) {
            draft.state = State.ACKNOWLEDGED;
        }
    }

    /** An answer that whoever gave it goes on to ask about was not the end. */
    private static void askBack(Draft draft, Request request, Event event) {
        acknowledge(draft, request, event);
        if (draft.askBack == null) {
            draft.askBack = event.at();
        }
        boolean unsettled = draft.state == State.DONE && !request.author().equals(event.actor());
        if (unsettled) {
            draft.done = null;
            draft.closedAt = null;
        }
        if (draft.state == State.ACKNOWLEDGED || unsettled) {
            draft.state = State.WAITING;
            draft.waitingSince = event.at().latest();
        }
    }

    private static void resume(Draft draft, Instant at) {
        if (draft.state == State.WAITING) {
            draft.run(at);
            draft.state = State.ACKNOWLEDGED;
        }
    }

    /**
     * A second answer after the first does not move the outcome, but the requester's own solution does; one after a decline
     * overrules it.
     */
    private static void done(Draft draft, Request request, Event event) {
        boolean own = draft.state == State.DONE && request.author().equals(event.actor());
        if (draft.state.closed() && draft.state != State.DECLINED && !own) {
            return;
        }
        draft.close(State.DONE, event.at().latest());
        draft.done = event.at();
    }

    private static void close(Draft draft, State state, Instant at) {
        if (!draft.state.closed()) {
            draft.close(state, at);
        }
    }

    private static void reopen(Draft draft) {
        if (draft.state.closed()) {
            draft.state = draft.firstResponse == null ? State.OPEN : State.ACKNOWLEDGED;
            draft.done = null;
            draft.closedAt = null;
            draft.reopened++;
        }
    }

    /**
     * The new owner has not answered yet: open again, while the latency of the first response stays measured. What one has declined
     * may go to another.
     */
    private static void handOver(Draft draft, Event event) {
        if (draft.state == State.DECLINED) {
            draft.closedAt = null;
        } else if (draft.state.closed()) {
            return;
        }
        draft.run(event.at().latest());
        draft.owner = event.owner();
        draft.handoffs++;
        draft.state = State.OPEN;
    }

    /** A time that is named while the clock stands still is named for what comes: only the wait from then on moves it. */
    private static void window(Draft draft, Event event) {
        if (draft.waitingSince != null) {
            draft.run(event.at().latest());
            draft.waitingSince = event.at().latest();
        }
        draft.due = event.due();
        draft.assumed = false;
    }

    private static void reread(Draft draft, Event event) {
        Terms terms = event.terms();
        if (terms == null) {
            throw new IllegalArgumentException("A message that was read again comes with what it says now.");
        }
        if (!terms.named().equals(draft.named)) {
            draft.named = terms.named();
            draft.owner = terms.named().size() == 1 ? terms.named().get(0) : null;
        }
        draft.kind = terms.kind();
        draft.completion = terms.completion();
        draft.tracked = terms.tracked();
        draft.due = terms.due();
        draft.assumed = terms.assumed();
        draft.findings = terms.findings();
        draft.asked = terms.asked();
    }
}
