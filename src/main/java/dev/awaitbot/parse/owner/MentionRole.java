package dev.awaitbot.parse.owner;

import dev.awaitbot.parse.ask.Clause;
import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Token.Type;
import dev.awaitbot.parse.owner.Candidate.Role;
import java.util.Set;

/** What part somebody mentioned plays in a sentence, by the words on either side of the list he stands in. */
final class MentionRole {
    private static final Set<String> BEFORE_SUBJECT = Set.of(
            "can",
            "could",
            "would",
            "will",
            "should",
            "does",
            "do",
            "did",
            "is",
            "are",
            "has",
            "have",
            "was",
            "were",
            "maybe",
            "perhaps",
            "ideally",
            "assign",
            "assigned",
            "owner",
            "assignee",
            "please",
            "need",
            "needs",
            "let",
            "unless",
            "until",
            "and",
            "or",
            "+",
            "&",
            ",",
            "/");
    private static final Set<String> AFTER_SUBJECT = Set.of(
            "to", "please", "pls", "plz", "can", "could", "would", "will", "should", "must", "needs", "shall", "kindly",
            "has");

    private MentionRole() {}

    /** Where the list that a mention stands in ends on either side, and whether something is needed before it. */
    record Around(int before, int after, boolean needed) {}

    static Role of(Clause clause, int at, Around around) {
        if (at + 1 < clause.to()
                && (clause.token(at + 1).is("'") || clause.token(at + 1).is("’"))
                && clause.draft().script().touches(at)) {
            return Role.OTHER;
        }
        if (withAuthor(clause, around.after())) {
            return Role.OTHER;
        }
        int before = around.before();
        if (before < clause.from() || opening(clause, before)) {
            return Role.ADDRESS;
        }
        Token prior = clause.token(before);
        int after = around.after();
        if (prior.is("from")) {
            return around.needed() ? Role.SUBJECT : Role.OTHER;
        }
        if (after < clause.to()
                && AFTER_SUBJECT.contains(clause.token(after).norm())
                && !prior.is("with")
                && !prior.is("by")) {
            return Role.SUBJECT;
        }
        if ((prior.is(Type.PUNCT) && !prior.is("(") && !prior.is("/"))
                || prior.is("so")
                || prior.is("but")
                || prior.is("also")) {
            return Role.ADDRESS;
        }
        if (prior.is(Type.WORD) && BEFORE_SUBJECT.contains(prior.norm())) {
            return Role.SUBJECT;
        }
        boolean set = after < clause.to()
                && (clause.token(after).is(":")
                        || clause.token(after).is("—")
                        || clause.token(after - 1).is(","));
        if (set && !preposition(prior.norm())) {
            return Role.ADDRESS;
        }
        boolean last = after >= clause.to();
        return last && !prior.is(Type.PUNCT) && !preposition(prior.norm()) && (clause.asked() || clause.saysYou())
                ? Role.ADDRESS
                : Role.OTHER;
    }

    /** Whether the list goes on to its author, who then tells what they did together: "@ana and I met yesterday". */
    private static boolean withAuthor(Clause clause, int after) {
        return clause.is(after, "i") && clause.is(after - 1, "and");
    }

    /** Whether from the sentence's start up to this token nobody has said anything yet: greetings, thanks, marks, names. */
    private static boolean opening(Clause clause, int upTo) {
        return upTo < clause.head()
                && !clause.token(upTo).is("to")
                && !clause.token(upTo).is("from");
    }

    private static boolean preposition(String word) {
        return switch (word) {
            case "with",
                    "from",
                    "by",
                    "via",
                    "per",
                    "to",
                    "of",
                    "for",
                    "about",
                    "like",
                    "than",
                    "as",
                    "at",
                    "on",
                    "in",
                    "ask",
                    "see",
                    "thanks",
                    "thank",
                    "hi",
                    "welcome",
                    "between",
                    "said",
                    "says",
                    "tell",
                    "told",
                    "contact",
                    "ping",
                    "email" -> true;
            default -> false;
        };
    }
}
