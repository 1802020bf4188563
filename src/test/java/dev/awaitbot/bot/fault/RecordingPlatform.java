package dev.awaitbot.bot.fault;

import dev.awaitbot.chat.ChatListener;
import dev.awaitbot.chat.ChatPlatform;
import dev.awaitbot.chat.Directory;
import dev.awaitbot.chat.Features;
import dev.awaitbot.chat.PlatformException;
import dev.awaitbot.chat.Post;
import dev.awaitbot.chat.SendResult;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.PersonId;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A platform whose posts go to a {@link ReceivingEnd} over HTTP, as those of a real one do. */
final class RecordingPlatform implements ChatPlatform {
    private static final Duration PATIENCE =
            Duration.ofMillis(Integer.getInteger("awaitbot.patience", ReceivingEnd.HANGS_MILLIS - 500));

    private final HttpClient http = HttpClient.newHttpClient();
    private final Town town = new Town();
    private final int port;
    private final InstantSource clock;

    RecordingPlatform(int port, InstantSource clock) {
        this.port = port;
        this.clock = clock;
    }

    @Override
    public SendResult send(Post post) {
        PersonId person = post.place().person();
        String to = person == null ? post.place().conversation().value() : person.value();
        String path = "/send?key=" + in(post.key()) + "&to=" + in(to) + "&edit=" + (post.edits() != null) + "&at="
                + clock.instant().toEpochMilli();
        try {
            HttpResponse<String> answer =
                    ask(HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.ofString(text(post))));
            return switch (answer.statusCode()) {
                case 200 -> SendResult.sent(new MessageId(answer.body()));
                case 429 ->
                    SendResult.later(
                            Duration.ofSeconds(Long.parseLong(
                                    answer.headers().firstValue("Retry-After").orElse("1"))),
                            "429");
                default -> SendResult.later(Duration.ZERO, Integer.toString(answer.statusCode()));
            };
        } catch (ConnectException e) {
            return SendResult.later(Duration.ZERO, "no connection");
        } catch (HttpTimeoutException e) {
            return SendResult.unknown("timeout");
        } catch (IOException e) {
            return SendResult.unknown("connection closed");
        }
    }

    private static String text(Post post) {
        return post.card().lines().stream()
                .flatMap(line -> line.words().parts().stream())
                .map(part -> part instanceof Part.Plain plain
                        ? plain.text()
                        : part instanceof Part.Strong strong ? strong.text() : part.toString())
                .collect(Collectors.joining(" "));
    }

    @Override
    public Optional<MessageId> arrived(Post post) {
        return get("/arrived?key=" + in(post.key())).map(MessageId::new);
    }

    @Override
    public Optional<Message> message(ConversationId conversation, MessageId message) {
        return get("/message?of=" + in(conversation + "/" + message))
                .map(said -> said(said.split(" ", 4), conversation, message));
    }

    /** What the receiving end holds of a message: its author, when it was sent, its thread or "-", its text. */
    static String held(String author, Instant at, String thread, String text) {
        return author + " " + at.toEpochMilli() + " " + thread + " " + text;
    }

    private static Message said(String[] held, ConversationId conversation, MessageId message) {
        return new Message(
                message,
                conversation,
                held[2].equals("-") ? null : new MessageId(held[2]),
                new PersonId(held[0]),
                false,
                Instant.ofEpochMilli(Long.parseLong(held[1])),
                null,
                Notation.SLACK,
                held[3],
                0,
                List.of());
    }

    private Optional<String> get(String path) {
        try {
            HttpResponse<String> answer = ask(HttpRequest.newBuilder(uri(path)));
            return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException e) {
            throw new PlatformException("The receiving end does not answer.", e);
        }
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String in(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public String workspace() {
        return "town";
    }

    @Override
    public PersonId self() {
        return Town.BOT;
    }

    @Override
    public Notation notation() {
        return Notation.SLACK;
    }

    @Override
    public Features features() {
        return new Features(true, true, false, false);
    }

    @Override
    public void open(ChatListener listener) {}

    @Override
    public Directory directory() {
        return town;
    }

    @Override
    public List<Message> history(ConversationId conversation, Instant after, int most) {
        return List.of();
    }

    @Override
    public Optional<URI> link(ConversationId conversation, MessageId message) {
        return Optional.empty();
    }

    @Override
    public boolean awake(ConversationId conversation, MessageId thread) {
        return true;
    }

    @Override
    public void close() {}
}
