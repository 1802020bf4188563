package dev.awaitbot.bot.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.store.DatabaseSettings;
import dev.awaitbot.store.TestPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages come steadily, follow-ups fall due meanwhile: nothing is lost. How long a message takes from its telling until its decision is stored is printed. */
@Tag("load")
class SteadyTrafficTest {
    private static final int SECONDS = Integer.getInteger("awaitbot.seconds", 3);
    private static final int RATE = Integer.getInteger("awaitbot.rate", 100);
    private static final Duration ROUND = Duration.ofSeconds(30);

    @TempDir
    Path dir;

    @Test
    void on_a_file() {
        measure(DatabaseSettings.file(dir));
    }

    @Test
    void on_postgresql() {
        measure(TestPostgres.database());
    }

    private void measure(DatabaseSettings settings) {
        try (var running = new Running(dir, settings);
                var traffic = new Traffic(running.bot, RATE, running.clock)) {
            List<Long> heap = new ArrayList<>();
            long processor = Figures.processor();
            for (Duration left = Duration.ofSeconds(SECONDS); left.toMillis() > 0; left = left.minus(ROUND)) {
                traffic.goOn(left.compareTo(ROUND) < 0 ? left : ROUND);
                heap.add(Figures.heap());
            }
            traffic.settle();
            double cores = (Figures.processor() - processor) / 1e9 / SECONDS;
            long[] nanos = StreamSupport.stream(traffic.tellings().spliterator(), false)
                    .mapToLong(Traffic.Telling::nanos)
                    .toArray();
            Figures.print(
                    "%s, %d messages a second for %d s: %s; told again %d, lost %d, said %d; %.2f cores; heap after GC %s MB",
                    running.database.dialect(),
                    RATE,
                    SECONDS,
                    Figures.of(nanos),
                    traffic.again(),
                    traffic.said() - running.kept(),
                    running.platform.taken(),
                    cores,
                    heap);
            assertThat(running.kept()).isEqualTo(traffic.said());
            assertThat(running.asked()).isEqualTo((traffic.said() + 7) / 8);
            assertThat(running.answered()).isEqualTo(Math.max(0, (traffic.said() - 164 + 7) / 8));
        }
    }
}
