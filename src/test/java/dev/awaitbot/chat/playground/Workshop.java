package dev.awaitbot.chat.playground;

import dev.awaitbot.chat.Post;
import dev.awaitbot.chat.SendResult;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A small playground on a port, with a stub for a bot, a clock, and a client that speaks its JSON. */
final class Workshop implements AutoCloseable {
    static final ZoneId HOME = ZoneId.of("Europe/Berlin");
    static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    static final String STORY = """
            # A story for tests.
            person ines Ines Albrecht home
            person joel Joel Castellano away
            person ruth Ruth Adeyemi home
            group design ruth, joel
            channel launch
            channel support
            week 1 friday
            #launch
            09:00 ines [plan]: @joel please read the plan by Tuesday
            15:30 joel >plan: On it
            15:31 joel +eyes plan
            """;

    final StubBot bot = new StubBot();
    final List<Instant> wound = new ArrayList<>();
    final Playground playground;
    Optional<Instant> next = Optional.empty();
    private final Loopback server;
    private final HttpClient client = HttpClient.newHttpClient();
    private Instant now;

    Workshop(Path folder) throws IOException {
        playground = new Playground(folder, Story.of(STORY, HOME, MONDAY.plusSeconds(86_400)), controls());
        now = playground.resumesAt();
        server = new Loopback(playground.endpoints(), 0);
    }

    /** The same with the bot listening. */
    static Workshop open(Path folder) throws IOException {
        var workshop = new Workshop(folder);
        workshop.playground.open(workshop.bot);
        return workshop;
    }

    private Controls controls() {
        return new Controls(
                HOME,
                () -> now,
                to -> {
                    wound.add(to);
                    now = to.isAfter(now) ? to : now;
                },
                () -> next,
                (conversation, message) -> Card.say("I heard it."),
                conversation -> "nudge",
                () -> List.of(new Controls.Hint("mine", "/await mine", "/await mine", "what I owe")));
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return Json.MAPPER.readTree(raw("GET", path, "").body());
    }

    JsonNode post(String name, String json) throws IOException, InterruptedException {
        return Json.MAPPER.readTree(raw("POST", "/playground/api/" + name, json).body());
    }

    int status(String name, String json) throws IOException, InterruptedException {
        return raw("POST", "/playground/api/" + name, json).statusCode();
    }

    HttpResponse<String> raw(String method, String path, String json, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json.replace('\'', '"')));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpClient client() {
        return client;
    }

    String address() {
        return server.address();
    }

    /** The bot says something in #launch. */
    SendResult say(String key, @Nullable String person, boolean direct, Card card) {
        return playground.send(new Post(
                key,
                new Post.Place(
                        new ConversationId("launch"), null, person == null ? null : new PersonId(person), direct),
                card));
    }

    /** A message of the past, by what it says. */
    MessageId message(String text) throws IOException, InterruptedException {
        for (JsonNode item : get("/playground/api/state").get("messages")) {
            if (item.get("text").stringValue().contains(text)) {
                return new MessageId(item.get("id").stringValue());
            }
        }
        throw new AssertionError("Nobody said " + text);
    }

    @Override
    public void close() {
        server.close();
        playground.close();
    }
}
