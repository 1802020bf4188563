package dev.awaitbot.chat.slack.know;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.util.json.GsonFactory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads Slack's JSON, forgiving what is missing or of another type than expected. */
public final class Json {
    /** Slack's own way with names: {@code thread_ts} is {@code threadTs}. */
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private Json() {}

    /** @throws com.google.gson.JsonSyntaxException if it is no JSON */
    public static JsonObject read(String json) {
        JsonElement read = GSON.fromJson(json, JsonElement.class);
        return read != null && read.isJsonObject() ? read.getAsJsonObject() : new JsonObject();
    }

    /** What the SDK has read, as Slack wrote it. */
    public static JsonObject of(Object model) {
        return GSON.toJsonTree(model).getAsJsonObject();
    }

    /** A string or a number that is not blank. */
    public static @Nullable String text(JsonObject of, String name) {
        JsonElement value = of.get(name);
        if (value == null
                || !value.isJsonPrimitive()
                || value.getAsJsonPrimitive().isBoolean()) {
            return null;
        }
        String text = value.getAsString();
        return text.isBlank() ? null : text;
    }

    public static boolean truth(JsonObject of, String name) {
        JsonElement value = of.get(name);
        return value != null && value.isJsonPrimitive() && value.getAsBoolean();
    }

    /** What stands inside, with nothing in it where there is no such thing. */
    public static JsonObject in(JsonObject of, String name) {
        JsonElement value = of.get(name);
        return value != null && value.isJsonObject() ? value.getAsJsonObject() : new JsonObject();
    }

    public static boolean has(JsonObject of, String name) {
        JsonElement value = of.get(name);
        return value != null && !value.isJsonNull();
    }

    /** The objects of a list. */
    public static List<JsonObject> each(JsonObject of, String name) {
        var all = new ArrayList<JsonObject>();
        JsonElement value = of.get(name);
        if (value != null && value.isJsonArray()) {
            value.getAsJsonArray().forEach(one -> {
                if (one.isJsonObject()) {
                    all.add(one.getAsJsonObject());
                }
            });
        }
        return all;
    }

    /** The strings of a list. */
    public static List<String> texts(JsonObject of, String name) {
        var all = new ArrayList<String>();
        JsonElement value = of.get(name);
        if (value != null && value.isJsonArray()) {
            value.getAsJsonArray().forEach(one -> {
                if (one.isJsonPrimitive() && !one.getAsString().isBlank()) {
                    all.add(one.getAsString());
                }
            });
        }
        return all;
    }
}
