package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The dialogs that people have open, three deep at most, and their Home tabs. docs.slack.dev/surfaces/modals */
final class Views {
    static final int DEEPEST = 3;

    final Map<String, Deque<JsonObject>> open = new HashMap<>();
    final Map<String, JsonObject> homes = new HashMap<>();
    final Map<String, String> errors = new LinkedHashMap<>();

    Deque<JsonObject> stack(String user) {
        return open.computeIfAbsent(user, nobody -> new ArrayDeque<>());
    }

    Optional<JsonObject> top(String user) {
        return Optional.ofNullable(stack(user).peek());
    }
}
