package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a person types becomes what Slack makes of it: escaped text with mentions and links, and the same as rich text. */
final class Typing {
    private static final Pattern WORD = Pattern.compile(
            "(?<![\\w.])@(?<name>[\\w-]+)|(?<![\\w])#(?<channel>[\\w-]+)|(?<link>https?://[^\\s<>]*[^\\s<>.,;:!?)])"
                    + "|:(?<emoji>[a-z][a-z0-9_+-]*):|`(?<code>[^`\\n]+)`|(?<!\\w)\\*(?<bold>[^*\\s][^*\\n]*)\\*(?!\\w)"
                    + "|(?<!\\w)_(?<italic>[^_\\s][^_\\n]*)_(?!\\w)|(?<!\\w)~(?<strike>[^~\\s][^~\\n]*)~(?!\\w)");

    private final Workspace team;

    Typing(Workspace team) {
        this.team = team;
    }

    /** @return text and blocks */
    JsonObject message(String typed) {
        var rich = new RichText();
        var text = new StringBuilder();
        String[] lines = typed.split("\n", -1);
        boolean preformatted = false;
        for (int i = 0; i < lines.length; i++) {
            text.append(i == 0 ? "" : "\n");
            if (lines[i].startsWith("```")) {
                preformatted = !preformatted;
                text.append("```");
                continue;
            }
            RichText.Kind kind = preformatted ? RichText.Kind.PREFORMATTED : RichText.kind(lines[i]);
            rich.line(kind);
            line(RichText.bare(kind, lines[i]), kind, rich, text);
        }
        return Json.object("text", text.toString(), "blocks", Json.array(rich.block()));
    }

    private void line(String typed, RichText.Kind kind, RichText rich, StringBuilder text) {
        text.append(kind.mark);
        Matcher words = WORD.matcher(typed);
        int done = 0;
        while (kind != RichText.Kind.PREFORMATTED && words.find()) {
            JsonArray element = new JsonArray();
            String written = word(words, element);
            if (written == null) {
                continue;
            }
            plain(typed.substring(done, words.start()), rich, text);
            element.forEach(item -> rich.add(item.getAsJsonObject()));
            text.append(written);
            done = words.end();
        }
        plain(typed.substring(done), rich, text);
    }

    private static void plain(String typed, RichText rich, StringBuilder text) {
        if (!typed.isEmpty()) {
            rich.add(Json.object("type", "text", "text", typed));
            text.append(escaped(typed));
        }
    }

    /** @return how it stands in the text; null where it is only text after all */
    private @Nullable String word(Matcher words, JsonArray element) {
        if (words.group("name") != null) {
            return mention(words.group("name"), element);
        }
        if (words.group("channel") != null) {
            return channel(words.group("channel"), element);
        }
        if (words.group("link") != null) {
            String url = words.group("link");
            element.add(Json.object("type", "link", "url", url));
            return "<" + escaped(url) + ">";
        }
        if (words.group("emoji") != null) {
            element.add(Json.object("type", "emoji", "name", words.group("emoji")));
            return words.group();
        }
        for (String style : new String[] {"code", "bold", "italic", "strike"}) {
            String inner = words.group(style);
            if (inner != null) {
                element.add(Json.object("type", "text", "text", inner, "style", Json.object(style, true)));
                return escaped(words.group());
            }
        }
        return null;
    }

    private @Nullable String mention(String name, JsonArray element) {
        if (name.equals("channel") || name.equals("here") || name.equals("everyone")) {
            element.add(Json.object("type", "broadcast", "range", name));
            return "<!" + name + ">";
        }
        for (Member member : team.members.values()) {
            if (member.name.equals(name)) {
                element.add(Json.object("type", "user", "user_id", member.id));
                return "<@" + member.id + ">";
            }
        }
        for (UserGroup group : team.groups.values()) {
            if (group.handle.equals(name)) {
                element.add(Json.object("type", "usergroup", "usergroup_id", group.id));
                return "<!subteam^" + group.id + "|@" + name + ">";
            }
        }
        return null;
    }

    private @Nullable String channel(String name, JsonArray element) {
        for (Channel channel : team.all()) {
            if (channel.name.equals(name)) {
                element.add(Json.object("type", "channel", "channel_id", channel.id));
                return "<#" + channel.id + "|" + (channel.kind == Channel.Kind.CHANNEL ? name : "") + ">";
            }
        }
        return null;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
