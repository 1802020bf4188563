package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with one payload, each with its place as a JSON pointer, in the words that Slack uses. */
final class Faults {
    private final List<String> found = new ArrayList<>();
    private final Set<String> actionIds = new HashSet<>();
    private final Set<String> blockIds = new HashSet<>();

    void add(String place, String fault) {
        found.add("[ERROR] " + fault + " [json-pointer:" + place + "]");
    }

    boolean holds(boolean rule, String place, String fault) {
        if (!rule) {
            add(place, fault);
        }
        return rule;
    }

    /** A field of text that may be missing, and is never empty. */
    void length(String place, JsonObject object, String name, int most) {
        JsonElement value = object.get(name);
        if (value != null) {
            boolean text = value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
            if (holds(text, place + "/" + name, "must be a string")) {
                length(place + "/" + name, value.getAsString(), most);
            }
        }
    }

    void length(String place, @Nullable String text, int most) {
        holds(text != null && !text.isEmpty(), place, "must be more than 0 characters");
        holds(text == null || text.length() <= most, place, "must be less than " + (most + 1) + " characters");
    }

    void size(String place, List<?> items, int least, int most) {
        holds(items.size() >= least, place, "no fewer than " + least + " items allowed");
        holds(items.size() <= most, place, "no more than " + most + " items allowed");
    }

    void required(String place, JsonObject object, String name) {
        holds(object.has(name) && !object.get(name).isJsonNull(), place, "missing required field: " + name);
    }

    void oneOf(String place, @Nullable String value, Set<String> allowed) {
        holds(value != null && allowed.contains(value), place, "must be one of " + allowed + " and is " + value);
    }

    void actionId(String place, @Nullable String id) {
        if (id != null) {
            holds(actionIds.add(id), place + "/action_id", "`action_id` \"" + id + "\" already exists");
        }
    }

    void blockId(String place, @Nullable String id) {
        if (id != null) {
            holds(blockIds.add(id), place + "/block_id", "block_id \"" + id + "\" already exists");
        }
    }

    List<String> found() {
        return List.copyOf(found);
    }
}
