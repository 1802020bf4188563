package dev.awaitbot.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The schema as a list of keys: what each may hold, and by which environment variable it is set. */
final class SchemaKeys {
    private static final String PREFIX = "AWAITBOT_";

    private final JsonNode schema;

    private SchemaKeys(JsonNode schema) {
        this.schema = schema;
    }

    /** The schema that is packaged with the program. */
    static SchemaKeys packaged() {
        try (InputStream in = SchemaKeys.class.getResourceAsStream("/awaitbot.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("The configuration's schema is not packaged with the program.");
            }
            return new SchemaKeys(JsonMapper.shared().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode schema() {
        return schema;
    }

    /** What the schema says of a value; an empty node for a key it does not know. */
    JsonNode at(String pointer) {
        JsonNode node = schema;
        for (String segment : pointer.split("/")) {
            if (!segment.isEmpty()) {
                node = step(node, segment.replace("~1", "/").replace("~0", "~"));
            }
        }
        return node;
    }

    private JsonNode step(JsonNode node, String key) {
        JsonNode property = node.path("properties").path(key);
        if (property.isMissingNode()) {
            property = node.path(node.has("items") ? "items" : "additionalProperties");
        }
        return property.isObject() ? resolved(property) : JsonNodeFactory.instance.objectNode();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? schema.at(node.path("$ref").stringValue().substring(1)) : node;
    }

    /** One sentence on what a key is for; its own, even where its shape is shared. */
    String description(String pointer) {
        int cut = pointer.lastIndexOf('/');
        JsonNode own = at(pointer.substring(0, cut)).path("properties").path(pointer.substring(cut + 1));
        return (own.has("description") ? own : at(pointer)).path("description").asString("");
    }

    /** The keys that a group may have, in the schema's order. */
    List<String> keys(String pointer) {
        return new ArrayList<>(at(pointer).path("properties").propertyNames());
    }

    List<String> types(String pointer) {
        JsonNode type = at(pointer).path("type");
        List<String> types = new ArrayList<>();
        (type.isArray() ? type : JsonNodeFactory.instance.arrayNode().add(type))
                .forEach(t -> types.add(t.asString("string")));
        return types;
    }

    boolean secret(String pointer) {
        return at(pointer).path("writeOnly").asBoolean(false);
    }

    /** What a value is called in messages: "a duration", "a whole number". */
    String kind(String pointer) {
        JsonNode node = at(pointer);
        return node.has("title")
                ? node.path("title").stringValue()
                : kindOf(types(pointer).get(0));
    }

    private static String kindOf(String type) {
        return switch (type) {
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            case "object" -> "a group of keys";
            default -> "a text";
        };
    }

    /** What may stand here, in words. */
    String allowed(String pointer) {
        JsonNode node = at(pointer);
        if (node.has("enum")) {
            return String.join(", ", texts(node.path("enum")));
        }
        if (node.has("minimum")) {
            return node.path("minimum").asString() + " to "
                    + node.path("maximum").asString();
        }
        if (node.has("properties")) {
            return String.join(", ", keys(pointer));
        }
        List<String> examples = texts(node.path("examples"));
        String kind = kindOf(types(pointer).get(0));
        boolean nested = node.has("items") || node.has("additionalProperties");
        return examples.isEmpty()
                ? types(pointer).contains("boolean") ? "true, false" : kind
                : (nested ? kind + " such as " : "") + String.join(", ", examples);
    }

    List<String> choices(String pointer) {
        return texts(at(pointer).path("enum"));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    /** The environment variables that set a key, each with the key's pointer. */
    Map<String, String> environment() {
        Map<String, String> variables = new TreeMap<>();
        collect("", variables);
        return variables;
    }

    private void collect(String pointer, Map<String, String> variables) {
        for (String key : keys(pointer)) {
            String child = Document.child(pointer, key);
            JsonNode items = at(child).path("items");
            boolean plainList = items.isMissingNode()
                    || resolved(items).path("type").asString("").equals("string");
            if (!at(child).has("properties") && !at(child).has("additionalProperties") && plainList) {
                variables.put(variable(child), child);
            }
            collect(child, variables);
        }
    }

    /** "/slack/bot-token" is AWAITBOT_SLACK_BOT_TOKEN. */
    static String variable(String pointer) {
        return PREFIX + pointer.substring(1).replace('/', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
