package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a control holds, as it stands in an action and in state.values. docs.slack.dev/reference/interaction-payloads/block_actions-payload */
final class Choice {
    private final Workspace team;

    Choice(Workspace team) {
        this.team = team;
    }

    /** @param value as a person would name it: an option's text, "joel", "2026-11-24", the typed text; null for what stands there at first */
    JsonObject of(JsonObject element, @Nullable String value) {
        String type = String.valueOf(Json.text(element, "type"));
        JsonObject state = Json.object("type", type);
        switch (type) {
            case "plain_text_input" -> put(state, "value", value == null ? Json.text(element, "initial_value") : value);
            case "users_select" -> put(state, "selected_user", user(element, value));
            case "channels_select" -> put(state, "selected_channel", channel(element, "initial_channel", value));
            case "conversations_select" ->
                put(state, "selected_conversation", channel(element, "initial_conversation", value));
            case "datepicker" -> put(state, "selected_date", initial(element, "initial_date", value));
            case "timepicker" -> put(state, "selected_time", initial(element, "initial_time", value));
            case "datetimepicker" -> dateTime(state, initial(element, "initial_date_time", value));
            case "checkboxes", "multi_static_select" -> state.add("selected_options", options(element, value));
            case "multi_users_select" -> state.add("selected_users", users(element, value));
            case "button" -> {
                put(state, "value", Json.text(element, "value"));
                state.add("text", element.get("text"));
            }
            default -> {
                JsonObject option = option(element, value);
                state.add("selected_option", option == null ? JsonNull.INSTANCE : option);
            }
        }
        return state;
    }

    private static void put(JsonObject state, String name, @Nullable String value) {
        state.add(name, value == null ? JsonNull.INSTANCE : Json.GSON.toJsonTree(value));
    }

    private static @Nullable String initial(JsonObject element, String name, @Nullable String value) {
        return value == null ? Json.text(element, name) : value;
    }

    private static void dateTime(JsonObject state, @Nullable String seconds) {
        state.add(
                "selected_date_time",
                seconds == null ? JsonNull.INSTANCE : Json.GSON.toJsonTree(Long.parseLong(seconds)));
    }

    private @Nullable String user(JsonObject element, @Nullable String name) {
        return name == null ? Json.text(element, "initial_user") : team.member(name).id;
    }

    private @Nullable String channel(JsonObject element, String initial, @Nullable String name) {
        return name == null ? Json.text(element, initial) : team.channel(name).id;
    }

    private JsonArray users(JsonObject element, @Nullable String names) {
        var users = new JsonArray();
        if (names == null) {
            Json.strings(element, "initial_users").forEach(users::add);
        } else {
            List.of(names.split(",\\s*")).forEach(name -> users.add(team.member(name).id));
        }
        return users;
    }

    private static JsonArray options(JsonObject element, @Nullable String names) {
        var chosen = new JsonArray();
        if (names == null) {
            Json.children(element, "initial_options").forEach(chosen::add);
        } else if (!names.isEmpty()) {
            List.of(names.split("\\|")).forEach(name -> chosen.add(Objects.requireNonNull(option(element, name))));
        }
        return chosen;
    }

    /** By its text or its value. */
    private static @Nullable JsonObject option(JsonObject element, @Nullable String name) {
        if (name == null) {
            return Json.child(element, "initial_option").orElse(null);
        }
        List<JsonObject> offered = Json.everywhere(element).stream()
                .filter(object -> object.has("text") && object.has("value"))
                .filter(object -> !"button".equals(Json.text(object, "type")))
                .toList();
        for (JsonObject option : offered) {
            String text = Json.text(Json.child(option, "text").orElse(null), "text");
            if (name.equals(text) || name.equals(Json.text(option, "value"))) {
                return option;
            }
        }
        throw new AssertionError("There is no option " + name + " among " + offered);
    }
}
