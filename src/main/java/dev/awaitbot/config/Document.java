package dev.awaitbot.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A configuration while it is read: its values, where each was written, and what is wrong with them. */
final class Document {
    private static final int LONGEST_QUOTE = 60;

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final Map<String, Spot> spots = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> flawed = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();

    /** What a pointer is called, and where its key and its value stand. */
    private record Spot(String name, Place key, Place value) {}

    ObjectNode root() {
        return root;
    }

    JsonNode at(String pointer) {
        return root.at(pointer);
    }

    static String child(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    static String child(String pointer, int index) {
        return pointer + "/" + index;
    }

    /** Remembers where a key of an object and its value stand. */
    void place(String parent, String key, Place keyPlace, Place valuePlace) {
        String name = name(parent);
        spots.put(child(parent, key), new Spot(name.isEmpty() ? key : name + "." + key, keyPlace, valuePlace));
    }

    /** Remembers where an element of a list stands. */
    void place(String parent, int index, Place place) {
        spots.put(child(parent, index), new Spot(name(parent) + "[" + index + "]", place, place));
    }

    /** Remembers where the whole stands. */
    void place(String pointer, Place place) {
        spots.put(pointer, new Spot(name(pointer), place, place));
    }

    /** The key in words: "teams[0].digest". */
    String name(String pointer) {
        Spot spot = spots.get(pointer);
        return spot == null ? "" : spot.name;
    }

    /** Where a value stands; for one that is not there, where it would belong. */
    Place valuePlace(String pointer) {
        Spot spot = nearest(pointer);
        return spot == null ? new Place("", 1, 1) : spot.value;
    }

    Place keyPlace(String pointer) {
        Spot spot = nearest(pointer);
        return spot == null ? new Place("", 1, 1) : spot.key;
    }

    private @Nullable Spot nearest(String pointer) {
        for (String at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
            Spot spot = spots.get(at);
            if (spot != null || at.isEmpty()) {
                return spot;
            }
        }
    }

    /** Remembers a file that belongs to it, whether it can be read or not. */
    void file(Path file) {
        files.add(file);
    }

    List<Path> files() {
        return List.copyOf(files);
    }

    /** From now on this value is in no message. */
    void hide(String pointer) {
        hidden.add(pointer);
    }

    /** Says what is wrong with a value. */
    void problem(String pointer, String problem, @Nullable String allowed) {
        problem(pointer, valuePlace(pointer), problem, allowed);
    }

    /** Says what is wrong with something, at a place of its own. */
    void problem(String pointer, Place place, String problem, @Nullable String allowed) {
        flawed.add(pointer);
        remark(pointer, place, problem, allowed);
    }

    /** Says that something is wrong around a value whose meaning is still worth a look. */
    void remark(String pointer, Place place, String problem, @Nullable String allowed) {
        problems.add(new Problem(place.file(), place.line(), place.column(), name(pointer), problem, allowed));
    }

    /** Whether something wrong was already said of this very value. */
    boolean flawed(String pointer) {
        return flawed.contains(pointer);
    }

    /** A value as a message may show it. */
    String quoted(String pointer) {
        JsonNode value = at(pointer);
        if (hidden.contains(pointer)) {
            return "this value";
        }
        if (value.isString()) {
            String text = value.stringValue();
            return "\"" + (text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…") + "\"";
        }
        return value.isArray() ? "a list" : value.isObject() ? "a group of keys" : value.toString();
    }

    boolean hidden(String pointer) {
        return hidden.contains(pointer);
    }

    /** What is wrong, in the order of the text. */
    List<Problem> problems() {
        return problems.stream().distinct().sorted().toList();
    }
}
