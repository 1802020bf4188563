package dev.awaitbot.discipline;

import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.State;
import dev.awaitbot.protocol.Tracked;
import org.jspecify.annotations.Nullable;

/** Who may do what to a request by a button, a command or a shortcut, and when it makes sense. */
public final class Rights {
    private Rights() {}

    /** Why something cannot be done. */
    public enum Refusal {
        /** Only its owner may, and this is somebody else. */
        NOT_OWNER,
        /** Only whoever asked may. */
        NOT_REQUESTER,
        /** Only its owner and whoever asked may. */
        NOT_PARTY,
        /** Whoever asked cannot own it as well. */
        REQUESTER,
        /** Nobody owns it yet, so there is nothing to put off or to give away. */
        NOBODYS,
        /** It is closed. */
        CLOSED,
        /** It is open. */
        OPEN,
        /** It is so already. */
        ALREADY
    }

    /** Null if the action is theirs to do. */
    public static @Nullable Refusal refusal(Request request, Action action) {
        PersonId actor = action.actor();
        boolean requester = request.author().equals(actor);
        boolean owner = accountable(request, actor);
        boolean closed = request.state().closed();
        return switch (action.verb()) {
            case TAKE -> take(request, actor);
            case DONE ->
                closed && request.state() != State.DECLINED
                        ? Refusal.CLOSED
                        : requester || request.ownedBy(actor) ? null : Refusal.NOT_PARTY;
            case DECLINE, SNOOZE -> closed ? Refusal.CLOSED : owner ? null : notOwner(request);
            case CANCEL -> closed ? Refusal.CLOSED : requester ? null : Refusal.NOT_REQUESTER;
            case REASSIGN ->
                closed && request.state() != State.DECLINED
                        ? Refusal.CLOSED
                        : requester || owner ? passed(request, action) : notParty(request);
            case SET_OWNER -> closed ? Refusal.CLOSED : requester ? passed(request, action) : Refusal.NOT_REQUESTER;
            case SET_WINDOW -> closed ? Refusal.CLOSED : requester || owner ? null : notParty(request);
            case REOPEN -> !closed ? Refusal.OPEN : requester || owner ? null : Refusal.NOT_PARTY;
            case TRACK -> closed ? Refusal.CLOSED : request.tracked() == Tracked.MARKED ? Refusal.ALREADY : null;
            case NOT_A_REQUEST ->
                request.state() == State.DISMISSED ? Refusal.ALREADY : requester || owner ? null : Refusal.NOT_PARTY;
        };
    }

    /** What somebody declined another may take; else it is for whom it asks, or for anybody where it names nobody. */
    private static @Nullable Refusal take(Request request, PersonId actor) {
        boolean declined = request.state() == State.DECLINED && !actor.equals(request.owner());
        if (request.state().closed() && !declined) {
            return Refusal.CLOSED;
        }
        if (actor.equals(request.owner()) && request.state() != State.OPEN) {
            return Refusal.ALREADY;
        }
        if (accountable(request, actor) || (nobodys(request) && request.ownedBy(actor))) {
            return null;
        }
        if (actor.equals(request.author())) {
            return Refusal.REQUESTER;
        }
        return declined ? null : Refusal.NOT_OWNER;
    }

    private static @Nullable Refusal passed(Request request, Action action) {
        if (request.author().equals(action.owner())) {
            return Refusal.REQUESTER;
        }
        boolean same = action.owner() != null && action.owner().equals(request.owner());
        return same ? Refusal.ALREADY : null;
    }

    private static Refusal notOwner(Request request) {
        return nobodys(request) ? Refusal.NOBODYS : Refusal.NOT_OWNER;
    }

    private static Refusal notParty(Request request) {
        return nobodys(request) ? Refusal.NOBODYS : Refusal.NOT_PARTY;
    }

    private static boolean nobodys(Request request) {
        return request.owner() == null && request.named().isEmpty();
    }

    /**
     * Whether it is theirs in particular: where nobody is named, whoever passes by may take it, but not put it off or give it away; once
     * it was handed over, it is no longer for those whom it named.
     */
    private static boolean accountable(Request request, PersonId actor) {
        boolean passedOn = request.handoffs() > 0 && request.owner() != null;
        return passedOn ? actor.equals(request.owner()) : !nobodys(request) && request.ownedBy(actor);
    }
}
