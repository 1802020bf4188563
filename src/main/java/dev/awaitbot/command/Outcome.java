package dev.awaitbot.command;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.store.Kept;
import dev.awaitbot.store.Stored;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What came of a call.
 *
 * @param plan what is to be written, in one transaction with the call's event
 * @param before the stored requests it was decided on
 * @param answer what whoever asked is told once it is written
 * @param kept what is set or put on record in the same transaction
 * @param then finds the answer where it shows what was written; else null
 */
public record Outcome(
        Plan plan,
        List<Stored> before,
        Answer answer,
        List<Kept> kept,
        @Nullable Supplier<Answer> then) {
    public Outcome {
        before = List.copyOf(before);
        kept = List.copyOf(kept);
    }

    public Outcome(Plan plan, List<Stored> before, Answer answer) {
        this(plan, before, answer, List.of(), null);
    }

    /** Something to set or to put on record, and then to show. */
    static Outcome keeping(List<Kept> kept, Supplier<Answer> then) {
        return new Outcome(Plan.NOTHING, List.of(), Answer.NOTHING, kept, then);
    }

    /** What whoever asked is told, now that it is written. */
    public Answer told() {
        return then == null ? answer : then.get();
    }

    /** Whether there is anything to write. */
    public boolean writes() {
        return !plan.nothing() || !kept.isEmpty();
    }

    /** Nothing to write. */
    public static Outcome of(Answer answer) {
        return new Outcome(Plan.NOTHING, List.of(), answer);
    }

    /** Nothing to write, and one line of pieces, as {@link dev.awaitbot.protocol.Words#of} reads them. */
    public static Outcome say(Object... pieces) {
        return of(Answer.say(pieces));
    }

    /** The same with another form of its answer. */
    Outcome answering(UnaryOperator<Answer> change) {
        return then == null
                ? new Outcome(plan, before, change.apply(answer), kept, null)
                : new Outcome(plan, before, answer, kept, () -> change.apply(then.get()));
    }
}
