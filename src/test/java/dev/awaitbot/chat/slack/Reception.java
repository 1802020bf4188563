package dev.awaitbot.chat.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.awaitbot.chat.slack.blocks.Spot;
import dev.awaitbot.chat.slack.blocks.Used;
import dev.awaitbot.chat.slack.hear.Answers;
import dev.awaitbot.chat.slack.hear.Asked;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Takes in commands and clicks by HTTP, gives each the answer that lies ready, and keeps what was used. */
final class Reception implements AutoCloseable {
    final List<Used> used = new CopyOnWriteArrayList<>();
    final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final Answers answers;
    private volatile Answer ready = Answer.NOTHING;
    private volatile Runnable before = () -> {};

    Reception(Answers answers) throws IOException {
        this.answers = answers;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** What comes next is answered so. */
    Reception answers(Answer answer) {
        ready = answer;
        return this;
    }

    /** Something happens between the acknowledgement and what is done after it. */
    void meanwhile(Runnable happens) {
        before = happens;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Asked from = form.startsWith("payload=") ? interaction(json(form)) : command(form);
        asked.add(from);
        Answers.Reply reply = answers.reply(from, ready);
        byte[] body = Optional.ofNullable(reply.body()).orElse("").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
        before.run();
        reply.after().run();
    }

    private static JsonObject json(String form) {
        return JsonParser.parseString(decoded(form.substring("payload=".length())))
                .getAsJsonObject();
    }

    private static Asked command(String form) {
        var fields = new JsonObject();
        for (String pair : form.split("&")) {
            int cut = pair.indexOf('=');
            fields.addProperty(pair.substring(0, cut), decoded(pair.substring(cut + 1)));
        }
        return new Asked(
                new PersonId(text(fields, "user_id")),
                new ConversationId(text(fields, "channel_id")),
                null,
                null,
                false,
                false,
                text(fields, "trigger_id"),
                text(fields, "response_url"),
                null,
                null,
                false,
                Instant.now());
    }

    private Asked interaction(JsonObject payload) {
        var person = new PersonId(text(in(payload, "user"), "id"));
        JsonObject view = in(payload, "view");
        JsonObject container = in(payload, "container");
        String type = text(payload, "type");
        boolean submitted = type.equals("view_submission");
        if (type.equals("block_actions")) {
            used.add(Used.click(payload.getAsJsonArray("actions").get(0).getAsJsonObject()));
        }
        if (submitted) {
            used.add(Used.form(view));
        }
        Spot spot = view.has("private_metadata") ? Used.form(view).spot() : null;
        String channel =
                spot != null && !spot.channel().isEmpty() ? spot.channel() : text(in(payload, "channel"), "id");
        String clicked = text(container, "message_ts");
        String message = spot != null ? spot.message() : clicked != null ? clicked : text(payload, "message_ts");
        String url = spot != null ? spot.responseUrl() : text(payload, "response_url");
        String thread = spot != null ? spot.thread() : text(container, "thread_ts");
        return new Asked(
                person,
                new ConversationId(channel == null ? person.value() : channel),
                thread == null ? null : new MessageId(thread),
                message == null ? null : new MessageId(message),
                spot != null ? spot.clicked() : clicked != null,
                spot != null ? spot.ephemeral() : "true".equals(text(container, "is_ephemeral")),
                text(payload, "trigger_id"),
                url,
                "modal".equals(text(view, "type")) ? text(view, "id") : null,
                null,
                submitted,
                Instant.now());
    }

    private static JsonObject in(JsonObject json, String name) {
        return json.get(name) instanceof JsonObject inner ? inner : new JsonObject();
    }

    private static @Nullable String text(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value == null || !value.isJsonPrimitive() ? null : value.getAsString();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
