package dev.awaitbot.discipline;

import dev.awaitbot.protocol.Event;
import dev.awaitbot.protocol.Event.Cause;
import dev.awaitbot.protocol.Event.Type;
import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Request;
import java.util.List;

/** What reactions and buttons do to a request; who may do it is part of the rule. */
final class Signals {
    private Signals() {}

    /** A reaction counts by owner or requester; taking and declining is the owner's alone. */
    static List<Event> reaction(Request request, Policy.Signal signal, PersonId actor, Moment at) {
        boolean owner = request.ownedBy(actor);
        boolean party = owner || actor.equals(request.author());
        return switch (signal) {
            case TAKE -> owner ? List.of(Event.of(Type.ACKNOWLEDGED, at, actor, Cause.REACTION)) : List.of();
            case DONE -> party ? done(request, actor, at, Cause.REACTION) : List.of();
            case DECLINE ->
                owner
                        ? List.of(
                                Event.of(Type.ACKNOWLEDGED, at, actor, Cause.REACTION),
                                Event.of(Type.DECLINED, at, actor, Cause.REACTION))
                        : List.of();
            case TRACK -> List.of(Event.of(Type.TRACKED, at, actor, Cause.REACTION));
        };
    }

    static List<Event> action(Request request, Action action) {
        PersonId actor = action.actor();
        Moment at = new Moment(action.at(), action.at(), null);
        return switch (action.verb()) {
            case TAKE ->
                List.of(
                        event(Type.ACKNOWLEDGED, actor, at),
                        new Event(Type.OWNER_SET, at, actor, Cause.BUTTON, actor, null, null));
            case DONE -> done(request, actor, at, Cause.BUTTON);
            case DECLINE -> List.of(event(Type.ACKNOWLEDGED, actor, at), event(Type.DECLINED, actor, at));
            case CANCEL -> List.of(event(Type.CANCELLED, actor, at));
            case REASSIGN -> List.of(new Event(Type.HANDED_OVER, at, actor, Cause.BUTTON, action.owner(), null, null));
            case SET_OWNER -> List.of(new Event(Type.OWNER_SET, at, actor, Cause.BUTTON, action.owner(), null, null));
            case SET_WINDOW -> List.of(new Event(Type.WINDOW_SET, at, actor, Cause.BUTTON, null, action.due(), null));
            case SNOOZE -> List.of(new Event(Type.SNOOZED, at, actor, Cause.BUTTON, null, action.due(), null));
            case REOPEN -> List.of(event(Type.REOPENED, actor, at));
            case TRACK -> List.of(event(Type.TRACKED, actor, at));
            case NOT_A_REQUEST -> List.of(event(Type.DISMISSED, actor, at));
        };
    }

    /** An owner who closes has also responded; a requester has not. */
    private static List<Event> done(Request request, PersonId actor, Moment at, Cause cause) {
        Event done = Event.of(Type.DONE, at, actor, cause);
        boolean responds = !actor.equals(request.author()) && request.ownedBy(actor);
        return responds ? List.of(Event.of(Type.ACKNOWLEDGED, at, actor, cause), done) : List.of(done);
    }

    private static Event event(Type type, PersonId actor, Moment at) {
        return Event.of(type, at, actor, Cause.BUTTON);
    }
}
