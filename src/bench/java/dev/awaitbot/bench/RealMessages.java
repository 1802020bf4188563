package dev.awaitbot.bench;

import dev.awaitbot.protocol.Availability;
import dev.awaitbot.protocol.DateOrder;
import dev.awaitbot.protocol.Defaults;
import dev.awaitbot.protocol.Facts;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Scene;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real messages that the tests read too, each with the little that is known around it. */
final class RealMessages {
    private static final String RESOURCE = "/dev/awaitbot/parse/ask/dev.jsonl";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A message as it was written. */
    record Written(String text, Notation notation, Scene scene) {}

    private RealMessages() {}

    static List<Written> all() {
        try (InputStream in = RealMessages.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The real messages are missing: " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> written(JSON.readTree(line)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Written written(JsonNode line) {
        JsonNode opens = line.path("opens_thread");
        return new Written(
                line.path("text").asString(),
                Notation.valueOf(line.path("platform").asString("plain").toUpperCase(Locale.ROOT)),
                scene(opens.isBoolean() ? opens.asBoolean() : null));
    }

    static Scene scene(@Nullable Boolean opensThread) {
        Availability author = Defaults.availability(ZoneId.of("Europe/Berlin"));
        Instant sent = Instant.parse("2026-03-10T10:00:00Z");
        return new Scene(sent, author, null, DateOrder.MDY, null, opensThread, null, false, List.of(), 0, Map.of());
    }

    /** Nothing is known beyond the message, and its channel has the policy that nobody has configured. */
    static Facts facts(Scene scene) {
        return new Facts(scene, Defaults.policy(scene.author().zone()), false, List.of(), Map.of(), 1, List.of());
    }
}
