package dev.awaitbot.chat.slack.speak;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.awaitbot.chat.slack.blocks.Shown;
import org.jspecify.annotations.Nullable;

/** Answers as Slack takes them with an acknowledgement or at a response address. */
final class Bodies {
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private Bodies() {}

    /**
     * A message.
     *
     * @param open whether everybody sees it
     * @param thread the thread it stands in, null for none
     */
    static String message(Shown shown, boolean open, @Nullable String thread) {
        JsonObject body = shown(shown);
        body.addProperty("response_type", open ? "in_channel" : "ephemeral");
        body.addProperty("replace_original", false);
        if (thread != null) {
            body.addProperty("thread_ts", thread);
        }
        return body.toString();
    }

    /** In the place of what was clicked. */
    static String instead(Shown shown) {
        JsonObject body = shown(shown);
        body.addProperty("replace_original", true);
        return body.toString();
    }

    /** Nothing in the place of what was clicked. */
    static String gone() {
        var body = new JsonObject();
        body.addProperty("delete_original", true);
        return body.toString();
    }

    /** Another dialog in the place of the one that was sent. */
    static String update(View view) {
        var body = new JsonObject();
        body.addProperty("response_action", "update");
        body.add("view", GSON.toJsonTree(view));
        return body.toString();
    }

    private static JsonObject shown(Shown shown) {
        var body = new JsonObject();
        body.addProperty("text", shown.text());
        body.add("blocks", GSON.toJsonTree(shown.blocks()));
        body.addProperty("unfurl_links", false);
        body.addProperty("unfurl_media", false);
        return body;
    }
}
