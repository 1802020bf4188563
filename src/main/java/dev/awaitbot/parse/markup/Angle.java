package dev.awaitbot.parse.markup;

import dev.awaitbot.parse.markup.Token.Type;
import org.jspecify.annotations.Nullable;

/** What stands between angle brackets in Slack and Discord: mentions, channels, dates, emoji, links. */
final class Angle {
    private Angle() {}

    /** The token from {@code start} ("&lt;") to {@code end} (after "&gt;"), or null if these brackets are only text. */
    static @Nullable Token read(String raw, int start, int end) {
        String body = raw.substring(start + 1, end - 1);
        int bar = body.indexOf('|');
        String head = bar < 0 ? body : body.substring(0, bar);
        String label = bar < 0 ? raw.substring(start, end) : body.substring(bar + 1);
        if (head.startsWith("@&")) {
            return new Token(Type.GROUP, start, end, head.substring(2), label);
        }
        if (head.startsWith("@") && head.length() > 1) {
            return new Token(Type.MENTION, start, end, head.startsWith("@!") ? head.substring(2) : head.substring(1), label);
        }
        if (head.startsWith("#") && head.length() > 1) {
            return new Token(Type.CHANNEL, start, end, head.substring(1), label);
        }
        if (head.startsWith("!")) {
            return special(head.substring(1), label, start, end);
        }
        if (head.startsWith("t:")) {
            return new Token(Type.DATE, start, end, part(head, 1), label);
        }
        if (head.startsWith(":") || head.startsWith("a:")) {
            return new Token(Type.EMOJI, start, end, part(head, 1), label);
        }
        boolean address = head.startsWith("http://") || head.startsWith("https://") || head.startsWith("mailto:");
        return address ? new Token(Type.LINK, start, end, head, label) : null;
    }

    private static @Nullable Token special(String head, String label, int start, int end) {
        if (head.startsWith("subteam^")) {
            return new Token(Type.GROUP, start, end, head.substring("subteam^".length()), label);
        }
        if (head.startsWith("date^")) {
            String[] parts = head.split("\\^", 3);
            return new Token(Type.DATE, start, end, parts[1], label);
        }
        return Tokenizer.broadcast(head) ? new Token(Type.BROADCAST, start, end, head, label) : null;
    }

    private static String part(String head, int index) {
        String[] parts = head.split(":", 4);
        return parts.length > index ? parts[index] : head;
    }
}
