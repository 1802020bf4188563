package dev.awaitbot.protocol;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a request. A request's state is what its events make of it, in the order of their moments.
 *
 * @param actor who did it; null for the passing of time
 * @param owner the new owner of HANDED_OVER and OWNER_SET, else null
 * @param due the new end of the window of WINDOW_SET, until when SNOOZED is quiet; of what ends a wait the end of the window that
 *     moved with it; else null
 * @param terms what the words say now, for REREAD, else null
 */
public record Event(
        Type type,
        Moment at,
        @Nullable PersonId actor,
        Cause cause,
        @Nullable PersonId owner,
        @Nullable Instant due,
        @Nullable Terms terms) {

    /** What happened. Each moves the request as {@link Transitions} says. */
    public enum Type {
        ACKNOWLEDGED,
        ASKED_BACK,
        RESUMED,
        DONE,
        DECLINED,
        CANCELLED,
        DISMISSED,
        REOPENED,
        HANDED_OVER,
        OWNER_SET,
        WINDOW_SET,
        TRACKED,
        ANSWERED_OUTSIDE,
        REREAD,
        SNOOZED,
        EXPIRED
    }

    /** What made it happen. */
    public enum Cause {
        REPLY,
        REACTION,
        BUTTON,
        EDIT,
        DELETION,
        TIME,
        /** The rules of its channel. */
        POLICY
    }

    /** An event without further values. */
    public static Event of(Type type, Moment at, @Nullable PersonId actor, Cause cause) {
        return new Event(type, at, actor, cause, null, null, null);
    }

    public static Event owner(Type type, Moment at, @Nullable PersonId actor, PersonId owner) {
        return new Event(type, at, actor, Cause.REPLY, owner, null, null);
    }

    public static Event window(Moment at, @Nullable PersonId actor, Cause cause, Instant due) {
        return new Event(Type.WINDOW_SET, at, actor, cause, null, due, null);
    }

    /** The same, with an end of the window. */
    public Event until(Instant end) {
        return new Event(type, at, actor, cause, owner, end, terms);
    }

    public static Event reread(Moment at, @Nullable PersonId actor, Cause cause, Terms terms) {
        return new Event(Type.REREAD, at, actor, cause, null, null, terms);
    }

    /** The passing of time did it. */
    public static Event time(Type type, Instant at) {
        return of(type, new Moment(at, at, null), null, Cause.TIME);
    }
}
