package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import java.util.List;

/** A dialog or a Home tab as somebody sees it. */
public record View(JsonObject json) {
    public String title() {
        return String.valueOf(Json.text(Json.child(json, "title").orElse(null), "text"));
    }

    public List<JsonObject> blocks() {
        return Json.children(json, "blocks");
    }

    /** All that a reader sees but for the controls. */
    public String shown() {
        return Shown.text(blocks());
    }

    public List<String> controls() {
        return Shown.labels(blocks());
    }
}
