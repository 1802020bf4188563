package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message as it stood when it was looked at.
 *
 * @param channel its id
 */
public record Post(String channel, JsonObject json) {
    public String ts() {
        return Objects.requireNonNull(Json.text(json, "ts"));
    }

    public String user() {
        return String.valueOf(Json.text(json, "user"));
    }

    public String text() {
        return String.valueOf(Json.text(json, "text"));
    }

    /** The ts of the thread's root; null for a message that is in no thread. */
    public @Nullable String thread() {
        return Json.text(json, "thread_ts");
    }

    public boolean isEphemeral() {
        return Json.isTrue(json, "is_ephemeral");
    }

    public List<JsonObject> blocks() {
        return Json.children(json, "blocks");
    }

    public Optional<JsonObject> metadata() {
        return Json.child(json, "metadata");
    }

    /** The emoji under it, in the order in which they came. */
    public List<String> reactions() {
        return Json.children(json, "reactions").stream()
                .map(reaction -> String.valueOf(Json.text(reaction, "name")))
                .toList();
    }

    /** All that a reader sees, from the blocks where there are any. */
    public String shown() {
        return blocks().isEmpty() ? text() : Shown.text(blocks());
    }

    /** What its buttons and lists say, in order. */
    public List<String> controls() {
        return Shown.labels(blocks());
    }
}
