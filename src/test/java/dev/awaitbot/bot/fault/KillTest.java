package dev.awaitbot.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.protocol.FollowUp;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.store.Crowd;
import dev.awaitbot.store.Database;
import dev.awaitbot.store.DatabaseSettings;
import dev.awaitbot.store.InstanceKey;
import dev.awaitbot.store.TestPostgres;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Killed at random moments under load, the bot loses nothing and says nothing twice: {@code -Dawaitbot.kills=200}, with
 * {@code -Dawaitbot.rows=1000000} others around.
 */
@Tag("faults")
class KillTest {
    private static final int KILLS = Integer.getInteger("awaitbot.kills", 5);
    private static final int ROWS = Integer.getInteger("awaitbot.rows", 3_000);
    private static final int KILLS_AMONG_ROWS = Math.min(KILLS, 20);
    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");

    @TempDir
    Path dir;

    @Test
    void on_a_file_nothing_is_lost_and_nothing_said_twice() {
        killed("file", DatabaseSettings.file(dir), KILLS);
    }

    @Test
    void among_many_others_on_a_file_it_opens_each_time() {
        try (Database database = Database.open(DatabaseSettings.file(dir))) {
            var crowd = new Crowd(database, InstanceKey.of(dir, new SecureRandom()), "town");
            Instant due = MONDAY.plus(Duration.ofDays(30));
            crowd.asks(ROWS / 2, MONDAY, due, id -> List.of(new FollowUp(new RequestId(id), "due", due, "owner")));
        }
        killed("file", DatabaseSettings.file(dir), KILLS_AMONG_ROWS);
    }

    @Test
    void on_postgresql_nothing_is_lost_and_nothing_said_twice() {
        DatabaseSettings settings = TestPostgres.database();
        killed(settings.url(), settings, KILLS);
    }

    private void killed(String database, DatabaseSettings settings, int kills) {
        long seed = System.nanoTime();
        try (var siege = new Siege(dir, database, MONDAY, new Random(seed))) {
            for (int life = 1; life <= kills; life++) {
                siege.lifeAndDeath(life);
            }
            try (Node last = siege.node("last")) {
                System.out.println("ready after the last kill in " + last.awaitReady() + " ms");
                siege.talk(last, 20);
                siege.aftermath(last);
                assertThat(last.stop()).as("milliseconds to stop").isLessThan(10_000);
            }
            try (Database opened = Database.open(settings)) {
                String figures = Reckoning.of(siege, opened, InstanceKey.of(dir, new SecureRandom()));
                System.out.println(opened.dialect() + ", " + kills + " kills, seed " + seed + ": " + figures);
            }
        }
    }
}
