package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/** Slack says no: {@code {"ok":false,"error":"…"}}. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    final String error;
    private final transient JsonObject answer;

    Refusal(String error, @Nullable Object... more) {
        super(error, null, false, false);
        this.error = error;
        answer = Json.object(more);
        answer.addProperty("ok", false);
        answer.addProperty("error", error);
    }

    JsonObject answer() {
        return answer;
    }
}
