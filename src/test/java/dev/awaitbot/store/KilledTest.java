package dev.awaitbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was promised to be safe is there after the process was killed, however often: {@code -Dawaitbot.kills=200}. */
class KilledTest {
    @TempDir
    Path dir;

    @Test
    void every_promised_row_is_there_after_a_kill() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        Set<Long> promised = new HashSet<>();
        for (int kill = 1; kill <= Killed.KILLS; kill++) {
            List<Long> news = new Killed(DurableWriter.class, dir)
                    .after(1 + random.nextInt(400), random.nextInt(50)).stream()
                            .map(Long::parseLong)
                            .toList();
            assertThat(news).as("the writer wrote").isNotEmpty();
            promised.addAll(news);
            try (Database database = Database.open(DatabaseSettings.file(dir))) {
                Set<Long> kept = database.read(handle -> handle.createQuery("SELECT id FROM promise")
                        .mapTo(Long.class)
                        .set());
                assertThat(kept).as("after kill %s, seed %s", kill, seed).containsAll(promised);
            }
        }
        System.out.printf("%d kills, %d promises, all kept%n", Killed.KILLS, promised.size());
    }
}
