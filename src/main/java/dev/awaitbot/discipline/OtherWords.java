package dev.awaitbot.discipline;

import dev.awaitbot.protocol.Completion;
import dev.awaitbot.protocol.Event;
import dev.awaitbot.protocol.Event.Cause;
import dev.awaitbot.protocol.Event.Type;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Reply.Act;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.State;
import dev.awaitbot.protocol.Tracked;
import java.time.Instant;

/** What somebody says about another's request; each rule returns whether nothing more is to be read from it. */
final class OtherWords {
    /** Whoever was asked for a look and says less has only agreed to look. */
    private static final int A_FEW_WORDS = 8;

    private OtherWords() {}

    /** "@bob can you take this?": acknowledged by whoever says so, and another's from then on. */
    static boolean handsOver(Turn turn, Request target) {
        PersonId to = turn.speech.to(target);
        if (turn.opens || to == null || !turn.speech.handsOver(target)) {
            return false;
        }
        turn.record(target, Type.ACKNOWLEDGED);
        turn.add(target, Event.owner(Type.HANDED_OVER, Moment.of(turn.message), turn.author(), to));
        return true;
    }

    /** A request of its own that says nothing else, or speaks to everybody after a silence, is no answer. */
    static boolean onlyAsks(Turn turn, Request target) {
        boolean asked = target.named().contains(turn.author());
        boolean bystander = !target.ownedBy(turn.author()) && !target.named().isEmpty();
        return turn.opens
                && (bystander || !turn.does(Act.SUBSTANCE) || (turn.speech.anew() && !asked && !turn.does(Act.POLAR)));
    }

    /** The clock pauses until the requester answers, or until whoever asked back needs no answer any more. */
    static boolean asksBack(Turn turn, Request target) {
        if (target.state() == State.WAITING && turn.does(Act.NEVER_MIND)) {
            turn.record(target, Type.RESUMED);
        }
        boolean asks = turn.does(Act.ASK_BACK) || (turn.does(Act.GUESS) && !turn.does(Act.SUBSTANCE));
        if (!asks || turn.opens) {
            return false;
        }
        if (target.ownedBy(turn.author())) {
            turn.record(target, Type.ASKED_BACK);
        }
        return true;
    }

    /** The owner's first words are the first response; a time they promise is the window from then on. */
    static boolean responds(Turn turn, Request target) {
        if (!target.ownedBy(turn.author())) {
            return false;
        }
        if (target.named().contains(turn.author()) || !turn.reply().courtesy()) {
            turn.record(target, Type.ACKNOWLEDGED);
        }
        Instant promised = turn.said.promised();
        if (promised != null && !target.state().closed()) {
            turn.add(target, Event.window(Moment.of(turn.message), turn.author(), Cause.REPLY, promised));
        }
        return false;
    }

    /** The first answer in substance, the thing handed over, the deed reported: done, as far as one can tell before anybody contests it. */
    static boolean completes(Turn turn, Request target) {
        if (!answers(turn, target)) {
            return false;
        }
        turn.record(target, Type.DONE);
        return true;
    }

    /** "I don't know" by the only person asked, "I can't" to an open call: declined, as long as nobody else answers. */
    static boolean declines(Turn turn, Request target) {
        boolean only = target.named().size() == 1 && target.named().contains(turn.author());
        boolean volunteer = target.kind() == Kind.ACTION && target.named().isEmpty();
        if ((only && turn.does(Act.REFUSAL)) || (volunteer && turn.does(Act.DISCLAIMER))) {
            turn.record(target, Type.DECLINED);
        }
        return true;
    }

    private static boolean answers(Turn turn, Request target) {
        boolean deed = target.kind() == Kind.ACTION;
        boolean open = target.named().isEmpty() && target.completion() != Completion.DOING;
        if (deed && !open && !target.ownedBy(turn.author())) {
            return false;
        }
        boolean substance = turn.does(Act.SUBSTANCE);
        boolean promise = turn.does(Act.PROMISE);
        boolean passing = deed && target.tracked() == Tracked.CONVERSATIONAL;
        if (passing && (turn.does(Act.SHOWING) || (substance && !promise && !turn.does(Act.POLAR)))) {
            return true;
        }
        return switch (target.completion()) {
            case SAYING -> deed ? judges(turn, substance) : informs(turn, target);
            case SHOWING -> turn.does(Act.CLOSING) || turn.does(Act.SHOWING);
            case DOING -> turn.does(Act.CLOSING) || turn.does(Act.CONFIRMATION) || handsIn(turn, target);
        };
    }

    /** Whether whoever was asked by name shows what came of it, and promises no more. */
    private static boolean handsIn(Turn turn, Request target) {
        return target.named().contains(turn.author())
                && turn.does(Act.SHOWING)
                && turn.does(Act.SUBSTANCE)
                && !turn.does(Act.PROMISE)
                && !turn.does(Act.GUESS);
    }

    /** Whether what was asked for a look has been looked at. */
    private static boolean judges(Turn turn, boolean speaks) {
        return turn.does(Act.CLOSING)
                || turn.does(Act.VERDICT)
                || turn.does(Act.CONFIRMATION)
                || turn.does(Act.SHOWING)
                || (speaks && turn.reply().words() >= A_FEW_WORDS && !turn.does(Act.DISCLAIMER));
    }

    private static boolean informs(Turn turn, Request target) {
        boolean disclaimed = turn.does(Act.DISCLAIMER);
        boolean agrees = turn.does(Act.ACKNOWLEDGEMENT) || turn.does(Act.VERDICT);
        return (turn.does(Act.SUBSTANCE) && !disclaimed) || (agrees && target.kind() == Kind.DECISION);
    }
}
