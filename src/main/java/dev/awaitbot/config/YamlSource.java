package dev.awaitbot.config;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML for what a configuration needs of it: groups of keys, lists, texts, numbers, true and false. Tags, anchors and
 * aliases are refused, so nothing in the file can make an object or grow. What is empty or null is as if it were not there.
 */
final class YamlSource {
    private static final int DEEPEST = 32;
    private static final int LONGEST = 1 << 20;
    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxDocumentLength(LONGEST)
                    .build())
            .build());
    private static final Pattern POSITION = Pattern.compile("line (\\d{1,9}), column (\\d{1,9})");

    private final String file;
    private final Document document;

    private YamlSource(String file, Document document) {
        this.file = file;
        this.document = document;
    }

    /** Reads a text into a document, below a pointer; null when there is no group of keys in it. */
    static @Nullable ObjectNode read(String file, String text, Document document, String pointer) {
        document.place(pointer, new Place(file, 1, 1));
        var source = new YamlSource(file, document);
        try (YAMLParser parser = (YAMLParser) YAML.createParser(text)) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                return JsonNodeFactory.instance.objectNode();
            }
            JsonNode node = source.node(parser, token, pointer);
            if (parser.nextToken() != null) {
                document.problem(
                        pointer, source.place(parser), "a second document begins here", "one document in a file");
            }
            if (node instanceof ObjectNode object) {
                return object;
            }
            document.problem(
                    pointer, new Place(file, 1, 1), "this is no group of keys", "lines such as \"key: value\"");
        } catch (JacksonException e) {
            source.syntax(e, pointer);
        }
        return null;
    }

    private @Nullable JsonNode node(YAMLParser parser, JsonToken token, String pointer) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        refuseMagic(parser, pointer);
        return switch (token) {
            case START_OBJECT -> object(parser, pointer);
            case START_ARRAY -> list(parser, pointer);
            case VALUE_TRUE, VALUE_FALSE -> make.booleanNode(token == JsonToken.VALUE_TRUE);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString());
            case VALUE_STRING ->
                parser.getString().isBlank() || parser.getString().equals("~")
                        ? null
                        : make.stringNode(parser.getString());
            default -> null;
        };
    }

    private ObjectNode object(YAMLParser parser, String pointer) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        var seen = new HashSet<String>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            Place keyPlace = place(parser);
            JsonToken token = parser.nextToken();
            boolean first = seen.add(key);
            if (first) {
                document.place(pointer, key, keyPlace, place(parser));
            } else {
                String child = Document.child(pointer, key);
                document.remark(
                        child,
                        keyPlace,
                        "this key stands here twice, first in line "
                                + document.keyPlace(child).line(),
                        "each key once");
            }
            JsonNode value = node(parser, token, Document.child(pointer, key));
            if (first && value != null) {
                object.set(key, value);
            }
        }
        return object;
    }

    private ArrayNode list(YAMLParser parser, String pointer) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            document.place(pointer, list.size(), place(parser));
            JsonNode value = node(parser, token, Document.child(pointer, list.size()));
            list.add(value == null ? JsonNodeFactory.instance.nullNode() : value);
        }
        return list;
    }

    /** A number as JSON has it; one that no double holds stays a text, and is refused as such. */
    static JsonNode number(String text) {
        if (text.length() < 19 && text.matches("-?[0-9]+")) {
            return JsonNodeFactory.instance.numberNode(Long.parseLong(text));
        }
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return JsonNodeFactory.instance.numberNode(number);
            }
        } catch (NumberFormatException notANumber) {
            // Said below: what is no number stays a text.
        }
        return JsonNodeFactory.instance.stringNode(text);
    }

    private void refuseMagic(YAMLParser parser, String pointer) {
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            document.problem(
                    pointer,
                    place(parser),
                    "anchors and aliases are not read",
                    "the value itself, in quotes if it begins with & or *");
        }
        if (parser.getTypeId() != null) {
            document.problem(
                    pointer, place(parser), "tags are not read", "the value itself, in quotes if it begins with !");
        }
    }

    // The parser's message quotes lines of the file, which may hold a secret: only its last sentence is kept.
    private void syntax(JacksonException e, String pointer) {
        String problem = "this is not YAML";
        TokenStreamLocation location = e.getLocation();
        int line = location == null ? 1 : Math.max(1, location.getLineNr());
        int column = location == null ? 1 : Math.max(1, location.getColumnNr());
        for (String sentence : List.of(String.valueOf(e.getOriginalMessage()).split("\n"))) {
            Matcher position = POSITION.matcher(sentence);
            if (sentence.startsWith(" ") && position.find()) {
                line = Integer.parseInt(position.group(1));
                column = Integer.parseInt(position.group(2));
            } else if (!sentence.isBlank() && !sentence.startsWith(" ") && sentence.length() < 200) {
                problem = "this is not YAML: " + sentence.strip();
            }
        }
        document.problem(pointer, new Place(file, line, column), problem, null);
    }

    private Place place(YAMLParser parser) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Place(file, location.getLineNr(), location.getColumnNr());
    }
}
