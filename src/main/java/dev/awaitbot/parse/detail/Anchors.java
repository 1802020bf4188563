package dev.awaitbot.parse.detail;

import dev.awaitbot.parse.ask.Draft;
import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Token.Type;

/** What a reference may point at inside a message: a link, code, a quote, a number of a thing ("#88", "BUG-881", "PR 640"). */
final class Anchors {
    private Anchors() {}

    static boolean in(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            Token token = draft.token(i);
            boolean anchor = switch (token.type()) {
                case LINK, CODE, QUOTE, CHANNEL -> true;
                case NUMBER -> numbersThing(draft, i);
                default -> false;
            };
            if (anchor) {
                return true;
            }
        }
        return false;
    }

    /** A number that names: after "#", joined to letters before it, or of four digits and more that are no year. */
    private static boolean numbersThing(Draft draft, int at) {
        Token token = draft.token(at);
        boolean touches = at > 0 && draft.script().touches(at - 1);
        if (touches && draft.token(at - 1).is("#")) {
            return true;
        }
        boolean dashed = touches
                && draft.token(at - 1).is("-")
                && at > 1
                && draft.script().touches(at - 2)
                && draft.token(at - 2).is(Type.WORD);
        boolean thing = at > 0
                && (draft.token(at - 1).is("pr")
                        || draft.token(at - 1).is("ticket")
                        || draft.token(at - 1).is("issue")
                        || draft.token(at - 1).is("bug")
                        || draft.token(at - 1).is("po")
                        || draft.token(at - 1).is("invoice"));
        boolean year = token.norm().length() == 4
                && (token.norm().startsWith("20") || token.norm().startsWith("19"));
        boolean time = at + 1 < draft.size()
                && draft.script().touches(at)
                && draft.token(at + 1).is(":");
        return dashed || thing || (token.norm().length() >= 4 && !year && !time);
    }
}
