package dev.awaitbot.parse.markup;

import org.jspecify.annotations.Nullable;

/** What single characters mean to the tokenizer. */
final class Chars {
    private static final String[] SINGLE = new String[128];
    private static final String[][] ENTITIES = {
        {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&nbsp;", " "}
    };

    static {
        for (char c = 0; c < SINGLE.length; c++) {
            SINGLE[c] = String.valueOf(c);
        }
    }

    private Chars() {}

    static String single(char c) {
        return c < SINGLE.length ? SINGLE[c] : String.valueOf(c);
    }

    static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    static boolean broadcast(String name) {
        return switch (name) {
            case "here", "channel", "everyone", "all", "stream", "topic" -> true;
            default -> false;
        };
    }

    static boolean handle(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    static boolean emojiName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '+';
    }

    static boolean pictograph(int point) {
        return (point >= 0x1F000 && point < 0x1FB00)
                || (point >= 0x2600 && point < 0x27C0)
                || point == 0x2B50
                || point == 0x2B55;
    }

    /** Whether what stands here only goes on with the emoji before it: a variation, a skin tone, a joiner and what it joins. */
    static boolean joins(String raw, int index) {
        char c = raw.charAt(index);
        int point = raw.codePointAt(index);
        boolean joined = raw.charAt(index - 1) == 0x200D && pictograph(point);
        return c == 0xFE0F || c == 0x200D || (point >= 0x1F3FB && point <= 0x1F3FF) || joined;
    }

    static @Nullable String entity(String raw, int at) {
        for (String[] entity : ENTITIES) {
            if (raw.startsWith(entity[0], at)) {
                return entity[1];
            }
        }
        return null;
    }

    static int run(String raw, int at, char c) {
        int end = at;
        while (end < raw.length() && raw.charAt(end) == c) {
            end++;
        }
        return end - at;
    }

    static boolean letterAt(String raw, int index) {
        return index < raw.length() && Character.isLetter(raw.charAt(index));
    }

    static boolean mark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether a path may begin after this character. */
    static boolean opens(char c) {
        return Character.isWhitespace(c) || c == '(' || c == '"' || c == '\'' || c == '[' || c == ':' || c == '=';
    }

    /** Whether a path begins here: "/x", "~/", "./", "../" with something behind it. */
    static boolean path(String raw, int at) {
        int slash = raw.charAt(at) == '~' ? at + 1 : at + run(raw, at, '.');
        return slash - at <= 2 && slash < raw.length() && raw.charAt(slash) == '/' && letterAt(raw, slash + 1);
    }

    static boolean inPath(char c) {
        return Character.isLetterOrDigit(c) || "/._-~+%*{}$#@=".indexOf(c) >= 0;
    }

    /** Marks that end a sentence rather than the address or path before them. */
    static boolean closes(char c) {
        return ".,;:!?)'*_".indexOf(c) >= 0;
    }
}
