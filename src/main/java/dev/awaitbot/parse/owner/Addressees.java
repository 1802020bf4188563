package dev.awaitbot.parse.owner;

import dev.awaitbot.parse.ask.Clause;
import dev.awaitbot.parse.ask.Draft;
import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Token.Type;
import dev.awaitbot.protocol.Addressee;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Owner;
import dev.awaitbot.protocol.Scene;
import java.util.List;

/** To whom a request speaks: by its owners, else by whether it says "you" or turns to whoever reads. */
public final class Addressees {
    /** A question of so few words that points at something goes on with what somebody just said. */
    private static final int SHORT = 8;

    private static final long AUX = Clause.bit("aux");
    private static final long THEY = Clause.bit("they");

    private static final long ME = Clause.bit("me");
    private static final long THANKS = Clause.bit("thanks");

    /** Words for who writes, alone or with others. */
    private static final long AUTHOR = ME | Clause.bit("i") | Clause.bit("we");

    private Addressees() {}

    public static Addressee of(Draft draft, Clause ask, List<Owner> owners, Scene scene) {
        if (owners.stream().anyMatch(owner -> owner.kind() == Owner.Kind.BROADCAST)) {
            return Addressee.CHANNEL;
        }
        if (owners.size() > 1 || owners.stream().anyMatch(owner -> owner.kind() == Owner.Kind.GROUP)) {
            return Addressee.GROUP;
        }
        if (owners.size() == 1 || scene.direct()) {
            return Addressee.PERSON;
        }
        return open(draft, ask, scene) ? Addressee.CHANNEL : Addressee.PERSON;
    }

    /** Whether an ask that names nobody goes to whoever reads. */
    private static boolean open(Draft draft, Clause ask, Scene scene) {
        if (Boolean.TRUE.equals(scene.opensThread()) || everybody(draft, ask)) {
            return true;
        }
        boolean dialogue =
                Boolean.FALSE.equals(scene.opensThread()) || draft.script().notation() == Notation.IRC;
        if (turnsTo(draft, ask)) {
            return false;
        }
        return !dialogue || !(followsUp(draft, ask) || answers(draft) || turnsElsewhere(draft));
    }

    /**
     * Whether a sentence says "you" to somebody. A call that asks nothing for its author speaks to all whom its condition fits: "please
     * weigh in if you have thoughts", "bring your slides".
     */
    private static boolean turnsTo(Draft draft, Clause clause) {
        boolean call = !clause.asked() && !forAuthor(clause);
        boolean condition = false;
        for (int i = clause.from(); i < clause.to(); i++) {
            Token token = draft.token(i);
            condition = call && (token.is("if") || (condition && !token.is(",")));
            boolean you = token.is("you") || token.is("u") || token.is("you're") || (token.is("your") && !call);
            if (you && !condition) {
                return true;
            }
        }
        return false;
    }

    private static boolean forAuthor(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (clause.has(i, ME)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any sentence says "you": in a talk, whoever is meant there is meant by the ask too. */
    private static boolean turnsElsewhere(Draft draft) {
        return draft.clauses().stream().anyMatch(clause -> turnsTo(draft, clause));
    }

    /** Whether a message in a talk begins with thanks for what somebody said, or asks that one's leave: "mind if I look?". */
    private static boolean answers(Draft draft) {
        Clause first = draft.clauses().get(0);
        boolean thanks = first.has(first.from(), THANKS) && !first.is(first.from() + 1, "to");
        return thanks || draft.clauses().stream().anyMatch(clause -> clause.is(clause.head(), "mind"));
    }

    /** Whether a question only makes sense to who just spoke: "which log?", "restart all of it?", "or is that wrong?". */
    private static boolean followsUp(Draft draft, Clause ask) {
        int words = 0;
        boolean verb = false;
        boolean own = ask.is(ask.head(), "any");
        boolean pointing = false;
        for (int i = ask.from(); i < ask.to(); i++) {
            words += draft.token(i).is(Type.WORD) ? 1 : 0;
            verb |= ask.has(i, AUX);
            own |= ask.has(i, AUTHOR);
            pointing |= ask.has(i, THEY);
        }
        return ask.asked() && words <= SHORT && !own && (!verb || pointing);
    }

    private static boolean everybody(Draft draft, Clause ask) {
        for (int i = 0; i < draft.size(); i++) {
            Token token = draft.token(i);
            boolean all = token.is("anyone")
                    || token.is("anybody")
                    || token.is("someone")
                    || token.is("somebody")
                    || token.is("everyone")
                    || token.is("folks")
                    || token.is("y'all")
                    || token.is("guys")
                    || token.is("everybody");
            if (all && ((i >= ask.from() && i < ask.to()) || i < 4)) {
                return true;
            }
            if (token.is("of") && i + 1 < draft.size() && draft.token(i + 1).is("you")) {
                return true;
            }
        }
        return false;
    }
}
