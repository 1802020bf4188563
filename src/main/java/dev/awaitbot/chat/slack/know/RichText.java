package dev.awaitbot.chat.slack.know;

import com.google.gson.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns blocks into the notation of Slack's plain texts, for messages that have no text beside them. */
final class RichText {
    private static final int DEEPEST = 20;
    private static final String LIST = "rich_text_list";

    private RichText() {}

    static String of(List<JsonObject> blocks) {
        return lines(blocks, 0).strip();
    }

    private static String lines(List<JsonObject> blocks, int depth) {
        var out = new StringBuilder();
        for (JsonObject block : blocks) {
            String text = block(block, depth);
            out.append(out.length() > 0 && !text.isEmpty() && out.charAt(out.length() - 1) != '\n' ? "\n" : "")
                    .append(text);
        }
        return out.toString();
    }

    private static String block(JsonObject block, int depth) {
        if (depth > DEEPEST) {
            return "";
        }
        List<JsonObject> elements = Json.each(block, "elements");
        return switch (type(block)) {
            case "rich_text" -> lines(elements, depth + 1);
            case LIST -> list(block, elements, depth);
            case "rich_text_quote" -> "&gt; " + inline(elements).stripTrailing().replace("\n", "\n&gt; ");
            case "rich_text_preformatted" -> "```" + inline(elements) + "```";
            case "section" -> section(block);
            case "context" -> inline(elements);
            case "header" -> inline(List.of(Json.in(block, "text")));
            default -> inline(elements);
        };
    }

    private static String section(JsonObject block) {
        String text = inline(List.of(Json.in(block, "text")));
        var out = new StringBuilder(text);
        for (JsonObject field : Json.each(block, "fields")) {
            out.append(out.length() > 0 ? "\n" : "").append(inline(List.of(field)));
        }
        return out.toString();
    }

    /** As Slack writes lists in its plain texts: "• one", "1. one". */
    private static String list(JsonObject block, List<JsonObject> items, int depth) {
        String indent = Json.text(block, "indent");
        String before = "    ".repeat(indent == null || indent.length() > 1 ? 0 : indent.charAt(0) - '0');
        boolean ordered = "ordered".equals(Json.text(block, "style"));
        var out = new StringBuilder();
        int n = 0;
        for (JsonObject item : items) {
            n++;
            out.append(out.length() > 0 ? "\n" : "")
                    .append(before)
                    .append(ordered ? n + ". " : "• ")
                    .append(block(item, depth + 1));
        }
        return out.toString();
    }

    private static String inline(List<JsonObject> elements) {
        var out = new StringBuilder();
        elements.forEach(element -> out.append(element(element)));
        return out.toString();
    }

    private static String element(JsonObject element) {
        String text = raw(element, "text");
        return switch (type(element)) {
            case "text" -> styled(escaped(text), Json.in(element, "style"));
            case "plain_text" -> escaped(text);
            case "mrkdwn" -> text;
            case "user" -> tag("@", Json.text(element, "user_id"));
            case "usergroup" -> tag("!subteam^", Json.text(element, "usergroup_id"));
            case "channel" -> tag("#", Json.text(element, "channel_id"));
            case "broadcast" -> tag("!", Json.text(element, "range"));
            case "emoji" -> ":" + raw(element, "name") + ":";
            case "link" -> link(element, text);
            case "date" -> date(element);
            default -> inline(Json.each(element, "elements"));
        };
    }

    private static String link(JsonObject element, String text) {
        String url = Json.text(element, "url");
        return tag("", url == null || text.isEmpty() ? url : url + "|" + escaped(text));
    }

    private static String date(JsonObject element) {
        String fallback = escaped(raw(element, "fallback"));
        String at = Json.text(element, "timestamp");
        String format = Json.text(element, "format");
        return at == null || format == null ? fallback : "<!date^" + at + "^" + format + "|" + fallback + ">";
    }

    /** Marks hug the words: blanks at either end stay outside. */
    private static String styled(String text, JsonObject style) {
        String core = text.strip();
        if (core.isEmpty()) {
            return text;
        }
        int start = text.indexOf(core);
        String marked = core;
        for (Style each : Style.values()) {
            if (Json.truth(style, each.name)) {
                marked = each.mark + marked + each.mark;
            }
        }
        return text.substring(0, start) + marked + text.substring(start + core.length());
    }

    private enum Style {
        CODE("code", "`"),
        BOLD("bold", "*"),
        ITALIC("italic", "_"),
        STRIKE("strike", "~");

        private final String name;
        private final String mark;

        Style(String name, String mark) {
            this.name = name;
            this.mark = mark;
        }
    }

    private static String type(JsonObject of) {
        String type = Json.text(of, "type");
        return type == null ? "" : type;
    }

    /** Blanks count inside a text. */
    private static String raw(JsonObject of, String name) {
        return of.has(name) && of.get(name).isJsonPrimitive() ? of.get(name).getAsString() : "";
    }

    private static String tag(String mark, @Nullable String value) {
        return value == null ? "" : "<" + mark + value + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
