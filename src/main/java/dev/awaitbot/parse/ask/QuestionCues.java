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
                            c -> c.has(c.head(), AUX) && c.has(c.head() + 1, SUBJECT))
                    .good("can you ssh into the box", "user3: is the build green", "does that help?")
                    .bad("the build is green"),
            shape(
                            "verb-first-name",
                            0.4,
                            "opens with a verb as questions do",
                            c -> c.has(c.head(), AUX) && !c.has(c.head() + 1, SUBJECT) && c.length() > 2)
                    .good("is hda4 the right disk?")
                    .bad("is it?"),
            shape("question-word", 1.0, "question word opens", c -> c.has(c.head(), WH))
                    .good("which one fails?", "so how do I build it"),
            shape(
                            "question-word-verb",
                            0.8,
                            "question word and verb open",
                            c -> c.has(c.head(), WH) && c.has(c.head() + 1, AUX))
                    .good("what does it print", "why is it slow"),
            shape("question-word-part", 0.4, "a part opens with a question word", QuestionCues::whPart)
                    .good("for the new setup, what is the plan?")
                    .bad("I know what it is"),
            shape("question-inverted", 1.6, "question word, then the verb before its subject", QuestionCues::inverted)
                    .good("which branch did you use", "what do others think")
                    .bad("what you did is fine"),
            shape("verb-part", 0.6, "a part opens as questions do", QuestionCues::auxPart)
                    .good("hard to say, do you see an error when you compile?")
                    .bad("I see an error"),
            shape("short-question", -0.2, "short question", c -> c.asked() && c.length() <= 4)
                    .good("fedora who?", "the phone call?"),
            shape("long-question", 0.1, "long question", c -> c.asked() && c.length() > 20),
            shape("told-question", -0.3, "statement with a question mark", c -> c.asked() && c.has(c.head(), SUBJECT))
                    .good("so you read it all into memory?"),
            shape("asked-then-smile", -1.0, "the question smiles", QuestionCues::smiles)
                    .good("was it there then? :)"),
            shape(
                            "asked-then-more",
                            -0.2,
                            "the author goes on after the question",
                            c -> c.asked()
                                    && !c.last()
                                    && !c.draft().clauses().get(c.index() + 1).asked())
                    .good("does it run? I think so."));

    private static boolean whPart(Clause clause) {
        for (int i = clause.head() + 1; i < clause.to(); i++) {
            if (clause.partHead(i) && clause.has(i, WH) && (clause.asked() || clause.has(i + 1, AUX))) {
                return true;
            }
        }
        return false;
    }

    private static boolean auxPart(Clause clause) {
        for (int i = clause.head() + 1; i < clause.to(); i++) {
            if (clause.partHead(i) && clause.has(i, AUX) && clause.has(i + 1, SUBJECT)) {
                return true;
            }
        }
        return false;
    }

    private static boolean inverted(Clause clause) {
        int head = clause.head();
        if (!clause.has(head, WH)) {
            return false;
        }
        for (int i = head + 1; i < Math.min(clause.to() - 1, head + 5); i++) {
            if (clause.has(i, AUX)) {
                return clause.has(i + 1, SUBJECT) || !clause.draft().known(i + 1) || i == head + 1;
            }
        }
        return false;
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
