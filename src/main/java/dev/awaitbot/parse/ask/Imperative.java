package dev.awaitbot.parse.ask;

import dev.awaitbot.parse.markup.Token;

/** Tells a verb in the imperative from the same word elsewhere by what follows it: an object, a particle, a name. */
final class Imperative {
    private static final long PLEASE = Lexicon.bit("please");
    private static final long TASK = Lexicon.TASK;
    private static final long OBJECT = Lexicon.bits("det", "me", "they", "we", "anyone");

    private Imperative() {}

    /** A base form that takes an object here: "review the", "ping me", "take a", "send @ana", "merge #12". */
    static boolean at(Clause clause, int at) {
        int verb = clause.has(at, PLEASE) ? at + 1 : at;
        if (!clause.has(verb, TASK)) {
            return false;
        }
        if (verb + 1 >= clause.to()) {
            return verb == clause.head();
        }
        Token next = clause.token(verb + 1);
        return switch (next.type()) {
            case MENTION, GROUP, LINK, CODE, CHANNEL -> true;
            case WORD -> clause.has(verb + 1, OBJECT) || particle(next.norm());
            case PUNCT -> next.is("#") || next.is("\"") || next.is("`") || next.is("*");
            default -> false;
        };
    }

    private static boolean particle(String word) {
        return switch (word) {
            case "out",
                    "up",
                    "in",
                    "into",
                    "on",
                    "at",
                    "over",
                    "off",
                    "back",
                    "down",
                    "to",
                    "with",
                    "for",
                    "through",
                    "about",
                    "if",
                    "whether",
                    "sure",
                    "free",
                    "what",
                    "how",
                    "when",
                    "which",
                    "where",
                    "why",
                    "who",
                    "and",
                    "please",
                    "by",
                    "people",
                    "folks" -> true;
            default -> false;
        };
    }
}
