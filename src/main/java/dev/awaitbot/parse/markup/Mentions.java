package dev.awaitbot.parse.markup;

import dev.awaitbot.parse.markup.Token.Type;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** People, groups and channels named without angle brackets: a bare handle, or Zulip's names between stars. */
final class Mentions {
    private static final int LONGEST_NAME = 100;

    private Mentions() {}

    /** The mention that the {@code @} here begins, or null. */
    static @Nullable Token read(String raw, int at) {
        if (at > 0 && Character.isLetterOrDigit(raw.charAt(at - 1))) {
            return null;
        }
        Token named = starred(raw, at, "@**", Type.MENTION);
        Token silent = named == null ? starred(raw, at, "@_**", Type.MENTION) : named;
        Token group = silent == null ? starred(raw, at, "@*", Type.GROUP) : silent;
        return group == null ? handle(raw, at) : group;
    }

    /** The channel that the {@code #} here begins in Zulip, or null. */
    static @Nullable Token channel(String raw, int at) {
        return starred(raw, at, "#**", Type.CHANNEL);
    }

    private static @Nullable Token handle(String raw, int at) {
        int end = at + 1;
        while (end < raw.length() && Chars.handle(raw.charAt(end))) {
            end++;
        }
        while (end > at + 1 && (raw.charAt(end - 1) == '.' || raw.charAt(end - 1) == '-')) {
            end--;
        }
        if (end == at + 1) {
            return null;
        }
        String name = raw.substring(at + 1, end).toLowerCase(Locale.ROOT);
        Type type = Chars.broadcast(name) ? Type.BROADCAST : Type.MENTION;
        return new Token(type, at, end, name, raw.substring(at, end));
    }

    /** Zulip's names: {@code @**Ana Ruiz|17**}, {@code @*designers*}, {@code #**general>lunch**}. */
    private static @Nullable Token starred(String raw, int at, String opening, Type type) {
        if (!raw.startsWith(opening, at)) {
            return null;
        }
        String closing = opening.endsWith("**") ? "**" : "*";
        int start = at + opening.length();
        int close = start;
        int limit = Math.min(raw.length(), start + LONGEST_NAME);
        while (close < limit && raw.charAt(close) != '\n' && !raw.startsWith(closing, close)) {
            close++;
        }
        if (close == start || close >= limit || raw.charAt(close) != '*') {
            return null;
        }
        String name = raw.substring(start, close);
        int bar = name.indexOf('|');
        String shown = bar < 0 ? name : name.substring(0, bar);
        String id = bar < 0 ? name.toLowerCase(Locale.ROOT) : name.substring(bar + 1);
        boolean all = type == Type.MENTION && Chars.broadcast(id);
        String mark = type == Type.CHANNEL ? "#" : "@";
        return new Token(all ? Type.BROADCAST : type, at, close + closing.length(), id, mark + shown);
    }
}
