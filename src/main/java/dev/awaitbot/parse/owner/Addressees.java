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
        boolean you = false;
        boolean pointing = false;
        boolean own = false;
        int words = 0;
        for (int i = ask.from(); i < ask.to(); i++) {
            Token token = draft.token(i);
            words += token.is(Type.WORD) ? 1 : 0;
            you |= token.is("you") || token.is("your") || token.is("u") || token.is("you're");
            pointing |= token.is("that") || token.is("it") || token.is("he") || token.is("they") || token.is("those");
            own |= token.is("i") || token.is("my") || token.is("i'm") || token.is("we") || token.is("me");
        }
        if (you) {
            return false;
        }
        boolean dialogue =
                Boolean.FALSE.equals(scene.opensThread()) || draft.script().notation() == Notation.IRC;
        if (!dialogue || ask.is(ask.head(), "any")) {
            return true;
        }
        if (ask.asked() && words <= 8 && !ask.has(ask.head(), "aux") && !ask.has(ask.head(), "wh")) {
            return false;
        }
        boolean followUp = ask.asked() && (words <= 6 || pointing);
        return !followUp || own && words > 6;
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
            if (all && (i >= ask.from() && i < ask.to() || i < 4)) {
                return true;
            }
            if (token.is("of") && i + 1 < draft.size() && draft.token(i + 1).is("you")) {
                return true;
            }
        }
        return false;
    }
}
