package dev.awaitbot.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.store.Database;
import dev.awaitbot.store.DatabaseSettings;
import dev.awaitbot.store.InstanceKey;
import dev.awaitbot.store.TestPostgres;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stopped under load, the bot ends within ten seconds and leaves nothing claimed: {@code -Dawaitbot.stops=100}. */
@Tag("faults")
class StopTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
    private static final int STOPS = Integer.getInteger("awaitbot.stops", 5);

    @TempDir
    Path dir;

    @Test
    void on_a_file_it_stops_quickly_and_leaves_nothing_claimed() {
        stopped("file", DatabaseSettings.file(dir));
    }

    @Test
    void on_postgresql_it_stops_quickly_and_leaves_nothing_claimed() {
        DatabaseSettings settings = TestPostgres.database();
        stopped(settings.url(), settings);
    }

    private void stopped(String database, DatabaseSettings settings) {
        long seed = System.nanoTime();
        var random = new Random(seed);
        long slowest = 0;
        int waiting = 0;
        try (var siege = new Siege(dir, database, MONDAY, random)) {
            siege.end.behave(key -> Manner.SLOW);
            for (int life = 1; life <= STOPS; life++) {
                try (Node node = siege.node("stop" + life)) {
                    node.awaitReady();
                    var talker = new Thread(() -> siege.talk(node, 20));
                    talker.start();
                    Siege.pause(500 + random.nextInt(1_500));
                    long took = node.stop();
                    assertThat(took).as("milliseconds to stop, seed %s", seed).isLessThan(10_000);
                    slowest = Math.max(slowest, took);
                    Siege.join(talker);
                }
                try (Database opened = Database.open(settings)) {
                    assertThat(count(opened, "CLAIMED"))
                            .as("claimed after stop %s", life)
                            .isZero();
                    waiting += count(opened, "WAITING") > 0 ? 1 : 0;
                }
                siege.clockAt(Duration.ofMinutes(10));
            }
            assertThat(waiting).as("stops with something left to say").isPositive();
            siege.end.behave(key -> Manner.WELL);
            try (Node last = siege.node("last")) {
                last.awaitReady();
                siege.aftermath(last);
                last.stop();
            }
            try (Database opened = Database.open(settings)) {
                System.out.println(opened.dialect() + ", " + STOPS + " stops, the slowest in " + slowest + " ms, "
                        + waiting + " with something left to say: "
                        + Reckoning.of(siege, opened, InstanceKey.of(dir, new SecureRandom())));
            }
        }
    }

    private static long count(Database database, String state) {
        return database.<Long>read(handle -> handle.createQuery("SELECT COUNT(*) FROM outbox WHERE state = ?")
                .bind(0, state)
                .mapTo(Long.class)
                .one());
    }
}
