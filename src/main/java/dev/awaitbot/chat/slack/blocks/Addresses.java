package dev.awaitbot.chat.slack.blocks;

/** Finds the addresses of pages in a text. */
final class Addresses {
    private static final String PLAIN = "http://";
    private static final String SAFE = "https://";
    private static final String OUTSIDE = "<>|\"`";
    private static final String TRAILING = ".,;:!?)]}'*_~";

    private Addresses() {}

    /** Where the next address begins; the text's length where there is none. */
    static int next(String text, int from) {
        for (int at = text.indexOf("http", from); at >= 0; at = text.indexOf("http", at + 1)) {
            if (scheme(text, at) > 0 && end(text, at) > at + scheme(text, at)) {
                return at;
            }
        }
        return text.length();
    }

    /** Where the address that begins here ends: marks that end a sentence are not part of it. */
    static int end(String text, int at) {
        int end = at;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && OUTSIDE.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > at && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static int scheme(String text, int at) {
        return text.startsWith(SAFE, at) ? SAFE.length() : text.startsWith(PLAIN, at) ? PLAIN.length() : 0;
    }
}
