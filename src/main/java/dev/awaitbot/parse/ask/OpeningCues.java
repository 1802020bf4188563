package dev.awaitbot.parse.ask;

import static dev.awaitbot.parse.ask.Cue.shape;
import static dev.awaitbot.parse.ask.Cue.words;

import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Token.Type;
import java.util.List;

/** Cues of how a sentence opens, and of one that holds next to nothing: thanks, a greeting, an ok, a link. */
final class OpeningCues {
    private static final long ACK = Lexicon.bit("ack");
    private static final long THANKS = Lexicon.bit("thanks");
    private static final long GREET = Lexicon.bit("greet");
    private static final long THEY = Lexicon.bit("they");
    private static final long DET = Lexicon.bit("det");

    private OpeningCues() {}

    static final List<Cue> LIST = List.of(
            words(
                            "thanks",
                            -0.3,
                            "thanks",
                            "<thanks>",
                            "thank you|u|god",
                            "appreciate it|that|the|you",
                            "many|much thanks")
                    .good("thanks a lot"),
            shape("thanks-only", -1.5, "thanks and no more", c -> c.any(THANKS) && c.length() <= 6 && !c.asked())
                    .good("thanks a lot, Ana"),
            shape(
                            "greeting-only",
                            -2.0,
                            "greeting only",
                            c -> c.count(GREET) > 0 && c.head() >= c.to() - 1 && c.to() - c.from() <= 4)
                    .good("hi all", "good morning")
                    .bad("hi, does it run?"),
            shape(
                            "ack-only",
                            -1.5,
                            "yes, no, ok or the like and no more",
                            c -> ackFirst(c) && c.length() <= 2 && !c.asked())
                    .good("ok", "sounds good")
                    .bad("ok send the file"),
            shape("thing-first", -0.4, "speaks of things", c -> c.has(c.head(), THEY | DET))
                    .good("the build is green", "that helps"),
            shape(
                            "other-first",
                            0.0,
                            "opens with another word",
                            c -> c.head() < c.to()
                                    && c.token(c.head()).is(Type.WORD)
                                    && !c.draft().known(c.head()))
                    .good("Jupyter is down"),
            shape("lets", -1.0, "a joint move", c -> c.is(c.head(), "let's") || c.is(c.head(), "lets"))
                    .good("let's move on"),
            words("you-inside", 0.2, "turns to the reader", "<you>").good("as you said"),
            shape("only-emoji", -2.0, "emoji and nothing else", c -> only(c, Type.EMOJI))
                    .good(":+1:"),
            shape("one-word", -0.5, "one word", c -> c.length() == 1 && !c.asked())
                    .good("yes"));

    private static boolean ackFirst(Clause clause) {
        for (int i = clause.from(); i <= clause.head() && i < clause.to(); i++) {
            if (clause.has(i, ACK)) {
                return true;
            }
        }
        return clause.is(clause.head(), "sounds");
    }

    private static boolean only(Clause clause, Type type) {
        boolean found = false;
        for (int i = clause.from(); i < clause.to(); i++) {
            Token token = clause.token(i);
            found |= token.is(type);
            if (!token.is(type) && !token.is(Type.PUNCT)) {
                return false;
            }
        }
        return found && clause.draft().clauses().size() == 1;
    }
}
