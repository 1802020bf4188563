package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A request that is not answered yet. */
record Arrival(
        Instant at, long nanos, String method, @Nullable String channel, JsonObject arguments) {

    Request answered(int status, @Nullable String error, @Nullable Duration retryAfter) {
        return new Request(at, nanos, method, channel, arguments, status, error, retryAfter);
    }
}
