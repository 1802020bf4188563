package dev.awaitbot.replay;

import dev.awaitbot.check.Judgement;
import dev.awaitbot.discipline.Nudges.Decision;
import dev.awaitbot.hearing.Words;
import dev.awaitbot.protocol.Event;
import dev.awaitbot.protocol.Facts;
import dev.awaitbot.protocol.FollowUp;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Reaction;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.State;
import dev.awaitbot.protocol.Transitions;
import dev.awaitbot.report.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A request while its thread may still say something about it. */
final class Live {
    final Policy policy;
    final boolean opens;
    final List<Reaction> reactions;
    boolean edited;

    /** As its thread makes it, whatever the policy's expiry says meanwhile. */
    Request request;

    /** As it stood when it expired; null while it has not. */
    @Nullable
    Request expired;

    Reading reading;
    Facts facts;
    Judgement posted;

    @Nullable
    Decision note;

    Duration waitedWork = Duration.ZERO;

    /** What is still to come for it. */
    final List<FollowUp> planned = new ArrayList<>(2);

    Live(Request request, Policy policy, boolean opens, List<Reaction> reactions, Words words) {
        this.request = request;
        this.policy = policy;
        this.opens = opens;
        this.reactions = reactions;
        this.reading = words.reading();
        this.facts = words.facts();
        this.posted = words.judgement();
    }

    void say(Words words) {
        reading = words.reading();
        facts = words.facts();
        posted = words.judgement();
    }

    void apply(Event event, Function<Request, WorkingTime> work) {
        Request before = request;
        request = Transitions.apply(before, event);
        Instant since = before.waitingSince();
        if (since != null && !since.equals(request.waitingSince())) {
            waitedWork =
                    waitedWork.plus(work.apply(before).between(since, event.at().latest()));
        }
    }

    /** Whether nothing more is expected to happen to it. */
    boolean settled() {
        return expired != null || request.state().closed();
    }

    boolean open() {
        return request.state() == State.OPEN && expired == null;
    }
}
