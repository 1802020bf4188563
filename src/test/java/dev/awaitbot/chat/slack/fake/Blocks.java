package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds controls in blocks. */
final class Blocks {
    private Blocks() {}

    /** By what it says, or by its action id. */
    static JsonObject control(List<JsonObject> blocks, String label) {
        List<JsonObject> controls = Shown.controls(blocks);
        return controls.stream()
                .filter(control -> label.equals(Shown.label(control)) || label.equals(Json.text(control, "action_id")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + label + " among " + Shown.labels(blocks)));
    }

    /** The id of the block that holds the control. */
    static @Nullable String of(List<JsonObject> blocks, JsonObject control) {
        for (JsonObject block : blocks) {
            for (JsonObject inside : Shown.controls(List.of(block))) {
                if (inside == control) {
                    return Json.text(block, "block_id");
                }
            }
        }
        return null;
    }

    /** Puts what a control holds at its place in state.values. */
    static void put(JsonObject values, JsonObject block, JsonObject control, JsonObject held) {
        String blockId = Objects.requireNonNull(Json.text(block, "block_id"));
        if (!values.has(blockId)) {
            values.add(blockId, new JsonObject());
        }
        values.getAsJsonObject(blockId).add(Objects.requireNonNull(Json.text(control, "action_id")), held);
    }
}
