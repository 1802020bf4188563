package dev.awaitbot.parse.ask;

import static dev.awaitbot.parse.ask.Cue.shape;
import static dev.awaitbot.parse.ask.Cue.words;

import dev.awaitbot.parse.markup.Token.Type;
import java.util.List;

/** Cues of questions without their mark, and of marked ones that their author answers. */
final class UnmarkedCues {
    private static final long AUX = Lexicon.bit("aux");
    private static final long WH = Lexicon.bit("wh");
    private static final long DET = Lexicon.bit("det");
    private static final long BE = Lexicon.bit("be");
    private static final int BRIEF = 9;
    private static final long SUBJECT = Lexicon.bit("you")
            | Lexicon.bit("i")
            | Lexicon.bit("we")
            | Lexicon.bit("they")
            | Lexicon.bit("anyone")
            | Lexicon.bit("det");

    private UnmarkedCues() {}

    static final List<Cue> LIST = List.of(
            shape(
                            "unmarked-yes-no",
                            1.5,
                            "a question without its mark",
                            c -> !c.asked() && inverted(c, c.head()) && !QuestionCues.reports(c))
                    .good("do i need to reboot for that", "is this the right channel")
                    .bad("do it again", "have a nice day", "is working now"),
            shape("unmarked-open", 1.5, "a question without its mark", c -> !c.asked() && open(c))
                    .good("where does it keep its dumps", "which of them is newer", "who wants to chair")
                    .bad("what you have is the old one", "which is why we left", "where it breaks is here"),
            shape("unmarked-what", 1.2, "a short question without its mark", c -> !c.asked() && what(c))
                    .good("what is the name of the channel", "who is on call", "what means error 22")
                    .bad("what is sure is that it broke", "which is fine", "what I mean is this"),
            shape("sells", -2.0, "a question that only leads to what follows", UnmarkedCues::sells)
                    .good("Interested in maps? Check out this post.", "Ever wanted to draw a catalog? Here is how.")
                    .bad("Interested in lunch?", "Do you want lunch? I can order."),
            shape("answered-next", -2.0, "the author answers it at once", UnmarkedCues::answered)
                    .good("Why two? Because one was full.", "does it matter? Probably not.")
                    .bad("Why two? I need it for the list."),
            words(
                            "asks-briefly",
                            1.2,
                            "a question in few words",
                            "> now what $",
                            "> what now $",
                            "> by when|whom $",
                            "> such as $",
                            "> meaning what $",
                            "> which [one|of] [the|them|these] [two|three] $",
                            "> how so|come|much|many|long|often|big|far|soon $",
                            "> since when $",
                            "> what|which|where|why|who|when|how|whom $",
                            "> about|for|with|from|to|in|on|by what|which|whom|where $",
                            "> objections|questions|comments|thoughts|opinions|ideas|others|anyone [so|on|to|about] [far|this|that|it] $",
                            "> any [good|other] reading|idea|ideas|news|chance|objections|volunteers|questions|update|thoughts",
                            "> anything like|for|better|else|similar",
                            "> status [of|on|for]",
                            "> fine|ok|okay for|with everybody|everyone|all|you|me",
                            "or not $",
                            "> u|you done|there|ready|around|up|in")
                    .good("ok, now what", "any news on the lease", "@kim status on Keller")
                    .bad("which one is newer I know"));

    /** Whether a verb and its subject stand here in the order of questions: "do i", "will the", "can someone". */
    private static boolean inverted(Clause clause, int at) {
        if (!clause.has(at, AUX) || !clause.has(at + 1, SUBJECT) || at + 2 >= clause.to()) {
            return false;
        }
        return switch (clause.token(at).norm()) {
            case "be" -> false;
            case "do", "have", "had" ->
                clause.is(at + 1, "i")
                        || clause.is(at + 1, "you")
                        || clause.is(at + 1, "u")
                        || clause.is(at + 1, "we")
                        || clause.is(at + 1, "they")
                        || (clause.is(at, "do") && clause.is(at + 1, "the"));
            case "don't", "dont" -> !clause.is(at + 1, "you") && !clause.is(at + 1, "the");
            default -> true;
        };
    }

    private static boolean open(Clause clause) {
        int head = clause.head();
        if (!clause.has(head, WH) || head + 2 >= clause.to()) {
            return false;
        }
        if (clause.is(head, "what's") || clause.is(head, "whats") || clause.is(head, "who's")) {
            return clause.has(head + 1, DET) && !clause.any(AUX);
        }
        boolean which = clause.is(head, "which") || clause.is(head, "whose");
        for (int i = head + 1; i < Math.min(clause.to() - 1, head + 4); i++) {
            if (clause.has(i, AUX)) {
                return i > head + 1
                        ? inverted(clause, i) || which
                        : inverted(clause, i) || (!which && !clause.is(head, "what"));
            }
            if (clause.has(i, SUBJECT) && !clause.is(i - 1, "of")) {
                return false;
            }
        }
        return clause.is(head, "who") && clause.token(head + 1).is(Type.WORD) && !clause.is(head + 1, "knows");
    }

    /** A question word, a verb, and few words more, none of them another verb: "what is the use of it". */
    private static boolean what(Clause clause) {
        int head = clause.head();
        boolean word = clause.is(head, "what") || clause.is(head, "who") || clause.is(head, "where");
        boolean verb = clause.has(head + 1, BE) || clause.is(head + 1, "means") || clause.is(head + 1, "does");
        return word && verb && clause.to() - head <= BRIEF && clause.to() - head > 2 && clause.count(AUX) <= 1;
    }

    /** "Interested in maps? Check out our post": nobody is to answer. */
    private static boolean sells(Clause clause) {
        if (!clause.asked() || clause.last()) {
            return false;
        }
        Clause next = clause.draft().clauses().get(clause.index() + 1);
        boolean lure = switch (clause.token(clause.head()).norm()) {
            case "interested", "ever", "want", "wanna", "looking", "curious", "tired", "struggling" -> true;
            default -> false;
        };
        if (!lure || next.asked() || next.empty()) {
            return false;
        }
        return switch (next.token(next.head()).norm()) {
            case "check",
                    "join",
                    "see",
                    "read",
                    "watch",
                    "visit",
                    "come",
                    "learn",
                    "here",
                    "here's",
                    "then",
                    "our",
                    "this",
                    "take",
                    "look" -> true;
            default -> false;
        };
    }

    private static boolean answered(Clause clause) {
        List<Clause> all = clause.draft().clauses();
        if (!clause.asked() || clause.last() || clause.is(clause.head(), "you")) {
            return false;
        }
        Clause next = all.get(clause.index() + 1);
        if (next.asked() || next.empty()) {
            return false;
        }
        return switch (next.token(next.from()).norm()) {
            case "because",
                    "cause",
                    "no",
                    "nope",
                    "yes",
                    "yep",
                    "probably",
                    "maybe",
                    "apparently",
                    "not",
                    "nothing",
                    "nobody",
                    "never",
                    "nah",
                    "well",
                    "turns",
                    "don't",
                    "exactly",
                    "ah",
                    "oh" -> true;
            case "i" -> next.is(next.from() + 1, "guess") || next.is(next.from() + 1, "meant");
            case "my" -> next.is(next.from() + 1, "guess");
            default -> false;
        };
    }
}
