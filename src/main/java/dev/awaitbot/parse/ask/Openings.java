package dev.awaitbot.parse.ask;

import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Token.Type;

/** Where the sentence proper begins, past greetings, addresses and "ok", and where each further part of it does. */
final class Openings {
    private static final long SKIPPED = Lexicon.bits("greet", "ack", "filler", "thanks");
    private static final long TASK = Lexicon.bit("deed");
    private static final long OBJECT = Lexicon.bits("det", "me", "they");
    private static final long GREETING = Lexicon.bits("greet", "thanks");

    private final Draft draft;
    private final boolean[] heads;
    private final boolean[] parts;

    Openings(Draft draft) {
        this.draft = draft;
        this.heads = new boolean[draft.size() + 1];
        this.parts = new boolean[draft.size() + 1];
    }

    /** Whether a sentence may begin at this token. */
    boolean sentence(int at) {
        return heads[at];
    }

    /** Whether a sentence or a part of one may begin at this token. */
    boolean part(int at) {
        return heads[at] || parts[at];
    }

    /** Marks where the sentence between these tokens and its parts may begin, and gives where the sentence proper does. */
    int mark(int from, int to) {
        int head = head(from, to);
        markParts(head, to);
        return head;
    }

    /** Marks the tokens that may begin the sentence proper, and gives the last of them. */
    private int head(int from, int to) {
        int at = from;
        if (at < heads.length) {
            heads[at] = true;
        }
        while (at < to) {
            int next = skip(at, to);
            if (next == at || next >= to) {
                break;
            }
            at = next;
            heads[at] = true;
        }
        return Math.min(at, to);
    }

    /** The token after a mark, a mention, an address or a greeting that stands here; {@code at} where the sentence proper begins. */
    private int skip(int at, int to) {
        Token token = draft.token(at);
        return switch (token.type()) {
            case MENTION, GROUP, BROADCAST, EMOJI, PUNCT -> at + 1;
            case NUMBER -> at + 1 < to && draft.token(at + 1).is(Type.PUNCT) ? at + 1 : at;
            case WORD -> skipWord(at, to);
            default -> at;
        };
    }

    private int skipWord(int at, int to) {
        int name = Names.address(draft, at, to);
        if (name > at) {
            return name;
        }
        boolean verb = draft.has(at, TASK) && at + 1 < to && draft.has(at + 1, OBJECT);
        if (!draft.has(at, SKIPPED) || verb) {
            return at;
        }
        if (draft.has(at, GREETING) && at + 1 < to && Names.capital(draft.script(), at + 1) && !draft.known(at + 1)) {
            return at + 2;
        }
        return at + 1;
    }

    private void markParts(int head, int to) {
        for (int i = head; i + 1 < to; i++) {
            Token token = draft.token(i);
            if (separates(token)) {
                parts[i + 1] = true;
            } else if (parts[i] && (token.is(Type.MENTION) || token.is(Type.EMOJI) || draft.has(i, SKIPPED))) {
                parts[i + 1] = true;
            }
        }
    }

    private static boolean separates(Token token) {
        if (token.is(Type.PUNCT)) {
            return !token.is("'") && !token.is("/") && !token.is("*") && !token.is("_");
        }
        return switch (token.norm()) {
            case "and",
                    "but",
                    "so",
                    "then",
                    "or",
                    "also",
                    "because",
                    "und",
                    "oder",
                    "aber",
                    "et",
                    "mais",
                    "y",
                    "pero",
                    "e",
                    "mas" -> token.is(Type.WORD);
            default -> false;
        };
    }
}
