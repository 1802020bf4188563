package dev.awaitbot.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings the environment into a document: {@code ${NAME}} and {@code ${NAME:-default}} inside values, and variables that set
 * a key. A value that came from the environment may be a secret, so no message shows it.
 */
final class Variables {
    private static final String PREFIX = "AWAITBOT_";

    private final Map<String, String> environment;
    private final Document document;
    private final SchemaKeys keys;

    Variables(Map<String, String> environment, Document document, SchemaKeys keys) {
        this.environment = environment;
        this.document = document;
        this.keys = keys;
    }

    /** Fills every {@code ${…}} below a pointer. */
    void fill(String pointer) {
        JsonNode node = document.at(pointer);
        if (node instanceof ObjectNode object) {
            for (String key : List.copyOf(object.propertyNames())) {
                String child = Document.child(pointer, key);
                JsonNode filled = filled(child);
                if (filled == null) {
                    object.remove(key);
                } else {
                    object.set(key, filled);
                }
                fill(child);
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                JsonNode filled = filled(Document.child(pointer, i));
                list.set(i, filled == null ? JsonNodeFactory.instance.nullNode() : filled);
                fill(Document.child(pointer, i));
            }
        }
    }

    private @Nullable JsonNode filled(String pointer) {
        JsonNode node = document.at(pointer);
        if (!node.isString() || !node.stringValue().contains("${")) {
            return node;
        }
        String text = substituted(pointer, node.stringValue());
        return text == null || text.isBlank() ? null : typed(pointer, text);
    }

    private @Nullable String substituted(String pointer, String text) {
        var result = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", at)) {
            if (open > at && text.charAt(open - 1) == '$') {
                result.append(text, at, open).append('{');
                at = open + 2;
                continue;
            }
            int close = text.indexOf('}', open);
            if (close < 0) {
                document.problem(
                        pointer, "\"${\" is never closed", "${NAME}, ${NAME:-default}, or $${ for the two characters");
                return null;
            }
            String value = value(pointer, text.substring(open + 2, close));
            if (value == null) {
                return null;
            }
            result.append(text, at, open).append(value);
            at = close + 1;
        }
        return result.append(text, at, text.length()).toString();
    }

    private @Nullable String value(String pointer, String inside) {
        int colon = inside.indexOf(":-");
        String name = colon < 0 ? inside : inside.substring(0, colon);
        if (!name.matches("[A-Za-z_][A-Za-z0-9_]{0,200}")) {
            document.problem(pointer, "\"${\" is not followed by the name of a variable", "${NAME}, ${NAME:-default}");
            return null;
        }
        String value = environment.get(name);
        if (value != null && !value.isEmpty()) {
            document.hide(pointer);
            return value;
        }
        if (colon < 0) {
            document.problem(
                    pointer,
                    "the environment variable " + name + " is not set",
                    "set it, or give a default: ${" + name + ":-…}");
            return null;
        }
        return inside.substring(colon + 2);
    }

    /** Sets the keys that the environment names; returns a note for each variable that is nearly the name of one. */
    List<String> override() {
        Map<String, String> known = keys.environment();
        List<String> notes = new ArrayList<>();
        environment.keySet().stream()
                .filter(name -> name.startsWith(PREFIX))
                .sorted()
                .forEach(name -> {
                    String pointer = known.get(name);
                    String value = environment.getOrDefault(name, "");
                    if (pointer != null && !value.isBlank()) {
                        set(pointer, Place.environment(name), value);
                    } else if (pointer == null) {
                        String near = Suggestion.near(name, known.keySet());
                        if (near != null) {
                            notes.add("The environment variable " + name + " sets no key, did you mean " + near + "?");
                        }
                    }
                });
        return notes;
    }

    private void set(String pointer, Place place, String value) {
        ObjectNode parent = document.root();
        String at = "";
        String[] segments = pointer.substring(1).split("/");
        for (int i = 0; i < segments.length - 1; i++) {
            String child = Document.child(at, segments[i]);
            if (!(parent.path(segments[i]) instanceof ObjectNode)) {
                parent.set(segments[i], JsonNodeFactory.instance.objectNode());
                document.place(at, segments[i], place, place);
            }
            parent = (ObjectNode) parent.path(segments[i]);
            at = child;
        }
        String key = segments[segments.length - 1];
        document.place(at, key, place, place);
        document.hide(pointer);
        parent.set(key, typed(pointer, value));
    }

    /** A text as the type that the schema wants here; what is no such value stays a text, and is refused as such. */
    private JsonNode typed(String pointer, String text) {
        List<String> types = keys.types(pointer);
        JsonNodeFactory make = JsonNodeFactory.instance;
        if (types.contains("integer") || types.contains("number")) {
            return YamlSource.number(text.strip());
        }
        if (types.contains("boolean")) {
            boolean known = text.strip().equals("true") || text.strip().equals("false");
            return known ? make.booleanNode(text.strip().equals("true")) : make.stringNode(text);
        }
        if (types.contains("array")) {
            ArrayNode list = make.arrayNode();
            for (String item : text.split(",")) {
                document.place(pointer, list.size(), document.valuePlace(pointer));
                document.hide(Document.child(pointer, list.size()));
                list.add(item.strip());
            }
            return list;
        }
        return make.stringNode(text);
    }
}
