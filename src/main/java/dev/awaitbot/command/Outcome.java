package dev.awaitbot.command;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.store.Stored;
import java.util.List;

/**
 * What came of a call.
 *
 * @param plan what is to be written, in one transaction with the call's event
 * @param before the stored requests it was decided on
 * @param answer what whoever asked is told once it is written
 */
public record Outcome(Plan plan, List<Stored> before, Answer answer) {
    public Outcome {
        before = List.copyOf(before);
    }

    /** Nothing to write. */
    public static Outcome of(Answer answer) {
        return new Outcome(Plan.NOTHING, List.of(), answer);
    }

    /** Nothing to write, and one line of pieces, as {@link dev.awaitbot.protocol.Words#of} reads them. */
    public static Outcome say(Object... pieces) {
        return of(Answer.say(pieces));
    }

    Outcome answering(Answer other) {
        return new Outcome(plan, before, other);
    }
}
