package dev.awaitbot.discipline;

import dev.awaitbot.calendar.WorkingCalendar;
import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.Plan.Change;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.Transitions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives back the time in which an owner had to wait for the requester: whatever ends a wait moves the end of the window by it (protocol §3). */
final class Pauses {
    private Pauses() {}

    /** The changes, where one ends a wait with the new end of the window. */
    static List<Change> given(List<Change> changes, List<Request> requests, Rules rules) {
        var now = new HashMap<RequestId, Request>();
        requests.forEach(request -> now.put(request.id(), request));
        var given = new ArrayList<Change>(changes.size());
        for (Change change : changes) {
            Request before = now.get(change.request());
            if (before == null) {
                given.add(change);
                continue;
            }
            Request after = Transitions.apply(before, change.event());
            boolean ends = before.waitingSince() != null && after.waitingSince() == null;
            Instant due = ends ? moved(before, change.event().at().latest(), rules.answering(before)) : null;
            Change one = due == null
                    ? change
                    : new Change(change.request(), change.event().until(due));
            given.add(one);
            now.put(change.request(), Transitions.apply(before, one.event()));
        }
        return given;
    }

    /** The end of the window after a wait, in working time of whoever is to answer; null where it stays. What was overdue before stays so. */
    private static @Nullable Instant moved(Request request, Instant until, WorkingCalendar work) {
        Instant since = request.waitingSince();
        Instant due = request.due();
        if (since == null || due == null || due.isBefore(since) || !until.isAfter(since)) {
            return null;
        }
        Duration waited = work.between(since, until);
        return waited.isZero() ? null : work.plus(due, waited);
    }

    /** When a window that the words name is over, if these are the words as before the wait: an edit takes back no time that was given. */
    static @Nullable Instant kept(Request request, @Nullable Instant named, WorkingCalendar work) {
        Moment asked = request.askBack();
        boolean waits = request.waitingSince() != null;
        if (named == null || asked == null || waits || named.isBefore(asked.latest())) {
            return named;
        }
        Instant since = asked.latest();
        Instant due = work.plus(named, work.between(since, since.plus(request.waited())));
        return due.equals(request.due()) ? due : named;
    }
}
