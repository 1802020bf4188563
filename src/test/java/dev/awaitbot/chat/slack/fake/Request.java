package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request to the servers and how it was answered.
 *
 * @param at when it arrived, by the clock of the servers
 * @param nanos the same by {@link System#nanoTime}
 * @param method of the Web API ("chat.postMessage"), or "response_url", "upload"
 * @param channel that it named, if any
 * @param status of the HTTP answer; 0 where the connection was closed without one
 * @param error of Slack's answer, null where it was ok
 * @param retryAfter how long the sender was told to wait, null unless the status was 429
 */
public record Request(
        Instant at,
        long nanos,
        String method,
        @Nullable String channel,
        JsonObject arguments,
        int status,
        @Nullable String error,
        @Nullable Duration retryAfter) {}
