package dev.awaitbot.parse.ask;

import static dev.awaitbot.parse.ask.Cue.shape;

import dev.awaitbot.parse.markup.Token.Type;
import java.util.List;

/** Cues of the form of a question: its mark, and the verb or question word that opens it or a part of it. */
final class QuestionCues {
    private static final long AUX = Lexicon.bit("aux");
    private static final long WH = Lexicon.bit("wh");
    private static final long SUBJECT = Lexicon.SUBJECT;

    private QuestionCues() {}

    static final List<Cue> LIST = List.of(
            shape("question-mark", 3.4, "question mark", c -> c.asked() && !c.quoted())
                    .good("which version is that?", "user7: for main?")
                    .bad("we moved to version 2.", "he wrote \"why?\" and left"),
            shape("quoted-question", -0.5, "the question is quoted", c -> c.asked() && c.quoted())
                    .good("the page \"why us?\" is gone"),
            shape("asked-last", 0.3, "a question ends the message", c -> c.asked() && c.last())
                    .good("hi. does it run?"),
            shape("asked-first", 0.1, "a question opens the message", c -> c.asked() && c.first())
                    .good("does it run? I saw an error"),
            shape(
                            "verb-first",
                            0.9,
                            "opens with a verb as questions do",
                            c -> c.has(c.head(), AUX) && c.has(c.head() + 1, SUBJECT) && !reports(c))
                    .good("can you ssh into the box", "user3: is the build green", "does that help?")
                    .bad("the build is green"),
            shape(
                            "verb-first-name",
                            0.4,
                            "opens with a verb as questions do",
                            c -> c.has(c.head(), AUX) && !c.has(c.head() + 1, SUBJECT) && c.length() > 2)
                    .good("is hda4 the right disk?")
                    .bad("is it?"),
            shape("question-word", 1.0, "question word opens", QuestionCues::opensWithWord)
                    .good("which one fails?", "so how do I build it"),
            shape("verb-part", 0.6, "a part opens as questions do", QuestionCues::auxPart)
                    .good("hard to say, do you see an error when you compile?")
                    .bad("I see an error"),
            shape("guess", -1.0, "a guess, with a question mark", QuestionCues::guesses)
                    .good("maybe that will avoid it in the future?", "perhaps try without the cache?")
                    .bad("maybe someone can look at it", "could it maybe run at night?"),
            shape("asked-then-smile", -1.0, "the question smiles", QuestionCues::smiles)
                    .good("was it there then? :)"));

    /** "@ana has the key" tells of her, though what is addressed to her could open so. */
    static boolean reports(Clause clause) {
        int head = clause.head();
        return !clause.asked()
                && clause.is(head - 1, Type.MENTION)
                && (clause.is(head, "has")
                        || clause.is(head, "is")
                        || clause.is(head, "was")
                        || clause.is(head, "will"));
    }

    /** "When I try it, it fails" opens with one too, and asks nothing. */
    private static boolean opensWithWord(Clause clause) {
        int head = clause.head();
        boolean when = clause.is(head, "when") || clause.is(head, "where") || clause.is(head, "what");
        return clause.has(head, WH) && (clause.asked() || !when || clause.has(head + 1, AUX));
    }

    private static boolean auxPart(Clause clause) {
        for (int i = clause.head() + 1; i < clause.to(); i++) {
            if (clause.partHead(i) && clause.has(i, AUX) && clause.has(i + 1, SUBJECT)) {
                return true;
            }
        }
        return false;
    }

    private static boolean guesses(Clause clause) {
        if (!clause.asked() || clause.has(clause.head(), WH)) {
            return false;
        }
        boolean maybe = false;
        for (int i = clause.from(); i < clause.to(); i++) {
            maybe |= switch (clause.token(i).norm()) {
                case "maybe", "perhaps", "possibly", "presumably", "probably", "guess", "suspect", "might" -> true;
                default -> false;
            };
            if (clause.has(i, AUX) && clause.has(i + 1, SUBJECT)) {
                return false;
            }
        }
        return maybe;
    }

    private static boolean smiles(Clause clause) {
        int at = clause.end();
        if (!clause.asked() || at >= clause.draft().size()) {
            return false;
        }
        boolean emoji = clause.draft().token(at).is(Type.EMOJI);
        boolean eyes = clause.draft().token(at).is(":")
                || clause.draft().token(at).is(";")
                || clause.draft().token(at).is("=");
        return emoji || (eyes && clause.draft().script().touches(at));
    }
}
