package dev.awaitbot.parse.ask;

import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Token.Type;
import java.util.Set;

/**
 * Tells a question or wish about the reader's well-being, day, weekend or holidays: "how are you all doing today?", "did you have
 * a good weekend?". It must be the whole sentence, greetings and names aside; "how are you testing it?" asks for something.
 */
final class SmallTalk {
    private static final long READER = Lexicon.bits("you", "anyone");
    private static final long GREETING = Lexicon.bits("greet", "thanks", "ack", "filler", "anyone", "day");
    private static final long SAID = Lexicon.bits("you", "anyone", "aux", "greet", "filler");

    /** What one has off work. */
    private static final Set<String> LEISURE = Set.of(
            "weekend",
            "vacation",
            "vacations",
            "holiday",
            "holidays",
            "trip",
            "night",
            "break",
            "evening",
            "morning",
            "afternoon",
            "day",
            "days",
            "week",
            "christmas",
            "easter",
            "thanksgiving",
            "birthday",
            "family",
            "kids");

    private static final Set<String> WELL = Set.of(
            "well",
            "better",
            "good",
            "great",
            "nice",
            "lovely",
            "wonderful",
            "fun",
            "relaxing",
            "restful",
            "safe",
            "healthy",
            "fine",
            "fantastic",
            "a",
            "an");

    /** What else such a sentence is made of. */
    private static final Set<String> SMALL = Set.of(
            "doing",
            "feeling",
            "going",
            "holding",
            "hanging",
            "keeping",
            "been",
            "go",
            "r",
            "your",
            "ur",
            "the",
            "it",
            "up",
            "today",
            "tonight",
            "this",
            "these",
            "lately",
            "far",
            "all",
            "guys",
            "both",
            "friends",
            "team",
            "there",
            "out",
            "things",
            "life",
            "everything",
            "happy",
            "have",
            "had",
            "long");

    private SmallTalk() {}

    static boolean is(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (clause.token(i).is(Type.WORD) && opens(clause, i)) {
                return true;
            }
            boolean before = aside(clause, i)
                    || clause.has(i, GREETING)
                    || WELL.contains(clause.token(i).norm());
            if (!before) {
                return false;
            }
        }
        return false;
    }

    /** Whether small talk begins at this word and goes on to the end of the sentence. */
    private static boolean opens(Clause clause, int at) {
        return switch (clause.token(at).norm()) {
            case "how", "how's", "hows", "how're", "how've" -> talk(clause, at + 1, false) && turns(clause, at + 1);
            case "what's", "whats", "what", "sup", "wassup", "whatsup" -> up(clause, at);
            case "hope", "hoping", "hopefully" -> talk(clause, at + 1, true) && clause.to() - at > 2;
            case "did", "had", "have", "enjoy", "enjoyed" -> talk(clause, at + 1, true) && any(clause, at + 1, LEISURE);
            case "are", "is", "feeling" ->
                talk(clause, at + 1, true)
                        && (clause.is(clause.to() - 1, "better") || clause.is(clause.to() - 1, "well"));
            default -> false;
        };
    }

    /** Whether it asks after the reader, life or leisure, or how "it" goes. */
    private static boolean turns(Clause clause, int from) {
        boolean reader = false;
        for (int i = from; i < clause.to(); i++) {
            boolean going = clause.is(i, "it") && (clause.is(i + 1, "going") || clause.is(i + 1, "hanging"));
            if (going || clause.is(i, "things") || clause.is(i, "life")) {
                return true;
            }
            reader |= clause.has(i, READER);
        }
        return !clause.is(clause.to() - 1, "it") && (reader || any(clause, from, LEISURE));
    }

    private static boolean up(Clause clause, int at) {
        boolean whole = !clause.is(at, "what's") && !clause.is(at, "whats") && !clause.is(at, "what");
        int next = clause.is(at, "what") && clause.is(at + 1, "is") ? at + 2 : at + 1;
        boolean said = whole || clause.is(next, "up") || clause.is(next, "new");
        return said && talk(clause, whole ? next : next + 1, false);
    }

    /** Whether nothing but words of small talk, besides names, stands from here on. */
    private static boolean talk(Clause clause, int from, boolean well) {
        for (int i = from; i < clause.to(); i++) {
            String word = clause.token(i).norm();
            boolean small = SMALL.contains(word) || LEISURE.contains(word) || (well && WELL.contains(word));
            if (!small && !clause.has(i, SAID) && !aside(clause, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean any(Clause clause, int from, Set<String> words) {
        for (int i = from; i < clause.to(); i++) {
            if (words.contains(clause.token(i).norm())) {
                return true;
            }
        }
        return false;
    }

    /** Whether this token may stand beside small talk: a mark or somebody's name. */
    private static boolean aside(Clause clause, int at) {
        Token token = clause.token(at);
        return switch (token.type()) {
            case PUNCT, EMOJI, MENTION, GROUP, BROADCAST -> true;
            case WORD ->
                !clause.draft().known(at) && Names.capital(clause.draft().script(), at);
            default -> false;
        };
    }
}
