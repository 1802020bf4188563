package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a reader sees of blocks. */
final class Shown {
    private static final Set<String> INTERACTIVE = Set.of(
            "button",
            "checkboxes",
            "datepicker",
            "datetimepicker",
            "external_select",
            "channels_select",
            "conversations_select",
            "multi_static_select",
            "multi_users_select",
            "overflow",
            "plain_text_input",
            "radio_buttons",
            "static_select",
            "timepicker",
            "users_select");

    private Shown() {}

    /** The texts, one a line, without those of controls. */
    static String text(List<JsonObject> blocks) {
        var lines = new ArrayList<String>();
        for (JsonObject block : blocks) {
            gather(block, lines);
        }
        return String.join("\n", lines);
    }

    private static void gather(JsonElement element, List<String> lines) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(item -> gather(item, lines));
        } else if (element.isJsonObject()) {
            JsonObject object = element.getAsJsonObject();
            String type = String.valueOf(Json.text(object, "type"));
            String text = Json.text(object, "text");
            if (INTERACTIVE.contains(type)) {
                return;
            }
            if (text != null) {
                lines.add(text);
            }
            object.entrySet().forEach(entry -> gather(entry.getValue(), lines));
        }
    }

    /** All controls, in order. */
    static List<JsonObject> controls(List<JsonObject> blocks) {
        return blocks.stream()
                .flatMap(block -> Json.everywhere(block).stream())
                .filter(object -> INTERACTIVE.contains(String.valueOf(Json.text(object, "type"))))
                .toList();
    }

    static List<String> labels(List<JsonObject> blocks) {
        return controls(blocks).stream().map(Shown::label).toList();
    }

    /** What a control says: a button's text, a list's placeholder, else its action id. */
    static String label(JsonObject control) {
        Optional<JsonObject> words = Json.child(control, "text").or(() -> Json.child(control, "placeholder"));
        String text = Json.text(words.orElse(null), "text");
        return text == null ? String.valueOf(Json.text(control, "action_id")) : text;
    }
}
