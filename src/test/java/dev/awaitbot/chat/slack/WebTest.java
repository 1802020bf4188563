package dev.awaitbot.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.awaitbot.chat.PlatformException;
import dev.awaitbot.chat.slack.web.Heard;
import dev.awaitbot.chat.slack.web.Heard.Outcome;
import dev.awaitbot.chat.slack.web.Web;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server answers the SDK's requests with what it is given, and the clock moves by hand. */
class WebTest {
    private static final String OK = "{\"ok\":true,\"ts\":\"1700000000.000100\",\"channel\":\"C01\"}";

    private interface Step {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final Deque<Step> steps = new ArrayDeque<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-16T09:00:00Z");
    private HttpServer server;
    private Web web;

    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.getRequestBody().readAllBytes();
            Step step;
            synchronized (steps) {
                step = steps.isEmpty() ? says(200, OK) : steps.remove();
            }
            step.answer(exchange);
            exchange.close();
        });
        server.start();
        web = web(server.getAddress().getPort());
    }

    @AfterEach
    void end() {
        web.close();
        server.stop(0);
    }

    @Test
    void a_call_comes_back_with_what_was_asked() {
        assertThat(post("C01").orThrow().getTs()).isEqualTo("1700000000.000100");
        assertThat(asked).containsExactly("/api/chat.postMessage");
    }

    @ParameterizedTest
    @CsvSource({
        "channel_not_found, REFUSED",
        "is_archived, REFUSED",
        "not_in_channel, REFUSED",
        "msg_too_long, REFUSED",
        "ratelimited, LATER",
        "service_unavailable, LATER",
        "internal_error, UNKNOWN",
        "fatal_error, UNKNOWN",
        "token_revoked, GONE",
        "invalid_auth, GONE"
    })
    void slacks_word_for_what_was_wrong_tells_what_it_means(String code, Outcome outcome) {
        steps.add(says(200, "{\"ok\":false,\"error\":\"" + code + "\"}"));
        Heard<?> heard = post("C01");
        assertThat(heard.outcome()).isEqualTo(outcome);
        assertThat(heard.code()).isEqualTo(code);
    }

    @Test
    void after_an_error_of_the_server_nobody_knows() {
        steps.add(says(502, "<html>Bad gateway</html>"));
        assertThat(post("C01").outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void after_a_page_instead_of_an_answer_nobody_knows() {
        steps.add(says(200, "<html>Welcome</html>"));
        assertThat(post("C01").outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void a_connection_closed_once_the_request_was_sent_is_not_tried_again() {
        post("C01");
        steps.add(HttpExchange::close);
        assertThat(post("C01").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(asked).hasSize(2);
    }

    @Test
    void an_answer_that_does_not_come_in_time_is_unknown() {
        steps.add(exchange -> pause(Duration.ofSeconds(2)));
        Web quick = web.within(Duration.ofMillis(300));
        assertThat(quick.ask(
                                "chat.postMessage",
                                "C01",
                                m -> m.chatPostMessage(r -> r.channel("C01").text("hello")))
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void a_server_that_is_not_there_was_never_asked() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        try (Web nowhere = web(port)) {
            Heard<?> heard = nowhere.ask("api.test", m -> m.apiTest(r -> r));
            assertThat(heard.outcome()).isEqualTo(Outcome.GONE);
            assertThatThrownBy(heard::orThrow).isInstanceOf(PlatformException.class);
        }
    }

    @Test
    void nothing_is_asked_in_a_channel_while_slack_says_to_wait_there() {
        steps.add(slower(7));
        assertThat(post("C01").after()).isEqualTo(Duration.ofSeconds(7));
        now = now.plusSeconds(6);
        assertThat(post("C01").after()).isEqualTo(Duration.ofSeconds(1));
        assertThat(asked).hasSize(1);
        assertThat(post("C02").ok()).isTrue();
        now = now.plusSeconds(1);
        assertThat(post("C01").ok()).isTrue();
    }

    @Test
    void once_a_second_channel_is_limited_it_is_the_whole_workspace() {
        steps.add(slower(7));
        steps.add(slower(5));
        post("C01");
        post("C02");
        assertThat(post("C03").after()).isEqualTo(Duration.ofSeconds(5));
        assertThat(asked).hasSize(2);
        now = now.plusSeconds(5);
        assertThat(post("C03").ok()).isTrue();
    }

    @Test
    void a_limit_on_any_other_method_holds_for_all_channels() {
        steps.add(slower(3));
        assertThat(history("C01").after()).isEqualTo(Duration.ofSeconds(3));
        assertThat(history("C02").outcome()).isEqualTo(Outcome.LATER);
        assertThat(asked).hasSize(1);
        assertThat(post("C01").ok()).isTrue();
    }

    @Test
    void a_few_posts_go_at_once_into_a_channel_and_then_one_a_second() {
        for (int i = 0; i < 4; i++) {
            assertThat(post("C01").ok()).isTrue();
        }
        assertThat(post("C01").outcome()).isEqualTo(Outcome.LATER);
        assertThat(post("C02").ok()).isTrue();
        now = now.plusSeconds(1);
        assertThat(post("C01").ok()).isTrue();
        assertThat(post("C01").outcome()).isEqualTo(Outcome.LATER);
    }

    @Test
    void a_clock_set_back_by_weeks_does_not_hold_anything_up() {
        steps.add(slower(2));
        post("C01");
        now = now.minus(Duration.ofDays(14));
        assertThat(post("C01").outcome()).isEqualTo(Outcome.LATER);
        now = now.plusSeconds(2);
        assertThat(post("C01").ok()).isTrue();
    }

    @Test
    void a_method_that_the_server_lacks_is_asked_once() {
        steps.add(says(200, "{\"ok\":false,\"error\":\"unknown_method\"}"));
        assertThat(history("C01").lacking()).isTrue();
        Heard<?> again = history("C02");
        assertThat(again.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(again.code()).isEqualTo("unknown_method");
        assertThat(asked).hasSize(1);
    }

    @Test
    void a_server_without_such_a_page_lacks_the_method() {
        steps.add(says(404, "<html>not here</html>"));
        assertThat(history("C01").code()).isEqualTo("unknown_method");
    }

    @Test
    void a_missing_scope_is_missing_where_it_was_asked_for() {
        steps.add(says(
                200, "{\"ok\":false,\"error\":\"missing_scope\",\"needed\":\"groups:history\",\"provided\":\"chat\"}"));
        assertThat(history("G01").lacking()).isTrue();
        assertThat(history("G01").lacking()).isTrue();
        assertThat(asked).hasSize(1);
        assertThat(history("C02").ok()).isTrue();
    }

    @Test
    void a_revoked_token_is_told_once_and_left_alone_for_a_while() {
        steps.add(says(200, "{\"ok\":false,\"error\":\"token_revoked\"}"));
        steps.add(says(200, "{\"ok\":false,\"error\":\"token_revoked\"}"));
        post("C01");
        assertThat(history("C01").ok()).isFalse();
        assertThat(asked).hasSize(1);
        now = now.plus(Duration.ofMinutes(10));
        post("C01");
        assertThat(asked).hasSize(2);
        assertThat(lost).containsExactly("token_revoked");
    }

    private Web web(int port) {
        return new Web(
                new Web.Settings("slack-T01", "xoxb-test", "http://127.0.0.1:" + port + "/api/"), () -> now, lost::add);
    }

    private Heard<ChatPostMessageResponse> post(String channel) {
        return web.ask(
                "chat.postMessage",
                channel,
                m -> m.chatPostMessage(r -> r.channel(channel).text("hello")));
    }

    private Heard<ConversationsHistoryResponse> history(String channel) {
        return web.ask("conversations.history", channel, m -> m.conversationsHistory(r -> r.channel(channel)));
    }

    private static Step says(int status, String body) {
        return exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    private static Step slower(int seconds) {
        return exchange -> {
            exchange.getResponseHeaders().add("Retry-After", String.valueOf(seconds));
            exchange.sendResponseHeaders(429, -1);
        };
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
