package dev.awaitbot.archive;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Turns Slack's blocks into the notation of Slack's plain texts, for messages that have no text beside them. */
final class SlackBlocks {
    private final JsonParser json;

    private SlackBlocks(JsonParser json) {
        this.json = json;
    }

    /** Reads the value that comes next. */
    static String read(JsonParser json) {
        if (json.nextToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return "";
        }
        return new SlackBlocks(json).list("\n").strip();
    }

    private String list(String between) {
        var out = new StringBuilder();
        Json.elements(json, () -> {
            String each = json.currentToken() == JsonToken.START_OBJECT ? element() : passed();
            out.append(out.length() > 0 && !each.isEmpty() ? between : "").append(each);
        });
        return out.toString();
    }

    private String passed() {
        json.skipChildren();
        return "";
    }

    /** Fields come in any order, so what an element is may be known only at its end. */
    private String element() {
        Map<String, String> fields = new HashMap<>();
        Json.fields(json, name -> {
            JsonToken token = json.nextToken();
            if (token == JsonToken.START_ARRAY && (name.equals("elements") || name.equals("fields"))) {
                fields.put(
                        "inner",
                        list(
                                name.equals("fields")
                                                || fields.getOrDefault("type", "")
                                                        .endsWith("_list")
                                        ? "\n"
                                        : ""));
            } else if (token == JsonToken.START_OBJECT && name.equals("text")) {
                fields.put("inner", element());
            } else if (token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT) {
                fields.put(name, json.getString());
            } else {
                json.skipChildren();
            }
        });
        return written(fields);
    }

    private static String written(Map<String, String> fields) {
        String inner = fields.getOrDefault("inner", "");
        String text = fields.getOrDefault("text", "");
        return switch (fields.getOrDefault("type", "")) {
            case "text", "plain_text" -> escaped(text);
            case "mrkdwn" -> text;
            case "user" -> tag("@", fields.get("user_id"));
            case "usergroup" -> tag("!subteam^", fields.get("usergroup_id"));
            case "channel" -> tag("#", fields.get("channel_id"));
            case "broadcast" -> tag("!", fields.get("range"));
            case "emoji" -> ":" + fields.getOrDefault("name", "") + ":";
            case "link" -> tag("", text.isEmpty() ? fields.get("url") : fields.get("url") + "|" + escaped(text));
            case "date" -> escaped(fields.getOrDefault("fallback", ""));
            case "rich_text_quote" -> "&gt; " + inner.replace("\n", "\n&gt; ");
            case "rich_text_preformatted" -> "```" + inner + "```";
            default -> inner;
        };
    }

    private static String tag(String mark, @Nullable String value) {
        return value == null ? "" : "<" + mark + value + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
