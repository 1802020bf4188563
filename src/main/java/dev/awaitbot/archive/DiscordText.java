package dev.awaitbot.archive;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the names that the exporter writes for mentions ("@Carla", "#launch") back into ids, which alone are certain. */
final class DiscordText {
    /** A name that may stand after an "@", and what to write instead of both. */
    record Name(String name, String tag) {}

    private final String text;
    private final List<Name> people;
    private final DiscordServer server;
    private final StringBuilder out;

    private DiscordText(String text, List<Name> people, DiscordServer server) {
        this.text = text;
        this.people = people;
        this.server = server;
        this.out = new StringBuilder(text.length() + 32);
    }

    static String withIds(String text, List<Name> people, DiscordServer server) {
        if (text.indexOf('@') < 0 && text.indexOf('#') < 0) {
            return text;
        }
        return new DiscordText(text, people, server).run();
    }

    private String run() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c == '@' && free(at) ? mention(at + 1) : c == '#' && free(at) ? channel(at + 1) : -1;
            if (end < 0) {
                out.append(c);
                at++;
            } else {
                at = end;
            }
        }
        return out.toString();
    }

    /** Whether nothing stands before it that makes it an address, an id or part of a link. */
    private boolean free(int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return !word(before) && before != '<' && before != '/' && before != '&';
    }

    private static boolean word(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private int mention(int start) {
        Name best = longest(start, people);
        if (best == null) {
            best = role(start);
        }
        if (best == null) {
            return -1;
        }
        out.append(best.tag);
        return start + best.name.length();
    }

    private @Nullable Name longest(int start, List<Name> names) {
        Name best = null;
        for (Name each : names) {
            if ((best == null || each.name.length() > best.name.length()) && stands(each.name, start)) {
                best = each;
            }
        }
        return best;
    }

    private boolean stands(String name, int start) {
        int end = start + name.length();
        return text.startsWith(name, start) && (end == text.length() || !word(text.charAt(end)));
    }

    private @Nullable Name role(int start) {
        Name best = null;
        for (Map.Entry<String, String> each : server.roles().entrySet()) {
            String name = each.getValue();
            if ((best == null || name.length() > best.name.length()) && !name.startsWith("@") && stands(name, start)) {
                best = new Name(name, "<@&" + each.getKey() + ">");
            }
        }
        return best;
    }

    private int channel(int start) {
        int end = start;
        while (end < text.length() && (word(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        String id = end == start ? null : server.channel(text.substring(start, end));
        if (id == null) {
            return -1;
        }
        out.append("<#").append(id).append('>');
        return end;
    }
}
