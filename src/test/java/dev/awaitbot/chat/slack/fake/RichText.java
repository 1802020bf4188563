package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/** Builds a rich_text block line by line. docs.slack.dev/reference/block-kit/blocks/rich-text-block */
final class RichText {
    /** What kind of line it is, with how it begins in the text beside the blocks. */
    enum Kind {
        SECTION("rich_text_section", ""),
        BULLET("rich_text_list", "• "),
        QUOTE("rich_text_quote", "&gt; "),
        PREFORMATTED("rich_text_preformatted", "");

        final String type;
        final String mark;

        Kind(String type, String mark) {
            this.type = type;
            this.mark = mark;
        }
    }

    private final JsonArray parts = new JsonArray();
    private JsonArray elements = new JsonArray();
    private JsonArray items = new JsonArray();
    private @Nullable Kind last;

    static Kind kind(String line) {
        if (line.startsWith("- ") || line.startsWith("• ")) {
            return Kind.BULLET;
        }
        return line.startsWith("> ") ? Kind.QUOTE : Kind.SECTION;
    }

    static String bare(Kind kind, String line) {
        return kind == Kind.BULLET || kind == Kind.QUOTE ? line.substring(2) : line;
    }

    /** What is added from here on stands on a new line of this kind. */
    void line(Kind kind) {
        if (kind == Kind.BULLET) {
            if (last != kind) {
                items = new JsonArray();
                parts.add(Json.object("type", kind.type, "style", "bullet", "indent", 0, "elements", items));
            }
            elements = new JsonArray();
            items.add(section("rich_text_section", elements));
        } else if (last == kind) {
            add(Json.object("type", "text", "text", "\n"));
        } else {
            elements = new JsonArray();
            parts.add(section(kind.type, elements));
        }
        last = kind;
    }

    void add(JsonObject element) {
        elements.add(element);
    }

    private static JsonObject section(String type, JsonArray elements) {
        JsonObject section = Json.object("type", type);
        section.add("elements", elements);
        return section;
    }

    JsonObject block() {
        JsonObject block = Json.object("type", "rich_text", "block_id", "rich1");
        block.add("elements", parts);
        return block;
    }
}
