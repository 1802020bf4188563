package dev.awaitbot.parse.markup;

import dev.awaitbot.parse.markup.Token.Type;
import dev.awaitbot.protocol.Notation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes a message apart in one pass over its characters, whatever they are: every search for a closing mark stops at the next
 * opening one or after a fixed length, so the work is linear in the length of the text.
 */
public final class Tokenizer {
    private static final int LONGEST_EMOJI = 48;
    private static final int LONGEST_NAME = 100;

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
            if (c >= 'a' && c <= 'z' && c != 'h' && c != 'm' && c != 'w' || c >= 'A' && c <= 'Z') {
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
            case '@' -> mention();
            case '#' -> zulip("#**", Type.CHANNEL);
            case ':' -> emoji();
            case '/', '.' -> path();
            default -> c > 0x2000 && pictograph();
        };
    }

    private boolean lineStart() {
        return tokens.isEmpty() || tokens.get(tokens.size() - 1).is(Type.NEWLINE) || raw.charAt(at - 1) == '\n';
    }

    /** A quoted line, or with three marks the rest of the message; {@code mark} is how long one mark is. */
    private boolean quote(int mark) {
        if (mark == 4 && !raw.startsWith("&gt;", at) || !lineStart()) {
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
            return path();
        }
        int run = Chars.run(raw, at, c);
        if (run >= 3) {
            int close = raw.indexOf(String.valueOf(c).repeat(run), at + run);
            boolean quoted = notation == Notation.ZULIP && raw.startsWith("quote", at + run);
            add(quoted ? Type.QUOTE : Type.CODE, close < 0 ? raw.length() : close + run);
            return true;
        }
        if (c == '~') {
            return path();
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
        Token token = end < 0 ? null : Angle.read(raw, at, end);
        if (token == null) {
            return false;
        }
        tokens.add(token);
        at = end;
        return true;
    }

    private boolean mention() {
        if (at > 0 && Character.isLetterOrDigit(raw.charAt(at - 1))) {
            return false;
        }
        if (zulip("@**", Type.MENTION) || zulip("@_**", Type.MENTION) || zulip("@*", Type.GROUP)) {
            return true;
        }
        int end = at + 1;
        while (end < raw.length() && Chars.handle(raw.charAt(end))) {
            end++;
        }
        while (end > at + 1 && (raw.charAt(end - 1) == '.' || raw.charAt(end - 1) == '-')) {
            end--;
        }
        if (end == at + 1) {
            return false;
        }
        String name = raw.substring(at + 1, end).toLowerCase(Locale.ROOT);
        add(Chars.broadcast(name) ? Type.BROADCAST : Type.MENTION, end, name, raw.substring(at, end));
        return true;
    }

    /** Zulip's bracketed names: {@code @**Ana Ruiz|17**}, {@code @*designers*}, {@code #**general>lunch**}. */
    private boolean zulip(String opening, Type type) {
        if (!raw.startsWith(opening, at)) {
            return false;
        }
        String closing = opening.endsWith("**") ? "**" : "*";
        int start = at + opening.length();
        int close = start;
        int limit = Math.min(raw.length(), start + LONGEST_NAME);
        while (close < limit && raw.charAt(close) != '\n' && !raw.startsWith(closing, close)) {
            close++;
        }
        if (close == start || close >= limit || raw.charAt(close) != '*') {
            return false;
        }
        String name = raw.substring(start, close);
        int bar = name.indexOf('|');
        String shown = bar < 0 ? name : name.substring(0, bar);
        String id = bar < 0 ? name.toLowerCase(Locale.ROOT) : name.substring(bar + 1);
        boolean all = type == Type.MENTION && Chars.broadcast(id);
        add(all ? Type.BROADCAST : type, close + closing.length(), id, (type == Type.CHANNEL ? "#" : "@") + shown);
        return true;
    }

    private boolean emoji() {
        int end = at + 1;
        boolean letter = false;
        while (end < raw.length() && end - at < LONGEST_EMOJI && Chars.emojiName(raw.charAt(end))) {
            char c = raw.charAt(end++);
            letter |= Character.isLetter(c) || c == '+';
        }
        if (!letter && !raw.startsWith(":-1:", at) && !raw.startsWith(":100:", at)
                || end >= raw.length()
                || raw.charAt(end) != ':') {
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

    /** A file's path from the root, the home or here: not words, though it is made of them. */
    private boolean path() {
        if (at > 0 && !Chars.opens(raw.charAt(at - 1)) || !Chars.path(raw, at)) {
            return false;
        }
        int end = at;
        while (end < raw.length() && Chars.inPath(raw.charAt(end))) {
            end++;
        }
        while (Chars.closes(raw.charAt(end - 1))) {
            end--;
        }
        add(Type.CODE, end);
        return true;
    }

    private boolean link(char c) {
        if (c == '[') {
            return notation != Notation.SLACK && labelled();
        }
        if (!(c == 'h' && (raw.startsWith("http://", at) || raw.startsWith("https://", at)))
                && !(c == 'w' && raw.startsWith("www.", at))
                && !(c == 'm' && raw.startsWith("mailto:", at))) {
            return false;
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
        add(Type.LINK, end);
        return true;
    }

    /** {@code [label](address)}, as Discord and Zulip write links. */
    private boolean labelled() {
        int middle = at + 1;
        while (middle < raw.length() && "[]\n".indexOf(raw.charAt(middle)) < 0) {
            middle++;
        }
        if (!raw.startsWith("](", middle)) {
            return false;
        }
        int end = middle + 2;
        int open = 1;
        while (end < raw.length() && open > 0 && raw.charAt(end) != '[' && !Character.isWhitespace(raw.charAt(end))) {
            char c = raw.charAt(end++);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        if (open > 0) {
            return false;
        }
        String address = raw.substring(middle + 2, end - 1);
        if (address.indexOf('/') < 0 && !address.startsWith("#")) {
            return false;
        }
        add(Type.LINK, end, address, raw.substring(at + 1, middle));
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
        while (end < raw.length()) {
            char next = raw.charAt(end);
            if (next < 0x80) {
                boolean letter = next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z';
                boolean digit = next >= '0' && next <= '9';
                if (!(number ? digit : letter || next == '\'' && end > at && Chars.letterAt(raw, end + 1))) {
                    break;
                }
                plain &= next >= 'a' || digit || next == '\'';
                end++;
            } else {
                int wide = raw.codePointAt(end);
                boolean inside = number
                        ? Character.isDigit(wide)
                        : Character.isLetter(wide) || Chars.mark(wide) || wide == '’' && Chars.letterAt(raw, end + 1);
                if (!inside) {
                    break;
                }
                plain = false;
                end += Character.charCount(wide);
            }
        }
        if (email(end)) {
            return true;
        }
        String shown = raw.substring(at, end);
        String norm = plain ? shown : shown.toLowerCase(Locale.ROOT).replace('’', '\'');
        add(number ? Type.NUMBER : Type.WORD, end, norm, shown);
        return true;
    }

    /** Whether a word goes on to be an e-mail address, which then is one link. */
    private boolean email(int wordEnd) {
        if (wordEnd + 1 >= raw.length() || raw.charAt(wordEnd) != '@' || !Chars.letterAt(raw, wordEnd + 1)) {
            return false;
        }
        int end = wordEnd + 1;
        boolean dot = false;
        while (end < raw.length() && end - wordEnd < LONGEST_NAME && Chars.handle(raw.charAt(end))) {
            dot |= raw.charAt(end++) == '.' && Chars.letterAt(raw, end);
        }
        while (Chars.closes(raw.charAt(end - 1))) {
            end--;
        }
        if (!dot) {
            return false;
        }
        String address = raw.substring(at, end);
        add(Type.LINK, end, "mailto:" + address, address);
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
