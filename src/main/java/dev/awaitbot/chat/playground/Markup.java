package dev.awaitbot.chat.playground;

import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.Group;
import dev.awaitbot.protocol.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what somebody typed into the notation the bot reads: "@lee" becomes {@code <@lee>}, as Slack writes it. */
final class Markup {
    private static final String TRAILING = ".,;:!?)]'\"";

    private final Team team;
    private final String text;
    private final StringBuilder out = new StringBuilder();

    private Markup(Team team, String text) {
        this.team = team;
        this.text = text;
    }

    static String of(Team team, String text) {
        return new Markup(team, text).write();
    }

    private String write() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int next = c == '`' ? code(at) : c == '@' || c == '#' ? name(at) : c == 'h' ? address(at) : at;
            if (next == at) {
                escape(at, at + 1);
                next = at + 1;
            }
            at = next;
        }
        return out.toString();
    }

    /** Nothing is looked for between backquotes. */
    private int code(int at) {
        String fence = text.startsWith("```", at) ? "```" : "`";
        int close = text.indexOf(fence, at + fence.length());
        if (close < 0) {
            // An open fence is only a character, and no later one has a partner either.
            escape(at, fence.length() == 3 ? text.length() : at + 1);
            return fence.length() == 3 ? text.length() : at + 1;
        }
        escape(at, close + fence.length());
        return close + fence.length();
    }

    private int name(int at) {
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return at;
        }
        int end = at + 1;
        while (end < text.length() && handle(text.charAt(end))) {
            end++;
        }
        String mention = mention(text.charAt(at), text.substring(at + 1, end));
        if (mention == null) {
            return at;
        }
        out.append(mention);
        return end;
    }

    private @Nullable String mention(char sign, String name) {
        if (sign == '#') {
            Optional<Conversation> channel = team.channel(name);
            return channel.map(it -> "<#" + it.id() + "|" + it.name() + ">").orElse(null);
        }
        if (name.equals("here") || name.equals("channel") || name.equals("everyone")) {
            return "<!" + name + ">";
        }
        Optional<Person> person = team.named(name);
        if (person.isPresent()) {
            return "<@" + person.get().id() + ">";
        }
        Optional<Group> group = team.group(name);
        return group.map(it -> "<!subteam^" + it.id() + "|@" + it.handle() + ">")
                .orElse(null);
    }

    private int address(int at) {
        if (!text.startsWith("http://", at) && !text.startsWith("https://", at)) {
            return at;
        }
        int end = at;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && "<>|".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        out.append('<');
        escape(at, end);
        out.append('>');
        return end;
    }

    private void escape(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.append(c);
            }
        }
    }

    private static boolean handle(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }
}
