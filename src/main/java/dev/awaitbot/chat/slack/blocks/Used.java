package dev.awaitbot.chat.slack.blocks;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody used, read back from Slack's JSON (its library's classes lack the time that was picked).
 *
 * @param act what the control or the dialog said
 * @param values by field; what was chosen in a list, a person or a time is "value"
 * @param spot where the dialog was opened, for a dialog
 */
public record Used(
        String act, Map<String, String> values, @Nullable Spot spot) {
    /** Between a control's number, which makes it unique, and its act. */
    static final String ACT = "|";

    static final String VALUE = "value";

    public Used {
        values = Map.copyOf(values);
    }

    /** One of the "actions" of a "block_actions" payload. */
    public static Used click(JsonObject action) {
        String id = text(action, "action_id");
        String act = id.substring(id.indexOf(ACT) + 1);
        String value = value(action);
        if (text(action, "type").equals("overflow")) {
            return new Used(value == null ? act : value, Map.of(), null);
        }
        boolean button = text(action, "type").equals("button");
        return new Used(act, button || value == null ? Map.of() : Map.of(VALUE, value), null);
    }

    /** The "view" of a "view_submission" payload; what was left empty is not among the values. */
    public static Used form(JsonObject view) {
        Spot spot = Spot.read(text(view, "private_metadata"));
        var values = new HashMap<String, String>();
        if (view.get("state") instanceof JsonObject state && state.get("values") instanceof JsonObject blocks) {
            for (Map.Entry<String, JsonElement> block : blocks.entrySet()) {
                for (JsonElement field :
                        block.getValue().getAsJsonObject().asMap().values()) {
                    String value = value(field.getAsJsonObject());
                    if (value != null && !value.isEmpty()) {
                        values.put(block.getKey(), value);
                    }
                }
            }
        }
        return new Used(spot.act(), values, spot);
    }

    private static @Nullable String value(JsonObject field) {
        if (field.get("selected_option") instanceof JsonObject option) {
            return text(option, VALUE);
        }
        JsonElement time = field.get("selected_date_time");
        if (time != null && time.isJsonPrimitive()) {
            return Instant.ofEpochSecond(time.getAsLong()).toString();
        }
        String person = text(field, "selected_user");
        String typed = text(field, VALUE);
        return !person.isEmpty() ? person : typed.isEmpty() ? null : typed;
    }

    private static String text(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
    }
}
