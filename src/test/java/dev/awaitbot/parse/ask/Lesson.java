package dev.awaitbot.parse.ask;

import dev.awaitbot.parse.markup.Tokenizer;
import dev.awaitbot.protocol.Availability;
import dev.awaitbot.protocol.DateOrder;
import dev.awaitbot.protocol.Defaults;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Scene;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A labelled message to learn from or to be tested by; {@code group} is its thread, which is never split between the two. */
record Lesson(
        String set,
        String id,
        String group,
        String text,
        Notation notation,
        Scene scene,
        boolean request,
        JsonNode label) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The sets, in the order in which they are learned. */
    static final List<String> SETS =
            List.of("dev", "dev-authored", "dev-workplace", "dev-threads", "chat", "irc", "own");

    static List<Lesson> all() {
        var all = new ArrayList<Lesson>();
        SETS.forEach(set -> all.addAll(of(set)));
        return all;
    }

    static List<Lesson> of(String set) {
        try (InputStream in = Lesson.class.getResourceAsStream(set + ".jsonl")) {
            if (in == null) {
                return List.of();
            }
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return file.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> lesson(set, JSON.readTree(line)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Lesson lesson(String set, JsonNode label) {
        String text = label.path("text").asString();
        String id = label.path("id").asString(set + ":" + text);
        String group = label.path("thread").isString() ? label.path("thread").asString() : id;
        Boolean opens = label.path("opens_thread").isBoolean()
                ? label.path("opens_thread").asBoolean()
                : null;
        boolean request = label.path("is_request").asBoolean();
        return new Lesson(
                set, id, group, text, notation(label.path("platform").asString("plain")), scene(opens), request, label);
    }

    private static Notation notation(String platform) {
        return switch (platform) {
            case "slack", "discord", "zulip", "irc" -> Notation.valueOf(platform.toUpperCase(Locale.ROOT));
            default -> Notation.PLAIN;
        };
    }

    static Scene scene(@Nullable Boolean opens) {
        Availability author = Defaults.availability(ZoneOffset.UTC);
        Instant sent = Instant.parse("2026-03-10T10:00:00Z");
        return new Scene(sent, author, null, DateOrder.MDY, null, opens, null, false, List.of(), 0, Map.of());
    }

    Draft draft() {
        return new Draft(Tokenizer.read(text, notation));
    }
}
