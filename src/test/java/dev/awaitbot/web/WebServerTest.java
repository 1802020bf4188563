package dev.awaitbot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class WebServerTest {
    private static final PartState STORE = new PartState("store", true, "open");
    private static final PartState SLACK = new PartState("slack", false, "says \"no\"\n");

    @Test
    void it_lives_as_long_as_it_answers() throws Exception {
        try (WebServer server = WebServer.start("127.0.0.1", 0, () -> List.of(SLACK), List.of())) {
            HttpResponse<String> answer = get(server, "/health/live");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("{\"status\":\"up\"}");
        }
    }

    @Test
    void it_is_ready_when_all_parts_are_up() throws Exception {
        try (WebServer server = WebServer.start("127.0.0.1", 0, () -> List.of(STORE), List.of())) {
            HttpResponse<String> answer = get(server, "/health/ready");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
            assertThat(answer.body())
                    .isEqualTo("{\"status\":\"up\",\"parts\":"
                            + "[{\"name\":\"store\",\"status\":\"up\",\"detail\":\"open\"}]}");
        }
    }

    @Test
    void it_is_not_ready_when_one_part_is_down_and_says_which() throws Exception {
        try (WebServer server = WebServer.start("127.0.0.1", 0, () -> List.of(STORE, SLACK), List.of())) {
            HttpResponse<String> answer = get(server, "/health/ready");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body())
                    .contains("{\"name\":\"slack\",\"status\":\"down\",\"detail\":\"says \\\"no\\\"\\u000a\"}")
                    .startsWith("{\"status\":\"down\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/nothing/here", "/%2e%2e/etc/passwd"})
    void every_answer_is_guarded_and_none_says_what_serves_it(String path) throws Exception {
        try (WebServer server = WebServer.start("127.0.0.1", 0, List::of, List.of())) {
            var headers = get(server, path).headers();
            assertThat(headers.firstValue("Server")).isEmpty();
            assertThat(headers.firstValue("X-Powered-By")).isEmpty();
            if (!path.startsWith("/%")) {
                assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                        .startsWith("default-src 'self'");
                assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
                assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
            }
        }
    }

    @Test
    void on_loopback_only_the_names_of_this_machine_are_served() throws Exception {
        try (WebServer server = WebServer.start("127.0.0.1", 0, List::of, List.of())) {
            assertThat(ask(server, "localhost:" + server.port())).startsWith("HTTP/1.1 200");
            assertThat(ask(server, "127.0.0.1")).startsWith("HTTP/1.1 200");
            assertThat(ask(server, "[::1]:80")).startsWith("HTTP/1.1 200");
            assertThat(ask(server, "rebound.example:" + server.port())).startsWith("HTTP/1.1 403");
            assertThat(ask(server, "127.0.0.1.rebound.example")).startsWith("HTTP/1.1 403");
            assertThat(ask(server, "localhost.rebound.example")).startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void elsewhere_it_is_served_by_any_name() throws Exception {
        try (WebServer server = WebServer.start("0.0.0.0", 0, List::of, List.of())) {
            assertThat(ask(server, "bot.example")).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void it_closes_within_two_seconds_also_while_somebody_waits_for_an_answer() throws Exception {
        var asked = new CountDownLatch(1);
        var never = new CountDownLatch(1);
        WebServer server = WebServer.start(
                "127.0.0.1",
                0,
                () -> {
                    asked.countDown();
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return List.of();
                },
                List.of());
        CompletableFuture.runAsync(() -> {
            try {
                get(server, "/health/ready");
            } catch (IOException | InterruptedException e) {
                // The server went away, as it should.
            }
        });
        asked.await();
        long before = System.nanoTime();
        server.close();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
        never.countDown();
    }

    private static HttpResponse<String> get(WebServer server, String path) throws IOException, InterruptedException {
        var uri = URI.create("http://127.0.0.1:" + server.port() + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    /** The whole answer to a request with that Host header, which Java's client does not let us choose. */
    private static String ask(WebServer server, String host) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("GET /health/live HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
