package dev.awaitbot.bot;

import dev.awaitbot.chat.Reacted;
import dev.awaitbot.discipline.Action;
import dev.awaitbot.discipline.Discipline;
import dev.awaitbot.discipline.Rules;
import dev.awaitbot.protocol.Event;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.Mode;
import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.store.Stored;
import dev.awaitbot.store.Write;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What reactions do. */
final class Signs {
    private final Workspace here;
    private final Consumer<Plan> written;
    private final Discipline discipline = new Discipline();

    Signs(Workspace here, Consumer<Plan> written) {
        this.here = here;
        this.written = written;
    }

    /** Returns false where the reaction marks a message that is no request yet. */
    boolean reaction(EventId event, Reacted reaction, Instant now) {
        Policy policy = here.policy(reaction.conversation());
        Policy.Signal signal = policy.reactions().get(reaction.name());
        if (signal == null || policy.mode() == Mode.OFF) {
            return true;
        }
        Stored stored = here.requests()
                .byMessage(reaction.conversation(), reaction.message())
                .orElse(null);
        if (stored == null) {
            return signal != Policy.Signal.TRACK || !reaction.added();
        }
        Rules rules = here.rules(policy, new RequestId(1));
        Plan plan = reaction.added()
                ? discipline.onReaction(stored.request(), signal, reaction.person(), moment(now), rules)
                : takenBack(stored.request(), reaction, rules, now);
        if (!plan.nothing() && here.requests().write(new Write(event, null, plan, List.of(stored), now))) {
            written.accept(plan);
        }
        return true;
    }

    /** Whoever closed a request by a reaction opens it again by taking that away, as long as nothing else has happened since. */
    private Plan takenBack(Request request, Reacted reaction, Rules rules, Instant now) {
        Event last = last(request.id());
        boolean same = last != null
                && (last.type() == Event.Type.DONE || last.type() == Event.Type.DECLINED)
                && last.cause() == Event.Cause.REACTION
                && reaction.person().equals(last.actor());
        return same
                ? discipline.onAction(request, Action.of(Action.Verb.REOPEN, reaction.person(), now), rules)
                : Plan.NOTHING;
    }

    private @Nullable Event last(RequestId id) {
        List<Event> events = here.requests().events(id);
        return events.isEmpty() ? null : events.get(events.size() - 1);
    }

    private static Moment moment(Instant now) {
        return new Moment(now, now, null);
    }
}
