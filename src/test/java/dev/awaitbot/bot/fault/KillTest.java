package dev.awaitbot.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.store.Database;
import dev.awaitbot.store.DatabaseSettings;
import dev.awaitbot.store.InstanceKey;
import dev.awaitbot.store.TestPostgres;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed at random moments under load, the bot loses nothing and says nothing twice: {@code -Dawaitbot.kills=200}. */
@Tag("faults")
class KillTest {
    private static final int KILLS = Integer.getInteger("awaitbot.kills", 5);
    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");

    @TempDir
    Path dir;

    @Test
    void on_a_file_nothing_is_lost_and_nothing_said_twice() {
        killed("file", DatabaseSettings.file(dir));
    }

    @Test
    void on_postgresql_nothing_is_lost_and_nothing_said_twice() {
        DatabaseSettings settings = TestPostgres.database();
        killed(settings.url(), settings);
    }

    private void killed(String database, DatabaseSettings settings) {
        long seed = System.nanoTime();
        try (var siege = new Siege(dir, database, MONDAY, new Random(seed))) {
            for (int life = 1; life <= KILLS; life++) {
                siege.lifeAndDeath(life);
            }
            try (Node last = siege.node("last")) {
                last.awaitReady();
                siege.talk(last, 20);
                siege.aftermath(last);
                assertThat(last.stop()).as("milliseconds to stop").isLessThan(10_000);
            }
            try (Database opened = Database.open(settings)) {
                String figures = Reckoning.of(siege, opened, InstanceKey.of(dir, new SecureRandom()));
                System.out.println(opened.dialect() + ", " + KILLS + " kills, seed " + seed + ": " + figures);
            }
        }
    }
}
