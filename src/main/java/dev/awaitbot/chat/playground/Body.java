package dev.awaitbot.chat.playground;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The JSON object that a request brings; what is missing or of another type is said in a sentence. */
record Body(JsonNode json) {
    static Body of(byte[] bytes) {
        JsonNode json;
        try {
            json = Json.MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            throw Refused.bad("The body is not JSON.");
        }
        if (!json.isObject()) {
            throw Refused.bad("The body is a JSON object.");
        }
        return new Body(json);
    }

    /** A text that has to be there. */
    String text(String name) {
        String text = optional(name);
        if (text == null || text.isBlank()) {
            throw Refused.bad("\"" + name + "\" is missing.");
        }
        return text;
    }

    @Nullable
    String optional(String name) {
        JsonNode value = json.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw Refused.bad("\"" + name + "\" is a string.");
        }
        return value.stringValue();
    }

    /** Texts by name: {@code "values"}, and {@code "value"} for a choice from a list. */
    Map<String, String> values() {
        var values = new HashMap<String, String>();
        JsonNode all = json.get("values");
        if (all != null && !all.isNull()) {
            if (!all.isObject()) {
                throw Refused.bad("\"values\" is an object of strings.");
            }
            for (Map.Entry<String, JsonNode> value : all.properties()) {
                if (!value.getValue().isString()) {
                    throw Refused.bad("\"values." + value.getKey() + "\" is a string.");
                }
                values.put(value.getKey(), value.getValue().stringValue());
            }
        }
        String value = optional("value");
        if (value != null) {
            values.put("value", value);
        }
        return values;
    }
}
