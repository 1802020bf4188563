package dev.awaitbot.replay;

import dev.awaitbot.calendar.WorkingCalendar;
import dev.awaitbot.discipline.Discipline;
import dev.awaitbot.discipline.Rules;
import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Policy.Signal;
import dev.awaitbot.protocol.Reaction;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.State;
import dev.awaitbot.protocol.Transitions;
import java.time.Instant;
import java.util.function.Function;

/**
 * Reactions of an export. Nobody knows when they were set, only that it was after the message: what they alone tell has bounds and no
 * time, and what a reply tells as well may have been known earlier.
 */
final class Reactions {
    private Reactions() {}

    /** Takes the reactions under a request into account, once all else about it is known. */
    static void settle(Live live, Instant end, Function<PersonId, WorkingCalendar> work) {
        for (Reaction reaction : live.reactions) {
            Signal signal = live.policy.reactions().get(reaction.name());
            if (signal == null) {
                continue;
            }
            for (PersonId actor : reaction.by()) {
                live.request = after(live.request, signal, actor, live.policy, end, work);
                if (live.expired != null) {
                    Request expired = after(live.expired, signal, actor, live.policy, end, work);
                    live.expired = live.request.state() == State.DONE ? null : expired;
                }
            }
        }
    }

    private static Request after(
            Request request,
            Signal signal,
            PersonId actor,
            Policy policy,
            Instant end,
            Function<PersonId, WorkingCalendar> work) {
        Instant latest = end.isBefore(request.postedAt()) ? request.postedAt() : end;
        Moment at = new Moment(request.postedAt(), latest, null);
        Plan plan = new Discipline().onReaction(request, signal, actor, at, new Rules(policy, work, new RequestId(1)));
        Request now = request;
        for (Plan.Change change : plan.changes()) {
            now = Transitions.apply(now, change.event());
        }
        return now;
    }
}
