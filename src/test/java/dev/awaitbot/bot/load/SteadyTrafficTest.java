package dev.awaitbot.bot.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.store.DatabaseSettings;
import dev.awaitbot.store.TestPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Messages come steadily, follow-ups fall due meanwhile: nothing is lost. How long a message takes from its telling until its decision is
 * stored is printed; not of the first ones, which come more slowly while the virtual machine warms up.
 */
@Tag("load")
class SteadyTrafficTest {
    private static final int SECONDS = Integer.getInteger("awaitbot.seconds", 3);
    private static final int RATE = Integer.getInteger("awaitbot.rate", 100);
    private static final Duration EACH = Duration.ofSeconds(30);

    @TempDir
    Path dir;

    @Test
    void on_a_file() throws Exception {
        measure(DatabaseSettings.file(dir));
    }

    @Test
    void on_postgresql() throws Exception {
        measure(TestPostgres.database());
    }

    private void measure(DatabaseSettings settings) throws Exception {
        List<Long> heap = new CopyOnWriteArrayList<>();
        try (var running = new Running(dir, settings);
                var traffic = new Traffic(running.bot, running.clock);
                AutoCloseable collecting = Figures.collecting(EACH, heap)) {
            traffic.goOn(RATE / 10, Duration.ofSeconds(SECONDS).dividedBy(10));
            traffic.settle();
            long warm = System.nanoTime();
            long processor = Figures.processor();
            traffic.goOn(RATE, Duration.ofSeconds(SECONDS));
            traffic.settle();
            double cores = (Figures.processor() - processor) / 1e9 / SECONDS;
            collecting.close();
            Figures.print(
                    "%s, %d messages a second for %d s: %s; told again %d, lost %d; %.2f cores;"
                            + " %d posts meanwhile; heap after GC %s MB",
                    running.database.dialect(),
                    RATE,
                    SECONDS,
                    Figures.of(traffic.since(warm)),
                    traffic.again(),
                    traffic.said() - running.kept(),
                    cores,
                    running.platform.taken(),
                    heap);
            assertThat(running.kept()).isEqualTo(traffic.said());
            assertThat(running.asked()).isEqualTo(Chatter.asked(traffic.said()));
            assertThat(running.answered()).isEqualTo(Chatter.answered(traffic.said()));
        }
    }
}
