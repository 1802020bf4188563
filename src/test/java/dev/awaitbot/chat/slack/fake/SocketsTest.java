package dev.awaitbot.chat.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.ReactionAddedEvent;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.framing.Framedata;
import org.java_websocket.handshake.ServerHandshake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Socket Mode with the real client: redelivery, several connections, disconnects of every kind. */
class SocketsTest {
    private static final Duration SOON = Duration.ofMillis(10);

    private final FakeSlack fake = FakeSlack.start();
    private RealClient client;

    @BeforeEach
    void aWorkspace() {
        fake.person("dana");
        fake.channel("launch", "dana");
        client = new RealClient(fake);
    }

    @AfterEach
    void close() throws Exception {
        client.close();
        fake.close();
    }

    @Test
    void what_is_not_acknowledged_is_told_again() throws Exception {
        fake.retries(new Retries(Duration.ofSeconds(1), List.of(SOON, SOON, SOON), false));
        var heard = new AtomicInteger();
        client.app.event(ReactionAddedEvent.class, (event, context) -> {
            if (heard.incrementAndGet() < 3) {
                throw new IllegalStateException("Nothing could be stored.");
            }
            return context.ack();
        });
        client.connect();
        Post post = fake.as("dana").says("#launch", "Hello");
        fake.as("dana").reacts(post, "eyes");
        Delivery reaction = fake.deliveries().get(1).acknowledged();
        assertThat(reaction.attempts())
                .extracting(Delivery.Attempt::number, Delivery.Attempt::reason)
                .containsExactly(tuple(0, ""), tuple(1, "timeout"), tuple(2, "timeout"));
        assertThat(fake.deliveries().get(0).attempts()).hasSize(1);
    }

    @Test
    void what_is_never_acknowledged_is_given_up_after_three_repetitions() throws Exception {
        fake.retries(Retries.quick(Duration.ofMillis(100)));
        client.app.event(ReactionAddedEvent.class, (event, context) -> {
            throw new IllegalStateException("Nothing could be stored.");
        });
        client.connect();
        fake.as("dana").reacts(fake.as("dana").says("#launch", "Hello"), "eyes");
        assertThat(fake.deliveries().get(1).end()).isEqualTo(Delivery.State.FAILED);
        assertThat(fake.deliveries().get(1).attempts()).hasSize(4);
    }

    /** Why a handler of the adapter throws: with its own acknowledgements on, Bolt takes a refusal by status for an event without a handler. */
    @Test
    void a_refusal_by_status_is_acknowledged_all_the_same() throws Exception {
        client.app.event(
                ReactionAddedEvent.class,
                (event, context) -> Response.builder().statusCode(500).build());
        client.connect();
        fake.as("dana").reacts(fake.as("dana").says("#launch", "Hello"), "eyes");
        fake.deliveries().get(1).acknowledged();
    }

    @Test
    void nothing_is_kept_for_a_client_that_is_away() {
        fake.as("dana").says("#launch", "Hello");
        assertThat(fake.deliveries().get(0).end()).isEqualTo(Delivery.State.LOST);
    }

    @Test
    void or_it_is_told_again_once_the_client_is_back_where_ordered() throws Exception {
        List<Duration> pauses =
                List.of(Duration.ofMillis(10), Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(5));
        fake.retries(new Retries(Duration.ofSeconds(3), pauses, true));
        fake.as("dana").says("#launch", "Hello");
        client.connect();
        assertThat(fake.deliveries().get(0).acknowledged().attempts().get(0).number())
                .isPositive();
    }

    @Test
    void a_refreshed_client_comes_back_and_hears_on() throws Exception {
        client.connect();
        fake.connections().get(0).asksForRefresh();
        await().until(() -> fake.connections().stream().anyMatch(one -> one.number() == 2));
        fake.as("dana").says("#launch", "Hello");
        assertThat(fake.deliveries().get(0).acknowledged().attempts())
                .extracting(Delivery.Attempt::connection)
                .containsExactly(2);
    }

    @Test
    void envelopes_go_to_one_of_several_connections_and_copies_to_others() throws Exception {
        client.connect();
        try (var second = new RealClient(fake)) {
            second.connect();
            await().until(() -> fake.connections().size() == 2);
            fake.as("dana").says("#launch", "one");
            fake.as("dana").says("#launch", "two");
            fake.settle();
            assertThat(client.heard).hasSize(1);
            assertThat(second.heard).hasSize(1);
            fake.trouble().duplicates(1);
            fake.as("dana").says("#launch", "three");
            await().until(() -> client.heard.size() == 2 && second.heard.size() == 2);
        }
    }

    @Test
    void events_come_out_of_order_when_ordered() throws Exception {
        fake.trouble().outOfOrder(3);
        client.connect();
        for (String text : List.of("one", "two", "three")) {
            fake.as("dana").says("#launch", text);
        }
        fake.settle();
        List<Long> order = fake.deliveries().stream()
                .map(delivery -> delivery.attempts().get(0).nanos())
                .toList();
        assertThat(order.get(2)).isLessThan(order.get(1));
        assertThat(order.get(1)).isLessThan(order.get(0));
    }

    @Test
    void a_dead_connection_answers_no_ping_and_swallows_what_is_sent() throws Exception {
        try (var raw = new Raw(client.slack.issueSocketModeUrl(fake.appToken()))) {
            raw.connectBlocking();
            await().until(() -> !raw.frames.isEmpty());
            assertThat(raw.frames.get(0)).contains("\"hello\"", "\"num_connections\":1");
            raw.sendPing();
            await().until(() -> raw.pongs.get() == 1);
            fake.connections().get(0).dies();
            raw.sendPing();
            fake.retries(Retries.quick(Duration.ofMillis(50)));
            fake.as("dana").says("#launch", "Hello");
            assertThat(fake.deliveries().get(0).end()).isEqualTo(Delivery.State.FAILED);
            assertThat(raw.pongs.get()).isEqualTo(1);
            assertThat(raw.frames).hasSize(1);
        }
    }

    @Test
    void a_ticket_opens_one_socket() throws Exception {
        String url = client.slack.issueSocketModeUrl(fake.appToken());
        try (var first = new Raw(url);
                var second = new Raw(url)) {
            assertThat(first.connectBlocking()).isTrue();
            assertThat(second.connectBlocking()).isFalse();
        }
    }

    /** A client without the SDK's care. */
    private static final class Raw extends WebSocketClient implements AutoCloseable {
        final List<String> frames = new CopyOnWriteArrayList<>();
        final AtomicInteger pongs = new AtomicInteger();

        Raw(String url) {
            super(URI.create(url));
        }

        @Override
        public void onWebsocketPong(WebSocket socket, Framedata frame) {
            pongs.incrementAndGet();
        }

        @Override
        public void onMessage(String frame) {
            frames.add(frame);
        }

        @Override
        public void onOpen(ServerHandshake handshake) {
            // The hello follows.
        }

        @Override
        public void onClose(int code, String reason, boolean remote) {
            // Nothing to do.
        }

        @Override
        public void onError(Exception error) {
            // Shows in what does not come.
        }
    }
}
