package dev.awaitbot.discipline;

import dev.awaitbot.protocol.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does to a request by a button, a command or a shortcut.
 *
 * @param owner whom REASSIGN and SET_OWNER name, else null
 * @param due the end that SET_WINDOW gives, until when SNOOZE is quiet, else null
 */
public record Action(
        Verb verb,
        PersonId actor,
        Instant at,
        @Nullable PersonId owner,
        @Nullable Instant due) {
    /** What can be done. */
    public enum Verb {
        TAKE,
        DONE,
        DECLINE,
        CANCEL,
        REASSIGN,
        SET_OWNER,
        SET_WINDOW,
        SNOOZE,
        REOPEN,
        TRACK,
        NOT_A_REQUEST
    }

    public static Action of(Verb verb, PersonId actor, Instant at) {
        return new Action(verb, actor, at, null, null);
    }

    /** REASSIGN or SET_OWNER. */
    public static Action owner(Verb verb, PersonId actor, Instant at, PersonId owner) {
        return new Action(verb, actor, at, owner, null);
    }

    /** SET_WINDOW or SNOOZE. */
    public static Action until(Verb verb, PersonId actor, Instant at, Instant due) {
        return new Action(verb, actor, at, null, due);
    }
}
