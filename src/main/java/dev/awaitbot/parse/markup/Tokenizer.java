package dev.awaitbot.parse.markup;

import dev.awaitbot.parse.markup.Token.Type;
import dev.awaitbot.protocol.Notation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes a message apart in one pass over its characters, whatever they are: the work is linear in its length. */
public final class Tokenizer {
    private static final int LONGEST_EMOJI = 48;

    private final String raw;
    private final Notation notation;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String raw, Notation notation) {
        this.raw = raw;
        this.notation = notation;
    }

    public static Script read(String raw, Notation notation) {
        var tokenizer = new Tokenizer(raw, notation);
        tokenizer.run();
        return new Script(raw, notation, tokenizer.tokens);
    }

    private void run() {
        while (at < raw.length()) {
            char c = raw.charAt(at);
            if (c == '\n') {
                add(Type.NEWLINE, at + 1);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT) {
                at++;
            } else if (!quote(c) && !code(c) && !angle(c) && !at(c) && !emoji(c) && !link(c) && !word(c)) {
                add(Type.PUNCT, at + Character.charCount(raw.codePointAt(at)));
            }
        }
    }

    private boolean lineStart() {
        return tokens.isEmpty() || tokens.get(tokens.size() - 1).is(Type.NEWLINE) || raw.charAt(at - 1) == '\n';
    }

    private boolean quote(char c) {
        if (!lineStart()) {
            return false;
        }
        boolean mark = c == '>' || (notation == Notation.SLACK && raw.startsWith("&gt;", at));
        if (!mark) {
            return false;
        }
        int end = raw.indexOf('\n', at);
        add(Type.QUOTE, end < 0 ? raw.length() : end);
        return true;
    }

    private boolean code(char c) {
        if (c != '`') {
            return false;
        }
        String fence = raw.startsWith("```", at) ? "```" : "`";
        int end = raw.indexOf(fence, at + fence.length());
        int line = fence.length() == 1 ? raw.indexOf('\n', at) : -1;
        if (end < 0 || (line >= 0 && line < end)) {
            if (fence.length() == 3) {
                add(Type.CODE, raw.length());
                return true;
            }
            return false;
        }
        add(Type.CODE, end + fence.length());
        return true;
    }

    private boolean angle(char c) {
        if (c != '<') {
            return false;
        }
        int end = raw.indexOf('>', at);
        if (end < 0 || end == at + 1 || end - at > 4000) {
            return false;
        }
        Token token = Angle.read(raw, at, end + 1);
        if (token == null) {
            return false;
        }
        tokens.add(token);
        at = end + 1;
        return true;
    }

    private boolean at(char c) {
        if (c != '@' || (at > 0 && Character.isLetterOrDigit(raw.charAt(at - 1)))) {
            return false;
        }
        int end = at + 1;
        if (raw.startsWith("@**", at) || raw.startsWith("@_**", at)) {
            int close = raw.indexOf("**", raw.indexOf("**", at) + 2);
            if (close > 0 && close - at < 100) {
                String name = raw.substring(raw.indexOf("**", at) + 2, close);
                add(broadcast(name) ? Type.BROADCAST : Type.MENTION, close + 2, name.toLowerCase(Locale.ROOT), "@" + name);
                return true;
            }
        }
        while (end < raw.length() && handle(raw.charAt(end))) {
            end++;
        }
        while (end > at + 1 && ".-".indexOf(raw.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == at + 1) {
            return false;
        }
        String name = raw.substring(at + 1, end).toLowerCase(Locale.ROOT);
        add(broadcast(name) ? Type.BROADCAST : Type.MENTION, end, name, raw.substring(at, end));
        return true;
    }

    static boolean broadcast(String name) {
        return name.equals("here") || name.equals("channel") || name.equals("everyone") || name.equals("all");
    }

    private static boolean handle(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    private boolean emoji(char c) {
        if (c == ':') {
            int end = at + 1;
            while (end < raw.length() && end - at < LONGEST_EMOJI && emojiName(raw.charAt(end))) {
                end++;
            }
            boolean closed = end < raw.length() && raw.charAt(end) == ':' && end > at + 1;
            if (!closed || !hasLetter(at + 1, end)) {
                return false;
            }
            add(Type.EMOJI, end + 1, raw.substring(at + 1, end), raw.substring(at, end + 1));
            return true;
        }
        int point = raw.codePointAt(at);
        if (point >= 0x1F000 && point < 0x1FB00 || point >= 0x2600 && point < 0x27C0) {
            add(Type.EMOJI, at + Character.charCount(point));
            return true;
        }
        return false;
    }

    private boolean hasLetter(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetter(raw.charAt(i))) {
                return true;
            }
        }
        return raw.charAt(from) == '+' || raw.charAt(from) == '-';
    }

    private static boolean emojiName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '+';
    }

    private boolean link(char c) {
        if (c == '[' && notation != Notation.SLACK) {
            return labelled();
        }
        if (!(c == 'h' && (raw.startsWith("http://", at) || raw.startsWith("https://", at)))
                && !(c == 'w' && raw.startsWith("www.", at))) {
            return false;
        }
        int end = at;
        while (end < raw.length() && !Character.isWhitespace(raw.charAt(end)) && "<>\"`".indexOf(raw.charAt(end)) < 0) {
            end++;
        }
        while (end > at && ".,;:!?)'*_".indexOf(raw.charAt(end - 1)) >= 0) {
            end--;
        }
        add(Type.LINK, end);
        return true;
    }

    /** {@code [label](address)}, as Discord and Zulip write links. */
    private boolean labelled() {
        int middle = raw.indexOf("](", at);
        int line = raw.indexOf('\n', at);
        if (middle < 0 || middle - at > 300 || (line >= 0 && line < middle)) {
            return false;
        }
        int end = raw.indexOf(')', middle);
        if (end < 0 || end - middle > 2000) {
            return false;
        }
        String address = raw.substring(middle + 2, end);
        if (!address.contains("/") && !address.startsWith("#")) {
            return false;
        }
        add(Type.LINK, end + 1, address, raw.substring(at + 1, middle));
        return true;
    }

    private boolean word(char c) {
        int point = raw.codePointAt(at);
        if (!Character.isLetterOrDigit(point)) {
            return false;
        }
        boolean number = Character.isDigit(point);
        int end = at;
        while (end < raw.length()) {
            int next = raw.codePointAt(end);
            boolean inside = number ? Character.isDigit(next) : Character.isLetter(next) || mark(next) || apostrophe(end);
            if (!inside) {
                break;
            }
            end += Character.charCount(next);
        }
        add(number ? Type.NUMBER : Type.WORD, end, norm(at, end), raw.substring(at, end));
        return true;
    }

    private static boolean mark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** An apostrophe between letters belongs to the word: "don't", "o'clock". */
    private boolean apostrophe(int index) {
        char c = raw.charAt(index);
        return (c == '\'' || c == '’')
                && index > at
                && index + 1 < raw.length()
                && Character.isLetter(raw.charAt(index + 1));
    }

    private String norm(int start, int end) {
        return raw.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private void add(Type type, int end) {
        String text = raw.substring(at, end);
        add(type, end, text, text);
    }

    private void add(Type type, int end, String norm, @Nullable String shown) {
        tokens.add(new Token(type, at, end, norm, shown == null ? norm : shown));
        at = end;
    }
}
