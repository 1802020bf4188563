package dev.awaitbot.chat.slack.blocks;

import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import java.util.ArrayList;
import java.util.List;

/** Texts as Slack takes them: nothing in them is read as markup, and none is too long or empty. */
final class Texts {
    private static final String ELLIPSIS = "…";

    /** Seen by nobody, and enough to keep what follows from being an opening mark. */
    private static final char NOTHING = '\u200B';

    private static final String MARKS = "*_~`";

    private Texts() {}

    /** The three characters that Slack's control sequences are made of: none of <!channel>, <@U1>, <https://…> is left. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The same, where an asterisk is an asterisk: Slack has no escape for its marks, but reads none that a blank follows. */
    static String literal(String text) {
        var out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c);
            if (MARKS.indexOf(c) >= 0 && opens(text, i)) {
                out.append(NOTHING);
            }
        }
        return escaped(out.toString());
    }

    /** Whether a mark begins something that another one ends on the same line. */
    private static boolean opens(String text, int mark) {
        boolean inside = mark > 0 && Character.isLetterOrDigit(text.charAt(mark - 1));
        if (inside || mark + 1 >= text.length() || Character.isWhitespace(text.charAt(mark + 1))) {
            return false;
        }
        int line = text.indexOf('\n', mark);
        int close = text.indexOf(text.charAt(mark), mark + 1);
        return close >= 0 && (line < 0 || close < line);
    }

    static boolean marked(String text) {
        return text.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
    }

    /** No longer than so much, with an ellipsis where something is missing; what is blank becomes one as well. */
    static String cut(String text, int most) {
        if (text.isBlank()) {
            return ELLIPSIS;
        }
        return text.length() <= most ? text : text.substring(0, before(text, most - 1)) + ELLIPSIS;
    }

    /** Pieces of at most so many characters. */
    static List<String> pieces(String text, int most) {
        var pieces = new ArrayList<String>();
        for (int start = 0; start < text.length(); ) {
            int end = before(text, Math.min(text.length(), start + most));
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    /** Where to cut at the latest, between two whole characters. */
    private static int before(String text, int end) {
        return end < text.length() && end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    static PlainTextObject plain(String text, int most) {
        return PlainTextObject.builder().text(cut(text, most)).emoji(false).build();
    }

    /** Verbatim: an "@here" or a "#general" in it stays what it is. */
    static MarkdownTextObject markdown(String text) {
        return MarkdownTextObject.builder().text(text).verbatim(true).build();
    }
}
