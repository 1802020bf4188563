package dev.awaitbot.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.store.Database;
import dev.awaitbot.store.DatabaseSettings;
import dev.awaitbot.store.InstanceKey;
import dev.awaitbot.store.OwnPostgres;
import dev.awaitbot.store.TestPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While nothing can be stored nothing is acknowledged and health is red; afterwards all goes on by itself: {@code -Dawaitbot.posts=1000}. */
@Tag("faults")
class DatabaseTroubleTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
    private static final int POSTS = Integer.getInteger("awaitbot.posts", 60);

    @TempDir
    Path dir;

    @Test
    void a_postgresql_that_stops_and_comes_back_loses_nothing() throws IOException {
        try (var postgres = new OwnPostgres(dir.resolve("postgres"));
                var siege = new Siege(dir, postgres.settings().url(), MONDAY, new Random(1));
                Node node = siege.node("node")) {
            node.awaitReady();
            siege.talk(node, 20);
            assertThat(node.healthy()).isTrue();
            postgres.stop();
            int before = siege.acknowledged;
            siege.talk(node, 8);
            assertThat(siege.acknowledged).as("acknowledged while it is away").isEqualTo(before);
            assertThat(node.healthy()).isFalse();
            postgres.start();
            within(30, node::healthy);
            recovered(siege, node, postgres.settings(), "PostgreSQL stopped and started");
        }
    }

    @Test
    void connections_that_break_one_in_five_lose_nothing() throws IOException {
        DatabaseSettings direct = TestPostgres.database();
        URI target = URI.create(direct.url().substring("jdbc:".length()));
        long seed = System.nanoTime();
        try (var proxy = new FaultProxy(target.getPort(), new Random(seed))) {
            // Each statement as a text, so that a commit is known when it passes.
            String url = direct.url().replace(":" + target.getPort() + "/", ":" + proxy.port() + "/")
                    + "&prepareThreshold=0";
            try (var siege = new Siege(dir, url, MONDAY, new Random(seed));
                    Node node = siege.node("node")) {
                node.awaitReady();
                proxy.breaks(20);
                for (int told = 0; told < POSTS; told += 20) {
                    siege.talk(node, 20);
                    siege.clockAt(Duration.ofMinutes(5));
                    node.clock(siege.now());
                }
                proxy.breaks(0);
                recovered(siege, node, direct, "seed " + seed + ", " + proxy);
                assertThat(proxy.atOpen.get()).isPositive();
                assertThat(proxy.beforeCommit.get()).isPositive();
                assertThat(proxy.afterCommit.get()).isPositive();
            }
        }
    }

    @Test
    void a_full_disk_under_a_file_loses_nothing() throws IOException {
        try (var siege = new Siege(dir, "file", MONDAY, new Random(1));
                Node node = siege.node("node")) {
            node.awaitReady();
            siege.talk(node, 20);
            node.filesUpTo(Long.toString(Files.size(dir.resolve("awaitbot.mv.db"))));
            // What is told waits for room, and no answer comes.
            var teller = new Thread(() -> siege.talk(node, POSTS));
            teller.start();
            within(30, () -> !node.healthy());
            var told = node.tell(Story.number(100_000, MONDAY).post());
            for (int i = 0; i < 20; i++) {
                assertThat(node.healthy()).isFalse();
                assertThat(told).as("acknowledged on a full disk").isNotDone();
                Siege.pause(50);
            }
            node.filesUpTo("unlimited");
            within(30, node::healthy);
            Siege.join(teller);
            assertThat(Node.get(told).acknowledged()).isTrue();
            recovered(siege, node, DatabaseSettings.file(dir), "full disk");
        }
    }

    private void recovered(Siege siege, Node node, DatabaseSettings settings, String what) {
        siege.talk(node, 20);
        siege.aftermath(node);
        assertThat(node.healthy()).isTrue();
        assertThat(node.stop()).as("milliseconds to stop").isLessThan(10_000);
        try (Database opened = Database.open(settings)) {
            System.out.println(what + ": " + Reckoning.of(siege, opened, InstanceKey.of(dir, new SecureRandom())));
        }
    }

    private static void within(int seconds, BooleanSupplier condition) {
        long begun = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(seconds));
            Siege.pause(50);
        }
    }
}
