package dev.awaitbot.parse.markup;

import dev.awaitbot.parse.markup.Token.Type;
import org.jspecify.annotations.Nullable;

/** Where things are rather than what they are called: web and mail addresses, labelled links, paths of files. */
final class Addresses {
    private static final int LONGEST_HOST = 100;

    private Addresses() {}

    /** A link that begins here, or null; round brackets belong to it as long as they are opened inside it. */
    static @Nullable Token web(String raw, int at) {
        if (!raw.startsWith("http://", at)
                && !raw.startsWith("https://", at)
                && !raw.startsWith("www.", at)
                && !raw.startsWith("mailto:", at)) {
            return null;
        }
        int end = at;
        int open = 0;
        while (end < raw.length() && !Character.isWhitespace(raw.charAt(end)) && "<>\"`".indexOf(raw.charAt(end)) < 0) {
            char next = raw.charAt(end++);
            open += next == '(' ? 1 : next == ')' ? -1 : 0;
            if (open < 0) {
                end--;
                break;
            }
        }
        while (Chars.closes(raw.charAt(end - 1)) && raw.charAt(end - 1) != ')') {
            end--;
        }
        return plain(Type.LINK, raw, at, end);
    }

    /** {@code [label](address)}, as Discord and Zulip write links. */
    static @Nullable Token labelled(String raw, int at) {
        int middle = at + 1;
        while (middle < raw.length() && "[]\n".indexOf(raw.charAt(middle)) < 0) {
            middle++;
        }
        if (!raw.startsWith("](", middle)) {
            return null;
        }
        int end = middle + 2;
        int open = 1;
        while (end < raw.length() && open > 0 && raw.charAt(end) != '[' && !Character.isWhitespace(raw.charAt(end))) {
            char c = raw.charAt(end++);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        if (open > 0) {
            return null;
        }
        String address = raw.substring(middle + 2, end - 1);
        if (address.indexOf('/') < 0 && !address.startsWith("#")) {
            return null;
        }
        return new Token(Type.LINK, at, end, address, raw.substring(at + 1, middle));
    }

    /** The mail address that the word from {@code at} to {@code wordEnd} goes on to be, or null. */
    static @Nullable Token mail(String raw, int at, int wordEnd) {
        if (wordEnd + 1 >= raw.length() || raw.charAt(wordEnd) != '@' || !Chars.letterAt(raw, wordEnd + 1)) {
            return null;
        }
        int end = wordEnd + 1;
        boolean dot = false;
        while (end < raw.length() && end - wordEnd < LONGEST_HOST && Chars.handle(raw.charAt(end))) {
            dot |= raw.charAt(end++) == '.' && Chars.letterAt(raw, end);
        }
        while (Chars.closes(raw.charAt(end - 1))) {
            end--;
        }
        if (!dot) {
            return null;
        }
        String address = raw.substring(at, end);
        return new Token(Type.LINK, at, end, "mailto:" + address, address);
    }

    /** A file's path from the root, the home or here: not words, though it is made of them. Null where none begins. */
    static @Nullable Token path(String raw, int at) {
        if ((at > 0 && !Chars.opens(raw.charAt(at - 1))) || !Chars.path(raw, at)) {
            return null;
        }
        int end = at;
        while (end < raw.length() && Chars.inPath(raw.charAt(end))) {
            end++;
        }
        while (Chars.closes(raw.charAt(end - 1))) {
            end--;
        }
        return plain(Type.CODE, raw, at, end);
    }

    private static Token plain(Type type, String raw, int at, int end) {
        String text = raw.substring(at, end);
        return new Token(type, at, end, text, text);
    }
}
