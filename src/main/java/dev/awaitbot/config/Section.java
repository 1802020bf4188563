package dev.awaitbot.config;

import dev.awaitbot.protocol.Delay;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A group of keys on its way to a record. What is not there has its fallback; what the schema has refused is passed over; what
 * only its meaning makes wrong is a problem, said where it stands.
 */
final class Section {
    private static final String ALLOWED = "; allowed: ";
    private static final List<String> ELAPSED = List.of("90s", "15m", "4h", "PT1H");

    private final Document document;
    private final String pointer;

    Section(Document document, String pointer) {
        this.document = document;
        this.pointer = pointer;
    }

    Section sub(String key) {
        return new Section(document, at(key));
    }

    /** The groups of a list. */
    List<Section> items(String key) {
        List<Section> items = new ArrayList<>();
        for (int i = 0; i < document.at(at(key)).size() && document.at(at(key)).isArray(); i++) {
            items.add(new Section(document, Document.child(at(key), i)));
        }
        return items;
    }

    /** The groups of a group, by key. */
    Map<String, Section> groups(String key) {
        Map<String, Section> groups = new TreeMap<>();
        document.at(at(key)).propertyNames().forEach(name -> groups.put(name, sub(key).sub(name)));
        return groups;
    }

    /** Where this group was written. */
    Place place() {
        return document.valuePlace(pointer);
    }

    boolean has(String key) {
        return document.at(pointer).has(key);
    }

    @Nullable
    String text(String key) {
        return read(key, null, text -> text);
    }

    String text(String key, String fallback) {
        String text = text(key);
        return text == null ? fallback : text;
    }

    @Nullable
    Secret secret(String key) {
        return read(key, null, Secret::new);
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        JsonNode list = document.at(at(key));
        for (int i = 0; i < list.size() && list.isArray(); i++) {
            if (list.path(i).isString() && !document.flawed(Document.child(at(key), i))) {
                texts.add(list.path(i).stringValue());
            }
        }
        return texts;
    }

    boolean flag(String key, boolean fallback) {
        JsonNode node = document.at(at(key));
        return node.isBoolean() ? node.booleanValue() : fallback;
    }

    int whole(String key, int fallback) {
        JsonNode node = document.at(at(key));
        return node.isNumber() && !document.flawed(at(key)) ? (int) node.doubleValue() : fallback;
    }

    double number(String key, double fallback) {
        JsonNode node = document.at(at(key));
        return node.isNumber() ? node.doubleValue() : fallback;
    }

    <E extends Enum<E>> E choice(String key, E fallback) {
        JsonNode node = document.at(at(key));
        for (E constant : fallback.getDeclaringClass().getEnumConstants()) {
            if (node.isString() && constant.name().equals(node.stringValue().toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        return fallback;
    }

    Delay delay(String key, Delay fallback) {
        return value(key, fallback, Delay::parse);
    }

    Duration elapsed(String key, Duration fallback) {
        return value(key, fallback, text -> {
            String allowed = String.join(", ", ELAPSED);
            try {
                Delay delay = Delay.parse(text);
                if (delay.unit() == Delay.Unit.ELAPSED) {
                    return delay.duration();
                }
            } catch (IllegalArgumentException notOne) {
                throw refusal("\"" + text + "\" is not a duration", allowed);
            }
            throw refusal("\"" + text + "\" is counted in working time, this runs by the clock", allowed);
        });
    }

    @Nullable
    ZoneId zone(String key) {
        return read(key, null, text -> {
            try {
                return ZoneId.of(text);
            } catch (DateTimeException unknown) {
                String near = Zones.near(text);
                throw refusal(
                        "\"" + text + "\" is not a time zone" + (near == null ? "" : ", did you mean " + near + "?"),
                        "Europe/Berlin, America/New_York, UTC");
            }
        });
    }

    /** Reads a text that must mean something; the reader throws IllegalArgumentException("problem; allowed: …"). */
    <T> @Nullable T read(String key, @Nullable T fallback, Function<String, ? extends @Nullable T> reader) {
        JsonNode node = document.at(at(key));
        return node.isString() && !document.flawed(at(key))
                ? read(at(key), node.stringValue(), fallback, reader)
                : fallback;
    }

    /** As {@link #read}, where there always is a fallback. */
    <T> T value(String key, T fallback, Function<String, T> reader) {
        T value = read(key, fallback, reader);
        return value == null ? fallback : value;
    }

    /** Reads the texts of a list that must mean something. */
    <T> List<T> values(String key, Function<String, T> reader) {
        List<T> values = new ArrayList<>();
        JsonNode list = document.at(at(key));
        for (int i = 0; i < list.size() && list.isArray(); i++) {
            String item = Document.child(at(key), i);
            if (list.path(i).isString() && !document.flawed(item)) {
                T value = read(item, list.path(i).stringValue(), null, reader);
                if (value != null) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    private <T> @Nullable T read(
            String at, String text, @Nullable T fallback, Function<String, ? extends @Nullable T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException refused) {
            refuse(at, text, String.valueOf(refused.getMessage()));
            return fallback;
        }
    }

    private void refuse(String at, String text, String message) {
        String shown = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
        if (document.hidden(at)) {
            shown = shown.replace("\"" + text + "\"", "this value");
            shown = shown.contains(text) ? "this value is not allowed" : shown;
        }
        int cut = shown.indexOf(ALLOWED);
        String allowed = cut < 0 ? null : shown.substring(cut + ALLOWED.length());
        document.problem(at, cut < 0 ? shown : shown.substring(0, cut), allowed);
    }

    static IllegalArgumentException refusal(String problem, String allowed) {
        return new IllegalArgumentException(problem + ALLOWED + allowed);
    }

    /** Says what is wrong with a key's value, or with the whole if it is not there. */
    void problem(String key, String problem, String allowed) {
        if (!document.flawed(at(key))) {
            document.problem(document.name(at(key)).isEmpty() ? pointer : at(key), problem, allowed);
        }
    }

    /** Says what is wrong with a key itself. */
    void keyProblem(String key, String problem, String allowed) {
        document.problem(at(key), document.keyPlace(at(key)), problem, allowed);
    }

    private String at(String key) {
        return Document.child(pointer, key);
    }
}
