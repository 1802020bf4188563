package dev.awaitbot.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several texts in one column: each is ended by a sign, which a backslash goes before where a text holds it itself. */
final class Fields {
    private static final char ESCAPE = '\\';

    private Fields() {}

    static String join(char end, List<String> fields) {
        var text = new StringBuilder();
        for (String field : fields) {
            for (int i = 0; i < field.length(); i++) {
                char c = field.charAt(i);
                if (c == end || c == ESCAPE) {
                    text.append(ESCAPE);
                }
                text.append(c);
            }
            text.append(end);
        }
        return text.toString();
    }

    static List<String> split(char end, String text) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == end) {
                fields.add(field.toString());
                field.setLength(0);
            } else if (c == ESCAPE && i + 1 < text.length()) {
                field.append(text.charAt(++i));
            } else {
                field.append(c);
            }
        }
        if (!field.isEmpty()) {
            throw new IllegalArgumentException("A column is cut off: \"" + text + "\".");
        }
        return fields;
    }

    /** Nothing is written as an empty text: an id is never empty. */
    static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static @Nullable String orNull(String field) {
        return field.isEmpty() ? null : field;
    }
}
