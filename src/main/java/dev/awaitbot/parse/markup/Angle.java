package dev.awaitbot.parse.markup;

import dev.awaitbot.parse.markup.Token.Type;
import org.jspecify.annotations.Nullable;

/** What stands between angle brackets in Slack, Discord and Zulip: mentions, channels, dates, emoji, links. */
final class Angle {
    private static final int LONGEST = 4000;

    private Angle() {}

    /** The offset after the bracket that closes the one at {@code start}; -1 if these brackets are only text. */
    static int end(String raw, int start) {
        if (start + 2 >= raw.length() || "@#!:aht/ms".indexOf(raw.charAt(start + 1)) < 0) {
            return -1;
        }
        int limit = Math.min(raw.length(), start + LONGEST);
        for (int i = start + 1; i < limit; i++) {
            char c = raw.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<' || c == '\n') {
                return -1;
            }
        }
        return -1;
    }

    /** The token from {@code start} ("&lt;") to {@code end} (after "&gt;"), or null if these brackets are only text. */
    static @Nullable Token read(String raw, int start, int end) {
        String body = raw.substring(start + 1, end - 1);
        int bar = body.indexOf('|');
        String head = bar < 0 ? body : body.substring(0, bar);
        String label = bar < 0 ? raw.substring(start, end) : body.substring(bar + 1);
        if (head.startsWith("@&")) {
            return token(Type.GROUP, start, end, head.substring(2), label);
        }
        if (head.startsWith("@")) {
            return token(Type.MENTION, start, end, head.substring(head.startsWith("@!") ? 2 : 1), label);
        }
        if (head.startsWith("#")) {
            return token(Type.CHANNEL, start, end, head.substring(1), label);
        }
        if (head.startsWith("!")) {
            return special(head.substring(1), label, start, end);
        }
        if (head.startsWith("t:")) {
            return token(Type.DATE, start, end, part(head, 1), label);
        }
        if (head.startsWith("time:")) {
            return token(Type.DATE, start, end, head.substring("time:".length()), label);
        }
        if (head.startsWith(":") || head.startsWith("a:")) {
            return token(Type.EMOJI, start, end, part(head, 1), label);
        }
        if (head.startsWith("/")) {
            return token(Type.CODE, start, end, head, label);
        }
        return address(head) ? token(Type.LINK, start, end, head, label) : null;
    }

    private static boolean address(String head) {
        return head.startsWith("http://")
                || head.startsWith("https://")
                || head.startsWith("mailto:")
                || head.startsWith("tel:")
                || head.startsWith("slack://");
    }

    private static @Nullable Token token(Type type, int start, int end, String norm, String shown) {
        return norm.isEmpty() ? null : new Token(type, start, end, norm, shown);
    }

    private static @Nullable Token special(String head, String label, int start, int end) {
        if (head.startsWith("subteam^")) {
            return token(Type.GROUP, start, end, head.substring("subteam^".length()), label);
        }
        if (head.startsWith("date^")) {
            int next = head.indexOf('^', 5);
            return token(Type.DATE, start, end, next < 0 ? head.substring(5) : head.substring(5, next), label);
        }
        return Chars.broadcast(head) ? token(Type.BROADCAST, start, end, head, label) : null;
    }

    private static String part(String head, int index) {
        String[] parts = head.split(":", 4);
        return parts.length > index ? parts[index] : head;
    }
}
