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

    /** Words for who writes, alone or with others. */
    private static final long AUTHOR = Clause.bit("i") | Clause.bit("me") | Clause.bit("we");

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
        return !saysYou(draft, ask) && !(dialogue && followsUp(draft, ask));
    }

    private static boolean saysYou(Draft draft, Clause ask) {
        for (int i = ask.from(); i < ask.to(); i++) {
            Token token = draft.token(i);
            if (token.is("you") || token.is("your") || token.is("u") || token.is("you're")) {
                return true;
            }
        }
        return false;
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
