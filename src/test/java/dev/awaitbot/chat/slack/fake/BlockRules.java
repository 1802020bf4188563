package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;

/** Limits of the blocks. docs.slack.dev/reference/block-kit/blocks */
final class BlockRules {
    private final Faults faults;
    private final ObjectRules objects;
    private final ElementRules elements;

    BlockRules(Faults faults) {
        this.faults = faults;
        objects = new ObjectRules(faults);
        elements = new ElementRules(faults);
    }

    /** @param most 50 in a message, 100 in a view */
    void check(JsonObject parent, int most) {
        JsonElement blocks = parent.get("blocks");
        if (blocks == null || blocks.isJsonNull()) {
            return;
        }
        if (!faults.holds(blocks.isJsonArray(), "/blocks", "must be an array")) {
            return;
        }
        List<JsonObject> all = Json.children(parent, "blocks");
        faults.size("/blocks", all, 0, most);
        faults.holds(all.size() == blocks.getAsJsonArray().size(), "/blocks", "must hold objects only");
        for (int i = 0; i < all.size(); i++) {
            check("/blocks/" + i, all.get(i));
        }
    }

    private void check(String place, JsonObject block) {
        faults.length(place, block, "block_id", 255);
        faults.blockId(place, Json.text(block, "block_id"));
        String type = String.valueOf(Json.text(block, "type"));
        switch (type) {
            case "section" -> section(place, block);
            case "header" -> {
                faults.required(place, block, "text");
                objects.plain(place, block, "text", 150);
            }
            case "context" -> context(place, block);
            case "actions" -> actions(place, block);
            case "input" -> input(place, block);
            case "image" -> {
                elements.image(place, block);
                objects.plain(place, block, "title", 2_000);
            }
            case "markdown" -> faults.length(place, block, "text", 12_000);
            case "rich_text" -> faults.required(place, block, "elements");
            case "divider" -> {
                // Nothing to hold it against.
            }
            default -> faults.add(place, "unsupported type: " + type);
        }
    }

    private void section(String place, JsonObject section) {
        faults.holds(section.has("text") || section.has("fields"), place, "needs text or fields");
        objects.text(place, section, "text", ObjectRules.TEXT);
        if (section.has("fields")) {
            List<JsonObject> fields = Json.children(section, "fields");
            faults.size(place + "/fields", fields, 1, 10);
            for (int i = 0; i < fields.size(); i++) {
                objects.text(place + "/fields/" + i, fields.get(i), 2_000);
            }
        }
        Json.child(section, "accessory").ifPresent(one -> elements.check(place + "/accessory", one, "section"));
    }

    private void context(String place, JsonObject context) {
        List<JsonObject> parts = Json.children(context, "elements");
        faults.size(place + "/elements", parts, 1, 10);
        for (int i = 0; i < parts.size(); i++) {
            String here = place + "/elements/" + i;
            if ("image".equals(Json.text(parts.get(i), "type"))) {
                elements.check(here, parts.get(i), "context");
            } else {
                objects.text(here, parts.get(i), ObjectRules.TEXT);
            }
        }
    }

    private void actions(String place, JsonObject actions) {
        List<JsonObject> parts = Json.children(actions, "elements");
        faults.size(place + "/elements", parts, 1, 25);
        for (int i = 0; i < parts.size(); i++) {
            elements.check(place + "/elements/" + i, parts.get(i), "actions");
        }
    }

    private void input(String place, JsonObject input) {
        faults.required(place, input, "label");
        faults.required(place, input, "element");
        objects.plain(place, input, "label", 2_000);
        objects.plain(place, input, "hint", 2_000);
        Json.child(input, "element").ifPresent(one -> elements.check(place + "/element", one, "input"));
    }
}
