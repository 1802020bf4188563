package dev.awaitbot.chat.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.SlackSignature;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Without Socket Mode the fake sends signed requests, and again where they fail. */
class HttpRouteTest {
    private static final Duration SOON = Duration.ofMillis(10);

    private final FakeSlack fake = FakeSlack.start();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<Integer> statuses = new CopyOnWriteArrayList<>();
    private HttpServer app;
    private URI address;

    @BeforeEach
    void anApp() throws IOException {
        fake.person("dana");
        fake.channel("launch", "dana");
        fake.retries(new Retries(Duration.ofSeconds(3), List.of(SOON, SOON, SOON), false));
        app = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        app.setExecutor(Executors.newCachedThreadPool());
        app.createContext("/", this::hear);
        app.start();
        address = URI.create("http://127.0.0.1:" + app.getAddress().getPort() + "/slack");
        fake.deliversTo(address);
    }

    @AfterEach
    void close() {
        app.stop(0);
        fake.close();
    }

    private void hear(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = exchange.getRequestHeaders();
            boolean signed = new SlackSignature.Verifier(new SlackSignature.Generator(fake.signingSecret()))
                    .isValid(
                            headers.getFirst("X-Slack-Request-Timestamp"),
                            body,
                            headers.getFirst("X-Slack-Signature"),
                            System.currentTimeMillis());
            heard.add(signed + " " + headers.getFirst("X-Slack-Retry-Num") + " "
                    + headers.getFirst("X-Slack-Retry-Reason") + " " + body);
            byte[] answer = "{\"text\":\"Hello\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(statuses.isEmpty() ? 200 : statuses.remove(0), answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    @Test
    void an_event_is_signed() {
        fake.as("dana").says("#launch", "Grüße");
        fake.deliveries().get(0).acknowledged();
        assertThat(heard)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("true null null {")
                .contains("Grüße");
    }

    @Test
    void an_event_that_fails_is_sent_again_with_the_reason() {
        statuses.addAll(List.of(503, 500));
        fake.as("dana").says("#launch", "Hello");
        fake.deliveries().get(0).acknowledged();
        assertThat(heard).hasSize(3);
        assertThat(heard.get(1)).startsWith("true 1 http_error ");
        assertThat(heard.get(2)).startsWith("true 2 http_error ");
    }

    @Test
    void a_command_comes_as_a_form_and_is_answered_in_the_response() {
        fake.as("dana").types("#launch", "/await mine").acknowledged();
        assertThat(heard.get(0)).startsWith("true null null token=").contains("&command=%2Fawait&text=mine&");
        assertThat(fake.ephemerals("dana")).extracting(Post::text).containsExactly("Hello");
    }

    @Test
    void an_address_proves_itself() throws Exception {
        assertThat(fake.verifies(address, "a challenge").statusCode()).isEqualTo(200);
        assertThat(heard.get(0)).startsWith("true").contains("\"type\":\"url_verification\"", "a challenge");
    }

    @Test
    void where_nobody_listens_it_is_given_up() {
        app.stop(0);
        fake.as("dana").says("#launch", "Hello");
        assertThat(fake.deliveries().get(0).end()).isEqualTo(Delivery.State.FAILED);
        assertThat(fake.deliveries().get(0).attempts())
                .extracting(Delivery.Attempt::reason)
                .containsExactly("", "connection_failed", "connection_failed", "connection_failed");
    }
}
