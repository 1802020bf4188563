package dev.awaitbot.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON token by token, forgiving what is of another type than expected. */
final class Json {
    private static final int LONGEST_STRING = 4_000_000;
    private static final int LONGEST_NAME = 2_000;
    private static final int LONGEST_NUMBER = 100;
    private static final char REPLACEMENT = '\uFFFD';

    private final JsonFactory factory;
    private final int longestText;

    Json(Limits limits) {
        this.longestText = limits.text();
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.nesting())
                        .maxStringLength(LONGEST_STRING)
                        .maxNameLength(LONGEST_NAME)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .build();
    }

    JsonParser open(InputStream in) {
        return factory.createParser(ObjectReadContext.empty(), in);
    }

    /** Reads what is not valid UTF-8, each broken byte as a replacement mark. */
    JsonParser openLeniently(InputStream in) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return factory.createParser(ObjectReadContext.empty(), reader);
    }

    /** The text of a message: no longer than allowed, without halves of surrogate pairs. */
    String text(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        return wellFormed(raw.length() > longestText ? raw.substring(0, longestText) : raw);
    }

    /** The same string, each half of a surrogate pair that stands alone replaced. */
    static String wellFormed(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isSurrogate(c)) {
                return repaired(raw);
            }
        }
        return raw;
    }

    private static String repaired(String raw) {
        var out = new StringBuilder(raw);
        for (int i = 0; i < out.length(); i++) {
            if (Character.isHighSurrogate(out.charAt(i))
                    && i + 1 < out.length()
                    && Character.isLowSurrogate(out.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(out.charAt(i))) {
                out.setCharAt(i, REPLACEMENT);
            }
        }
        return out.toString();
    }

    /** The value the parser is about to read, if it is a string or a number that is not blank; whatever else it is, is passed over. */
    static @Nullable String string(JsonParser json) {
        JsonToken token = json.nextToken();
        if (token == JsonToken.VALUE_STRING
                || token == JsonToken.VALUE_NUMBER_INT
                || token == JsonToken.VALUE_NUMBER_FLOAT) {
            String value = json.getString();
            return value.isBlank() ? null : value;
        }
        json.skipChildren();
        return null;
    }

    /** As {@link #string}, for an identifier or name: nothing that is absurdly long. */
    static @Nullable String name(JsonParser json) {
        String value = string(json);
        return value == null || value.length() > 200 ? null : wellFormed(value);
    }

    static boolean truth(JsonParser json) {
        JsonToken token = json.nextToken();
        json.skipChildren();
        return token == JsonToken.VALUE_TRUE;
    }

    /** Passes over the value that comes next. */
    static void skip(JsonParser json) {
        json.nextToken();
        json.skipChildren();
    }

    /** Counts the elements of the array that comes next; anything else has none. */
    static int count(JsonParser json) {
        int[] count = {0};
        each(json, () -> {
            count[0]++;
            json.skipChildren();
        });
        return count[0];
    }

    /** Stands on each element of the array that comes next; {@code element} must read it to its end. */
    static void each(JsonParser json, Runnable element) {
        if (json.nextToken() == JsonToken.START_ARRAY) {
            elements(json, element);
        } else {
            json.skipChildren();
        }
    }

    /** As {@link #each}, already standing on the start of the array. */
    static void elements(JsonParser json, Runnable element) {
        for (JsonToken token = json.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = json.nextToken()) {
            element.run();
        }
    }

    /** Reads the fields of the object that comes next; {@code field} must read its value, told its name. */
    static void object(JsonParser json, Consumer<String> field) {
        if (json.nextToken() == JsonToken.START_OBJECT) {
            fields(json, field);
        } else {
            json.skipChildren();
        }
    }

    /** As {@link #object}, already standing on the object; what is none is passed over. */
    static void fields(JsonParser json, Consumer<String> field) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            field.accept(json.currentName());
        }
    }
}
