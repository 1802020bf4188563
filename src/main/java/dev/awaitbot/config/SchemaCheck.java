package dev.awaitbot.config;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Holds a document against the schema, and says what is wrong in our own words. */
final class SchemaCheck {
    private final Document document;
    private final SchemaKeys keys;

    SchemaCheck(Document document, SchemaKeys keys) {
        this.document = document;
        this.keys = keys;
    }

    void run() {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(keys.schema());
        for (Error error : schema.validate(document.root())) {
            String pointer = error.getInstanceLocation().toString();
            switch (error.getKeyword()) {
                case "additionalProperties" -> unknownKey(pointer, error.getProperty());
                case "required" ->
                    document.problem(
                            pointer,
                            "the key " + error.getProperty() + " is missing",
                            keys.allowed(Document.child(pointer, error.getProperty())));
                case "enum" -> document.problem(pointer, unknownValue(pointer), keys.allowed(pointer));
                case "minimum", "maximum" ->
                    document.problem(pointer, document.quoted(pointer) + " is out of range", keys.allowed(pointer));
                case "minLength" -> document.problem(pointer, "this is empty", keys.allowed(pointer));
                default ->
                    document.problem(
                            pointer, document.quoted(pointer) + " is not " + keys.kind(pointer), keys.allowed(pointer));
            }
        }
    }

    private void unknownKey(String parent, String key) {
        List<String> known = keys.keys(parent);
        String pointer = Document.child(parent, key);
        document.problem(
                pointer,
                document.keyPlace(pointer),
                "unknown key" + Suggestion.said(key, known),
                String.join(", ", known));
    }

    private String unknownValue(String pointer) {
        JsonNode value = document.at(pointer);
        String near = value.isString() && !document.hidden(pointer)
                ? Suggestion.said(value.stringValue(), keys.choices(pointer))
                : "";
        return document.quoted(pointer) + " is not known here" + near;
    }
}
