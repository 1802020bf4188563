package dev.awaitbot.parse.markup;

import dev.awaitbot.parse.markup.Token.Type;
import dev.awaitbot.protocol.Notation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Takes a message apart in one pass over its characters, whatever they are: every search for a closing mark stops at the next
 * opening one or after a fixed length, so the work is linear in the length of the text.
 */
public final class Tokenizer {
    private static final int LONGEST_EMOJI = 48;

    private final String raw;
    private final Notation notation;
    private final List<Token> tokens;
    private int at;

    private Tokenizer(String raw, Notation notation) {
        this.raw = raw;
        this.notation = notation;
        this.tokens = new ArrayList<>(16 + raw.length() / 6);
    }

    public static Script read(String raw, Notation notation) {
        var tokenizer = new Tokenizer(raw, notation);
        tokenizer.run();
        return new Script(raw, notation, tokenizer.tokens);
    }

    private void run() {
        while (at < raw.length()) {
            char c = raw.charAt(at);
            if ((c >= 'a' && c <= 'z' && c != 'h' && c != 'm' && c != 'w') || (c >= 'A' && c <= 'Z')) {
                word(c);
            } else if (c == '\n') {
                add(Type.NEWLINE, at + 1);
            } else if (c <= ' ' || Chars.blank(c)) {
                at++;
            } else if (!special(c) && !link(c) && !word(c)) {
                add(Type.PUNCT, at + Character.charCount(raw.codePointAt(at)));
            }
        }
    }

    /** The marks that open something: a quote, code, brackets, a mention, an emoji, a path. */
    private boolean special(char c) {
        return switch (c) {
            case '>' -> quote(1);
            case '&' -> quote(4) || entity();
            case '`', '~' -> code(c);
            case '<' -> angle();
            case '@' -> take(Mentions.read(raw, at));
            case '#' -> take(Mentions.channel(raw, at));
            case ':' -> emoji();
            case '/', '.' -> take(Addresses.path(raw, at));
            default -> c > 0x2000 && pictograph();
        };
    }

    private boolean lineStart() {
        return tokens.isEmpty() || tokens.get(tokens.size() - 1).is(Type.NEWLINE) || raw.charAt(at - 1) == '\n';
    }

    /** A quoted line, or with three marks the rest of the message; {@code mark} is how long one mark is. */
    private boolean quote(int mark) {
        if ((mark == 4 && !raw.startsWith("&gt;", at)) || !lineStart()) {
            return false;
        }
        int after = at + mark;
        boolean spaced = after >= raw.length() || Character.isWhitespace(raw.charAt(after));
        boolean three = raw.startsWith(mark == 1 ? ">>>" : "&gt;&gt;&gt;", at);
        if (three && (notation == Notation.SLACK || notation == Notation.DISCORD)) {
            add(Type.QUOTE, raw.length());
            return true;
        }
        if (notation == Notation.DISCORD && !spaced) {
            return false;
        }
        add(Type.QUOTE, lineEnd());
        return true;
    }

    private int lineEnd() {
        int end = raw.indexOf('\n', at);
        return end < 0 ? raw.length() : end;
    }

    private boolean entity() {
        String mark = Chars.entity(raw, at);
        if (mark == null) {
            return false;
        }
        int end = raw.indexOf(';', at) + 1;
        add(Type.PUNCT, end, mark, mark);
        return true;
    }

    private boolean code(char c) {
        if (c == '~' && !lineStart()) {
            return take(Addresses.path(raw, at));
        }
        int run = Chars.run(raw, at, c);
        if (run >= 3) {
            int close = raw.indexOf(String.valueOf(c).repeat(run), at + run);
            boolean quoted = notation == Notation.ZULIP && raw.startsWith("quote", at + run);
            add(quoted ? Type.QUOTE : Type.CODE, close < 0 ? raw.length() : close + run);
            return true;
        }
        if (c == '~') {
            return take(Addresses.path(raw, at));
        }
        int end = at + run;
        while (end < raw.length()
                && raw.charAt(end) != '\n'
                && !(raw.charAt(end) == '`' && Chars.run(raw, end, c) >= run)) {
            end++;
        }
        if (end >= raw.length() || raw.charAt(end) == '\n' || end == at + run) {
            return false;
        }
        add(Type.CODE, end + run);
        return true;
    }

    private boolean angle() {
        int end = Angle.end(raw, at);
        return end >= 0 && take(Angle.read(raw, at, end));
    }

    private boolean link(char c) {
        return switch (c) {
            case '[' -> notation != Notation.SLACK && take(Addresses.labelled(raw, at));
            case 'h', 'w', 'm' -> take(Addresses.web(raw, at));
            default -> false;
        };
    }

    private boolean emoji() {
        int end = at + 1;
        boolean letter = false;
        while (end < raw.length() && end - at < LONGEST_EMOJI && Chars.emojiName(raw.charAt(end))) {
            char c = raw.charAt(end++);
            letter |= Character.isLetter(c);
        }
        // The few names without a letter are given whole: "09:00+01:00" holds no emoji.
        boolean named =
                letter || raw.startsWith(":+1:", at) || raw.startsWith(":-1:", at) || raw.startsWith(":100:", at);
        if (!named || end >= raw.length() || raw.charAt(end) != ':') {
            return false;
        }
        add(Type.EMOJI, end + 1, raw.substring(at + 1, end), raw.substring(at, end + 1));
        return true;
    }

    private boolean pictograph() {
        int point = raw.codePointAt(at);
        if (!Chars.pictograph(point)) {
            return false;
        }
        int end = at + Character.charCount(point);
        while (end < raw.length() && Chars.joins(raw, end)) {
            end += Character.charCount(raw.codePointAt(end));
        }
        add(Type.EMOJI, end);
        return true;
    }

    private boolean word(char c) {
        int point = c < 0x80 ? c : raw.codePointAt(at);
        if (!Character.isLetterOrDigit(point)) {
            return false;
        }
        boolean number = Character.isDigit(point);
        int end = at;
        boolean plain = true;
        boolean curly = false;
        while (end < raw.length()) {
            char next = raw.charAt(end);
            if (next < 0x80) {
                boolean letter = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
                boolean digit = next >= '0' && next <= '9';
                if (!(number ? digit : letter || (next == '\'' && end > at && Chars.letterAt(raw, end + 1)))) {
                    break;
                }
                plain &= next >= 'a' || digit || next == '\'';
                end++;
            } else {
                int wide = raw.codePointAt(end);
                boolean inside = number
                        ? Character.isDigit(wide)
                        : Character.isLetter(wide) || Chars.mark(wide) || (wide == '’' && Chars.letterAt(raw, end + 1));
                if (!inside) {
                    break;
                }
                plain = false;
                curly |= wide == '’';
                end += Character.charCount(wide);
            }
        }
        if (take(Addresses.mail(raw, at, end))) {
            return true;
        }
        String shown = raw.substring(at, end);
        String lower = plain ? shown : shown.toLowerCase(Locale.ROOT);
        String norm = curly ? lower.replace('’', '\'') : lower;
        add(number ? Type.NUMBER : Type.WORD, end, norm, shown);
        return true;
    }

    private boolean take(@Nullable Token token) {
        if (token == null) {
            return false;
        }
        tokens.add(token);
        at = token.end();
        return true;
    }

    private void add(Type type, int end) {
        String text = end == at + 1 ? Chars.single(raw.charAt(at)) : raw.substring(at, end);
        add(type, end, text, text);
    }

    private void add(Type type, int end, String norm, String shown) {
        tokens.add(new Token(type, at, end, norm, shown));
        at = end;
    }
}
