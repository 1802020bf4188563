package dev.awaitbot.chat.slack.fake;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** JSON in few words. */
final class Json {
    static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private Json() {}

    /** An object of names and values in turn; what is null is left out. */
    static JsonObject object(@Nullable Object... pairs) {
        var object = new JsonObject();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            if (value != null) {
                object.add((String) pairs[i], tree(value));
            }
        }
        return object;
    }

    /** The same one by one, for objects of many fields. */
    static Fields of(String name, @Nullable Object value) {
        return new Fields().and(name, value);
    }

    /** An object that is being written. */
    static final class Fields {
        private final JsonObject object = new JsonObject();

        /** What is null is left out. */
        Fields and(String name, @Nullable Object value) {
            if (value != null) {
                object.add(name, tree(value));
            }
            return this;
        }

        JsonObject json() {
            return object;
        }
    }

    /** Elements as they are, with their nulls, which Gson would leave out. */
    private static JsonElement tree(Object value) {
        if (value instanceof JsonElement element) {
            return element;
        }
        // The plain ones without Gson, which takes its time for them.
        if (value instanceof String text) {
            return new JsonPrimitive(text);
        }
        if (value instanceof Boolean flag) {
            return new JsonPrimitive(flag);
        }
        if (value instanceof Number number) {
            return new JsonPrimitive(number);
        }
        if (value instanceof Collection<?> items) {
            var array = new JsonArray();
            items.forEach(item -> array.add(tree(item)));
            return array;
        }
        return GSON.toJsonTree(value);
    }

    static JsonArray array(Object... items) {
        return tree(List.of(items)).getAsJsonArray();
    }

    static JsonObject parse(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    static JsonObject copy(JsonObject object) {
        return object.deepCopy();
    }

    static @Nullable String text(@Nullable JsonObject object, String name) {
        JsonElement value = object == null ? null : object.get(name);
        return value == null || !value.isJsonPrimitive() ? null : value.getAsString();
    }

    static boolean isTrue(@Nullable JsonObject object, String name) {
        return "true".equals(text(object, name));
    }

    static Optional<JsonObject> child(@Nullable JsonObject object, String name) {
        JsonElement value = object == null ? null : object.get(name);
        return value != null && value.isJsonObject() ? Optional.of(value.getAsJsonObject()) : Optional.empty();
    }

    /** The objects in an array; none where there is no array. */
    static List<JsonObject> children(@Nullable JsonObject object, String name) {
        JsonElement value = object == null ? null : object.get(name);
        return value == null || !value.isJsonArray() ? List.of() : objects(value.getAsJsonArray());
    }

    static List<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .filter(JsonElement::isJsonObject)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    static List<String> strings(@Nullable JsonObject object, String name) {
        JsonElement value = object == null ? null : object.get(name);
        var strings = new ArrayList<String>();
        if (value != null && value.isJsonArray()) {
            value.getAsJsonArray().forEach(item -> strings.add(item.getAsString()));
        }
        return strings;
    }

    /** All objects anywhere inside, the outer before the inner. */
    static List<JsonObject> everywhere(JsonElement root) {
        var found = new ArrayList<JsonObject>();
        gather(root, found);
        return found;
    }

    private static void gather(JsonElement element, List<JsonObject> found) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(item -> gather(item, found));
        } else if (element.isJsonObject()) {
            found.add(element.getAsJsonObject());
            element.getAsJsonObject().entrySet().forEach(entry -> gather(entry.getValue(), found));
        }
    }
}
