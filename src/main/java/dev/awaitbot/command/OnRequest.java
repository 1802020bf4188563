package dev.awaitbot.command;

import dev.awaitbot.discipline.Action;
import dev.awaitbot.discipline.Discipline;
import dev.awaitbot.discipline.Rights;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Event;
import dev.awaitbot.protocol.FollowUp;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.Transitions;
import dev.awaitbot.protocol.Words;
import dev.awaitbot.store.Stored;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A command about one request that is there. */
abstract class OnRequest implements Command {
    final Desk desk;
    private final Finder finder;
    private final Discipline discipline = new Discipline();

    OnRequest(Desk desk) {
        this.desk = desk;
        this.finder = new Finder(desk);
    }

    @Override
    public Outcome run(Call call) {
        Finder.Found found = finder.find(call, this);
        Stored stored = found.stored();
        return stored == null ? found.instead() : on(call, stored, found.rest());
    }

    /** @param rest the words behind the request's number */
    abstract Outcome on(Call call, Stored stored, String rest);

    /** What is said once something is done. */
    interface Saying {
        Answer of(Done done);
    }

    /**
     * Something that was done to a request.
     *
     * @param request as it is now
     */
    record Done(Request request, Plan plan, Instant now) {
        /** When its owner next hears of it by itself; null for never. */
        @Nullable
        Instant comesBack() {
            return plan.schedules().stream()
                    .flatMap(schedule -> schedule.followUps().stream())
                    .filter(step -> step.to().equals("owner"))
                    .map(FollowUp::at)
                    .findFirst()
                    .orElse(null);
        }

        /** Whether somebody is told by a word of this kind. */
        boolean tells(Notice.Code code) {
            return plan.notices().stream().anyMatch(notice -> notice.code() == code);
        }

        /** "Dana will be told." where she is, else nothing. */
        Words told(Notice.Code code) {
            for (Notice notice : plan.notices()) {
                if (notice.code() == code && notice.to() != null) {
                    return Words.of(" ", notice.to(), " will be told.");
                }
            }
            return Words.NONE;
        }
    }

    /** Does it, or says why it is not theirs to do. */
    final Outcome act(Call call, Stored stored, Action action, Saying saying) {
        Request before = stored.request();
        Rights.Refusal refusal = Rights.refusal(before, action);
        if (refusal != null) {
            return Outcome.of(new Refusals(before, action, this::ended).say(refusal));
        }
        Plan plan = discipline.onAction(before, action, desk.rules(before));
        Request after = after(before, plan);
        return new Outcome(plan, List.of(stored), saying.of(new Done(after, plan, call.now())));
    }

    static Request after(Request before, Plan plan) {
        List<Event> events = plan.changes().stream()
                .filter(change -> change.request().equals(before.id()))
                .map(Plan.Change::event)
                .toList();
        return Transitions.apply(before, events);
    }

    /** The event that closed a request; null while it is open. */
    private @Nullable Event ended(Request request) {
        Event last = null;
        for (Event event : desk.requests().events(request.id())) {
            last = switch (event.type()) {
                case DONE, DECLINED, CANCELLED, DISMISSED, EXPIRED -> event;
                default -> last;
            };
        }
        return last;
    }
}
