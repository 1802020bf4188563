package dev.awaitbot.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dialog to fill in; at most five fields, as the strictest platform allows.
 *
 * @param act what comes back with the values when it is sent
 * @param submit the word on its button
 */
public record Form(String title, String act, String submit, List<Field> fields) {
    /** What a field takes. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        PERSON,
        CHOICE
    }

    /**
     * One thing to fill in.
     *
     * @param hint what is expected, with an example
     * @param value what stands in it at first
     * @param options of CHOICE, else empty
     */
    public record Field(
            String name,
            String label,
            Kind kind,
            boolean required,
            String hint,
            @Nullable String value,
            List<Control.Option> options) {
        public Field {
            options = List.copyOf(options);
        }
    }

    public Form {
        fields = List.copyOf(fields);
        if (fields.isEmpty() || fields.size() > 5) {
            throw new IllegalArgumentException("A form has one to five fields, this one has " + fields.size() + ".");
        }
    }
}
