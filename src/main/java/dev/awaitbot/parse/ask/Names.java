package dev.awaitbot.parse.ask;

import dev.awaitbot.parse.markup.Script;
import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Token.Type;

/** How people are named without markup: a nick before a colon or comma, a first name with a capital. */
public final class Names {
    private Names() {}

    /** Whether the word at this token is written with one capital at its front, as a name is. */
    public static boolean capital(Script script, int at) {
        Token token = script.tokens().get(at);
        if (!token.is(Type.WORD) || token.end() - token.start() < 2) {
            return false;
        }
        String raw = script.raw();
        return Character.isUpperCase(raw.charAt(token.start())) && Character.isLowerCase(raw.charAt(token.start() + 1));
    }

    /** The token after a nick that stands here, made of touching letters, digits and marks ("user12", "j_doe", "ana|away"). */
    public static int nickEnd(Draft draft, int at, int to) {
        int end = at + 1;
        while (end < to && draft.script().touches(end - 1) && inNick(draft.token(end))) {
            end++;
        }
        return end;
    }

    private static boolean inNick(Token token) {
        return token.is(Type.WORD)
                || token.is(Type.NUMBER)
                || token.is("_")
                || token.is("-")
                || token.is("|")
                || token.is("^");
    }

    /** The token after an address that opens a sentence here ("user12:", "Maria,", "user12, user7:"), or {@code at}. */
    static int address(Draft draft, int at, int to) {
        int end = nickEnd(draft, at, to);
        if (end >= to) {
            return at;
        }
        boolean nick = end > at + 1;
        boolean mark = draft.token(end).is(":") || draft.token(end).is(",");
        if (mark
                && (nick
                        || (!draft.known(at)
                                && (draft.token(end).is(":") || capital(draft.script(), at) || at == 0)))) {
            return end + 1;
        }
        boolean numbered =
                nick && draft.token(end - 1).is(Type.NUMBER) && draft.token(at).is(Type.WORD);
        return numbered && at == 0 ? end : at;
    }
}
