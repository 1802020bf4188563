package dev.awaitbot.bot.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.store.DatabaseSettings;
import dev.awaitbot.store.Dialect;
import dev.awaitbot.store.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In the middle of steady traffic the database answers nobody for a while, and all garbage is collected now and then. What comes in
 * meanwhile may not be acknowledged; told again, it arrives. How long acknowledgements take before and after is printed.
 */
@Tag("load")
class StalledDatabaseTest {
    private static final int SECONDS = Integer.getInteger("awaitbot.stall.around", 4);
    private static final int STALL = Integer.getInteger("awaitbot.stall", 1);
    private static final int RATE = 100;

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
        try (var running = new Running(dir, settings);
                var traffic = new Traffic(running.bot, running.clock);
                Connection own = running.database.dataSource().getConnection();
                AutoCloseable collecting =
                        Figures.collecting(Duration.ofSeconds(SECONDS).dividedBy(10), new CopyOnWriteArrayList<>())) {
            traffic.goOn(RATE / 10, Duration.ofSeconds(SECONDS).dividedBy(10));
            traffic.settle();
            long warm = System.nanoTime();
            long[] stalled = new long[2];
            var stalling = new Thread(() -> stall(own, running.database.dialect(), stalled));
            traffic.goOn(RATE, Duration.ofSeconds(SECONDS).dividedBy(2));
            stalling.start();
            traffic.goOn(
                    RATE,
                    Duration.ofSeconds(STALL).plus(Duration.ofSeconds(SECONDS).dividedBy(2)));
            traffic.settle();
            collecting.close();
            stalling.join();
            report(running, traffic, warm, stalled);
            assertThat(stalled[1] - stalled[0]).isGreaterThanOrEqualTo(STALL * 1_000_000_000L);
            assertThat(running.kept()).isEqualTo(traffic.said());
            assertThat(running.asked()).isEqualTo(Chatter.asked(traffic.said()));
        }
    }

    private static void report(Running running, Traffic traffic, long warm, long[] stalled) {
        long[] well = traffic.tellings()
                .filter(one -> one.at() >= warm)
                .filter(one -> one.at() + one.nanos() < stalled[0] || one.at() > stalled[1])
                .mapToLong(Traffic.Telling::nanos)
                .toArray();
        long recovered = traffic.tellings()
                .filter(one -> one.at() > stalled[0] && one.nanos() > Traffic.IN_TIME)
                .mapToLong(one -> one.at() + one.nanos() - stalled[1])
                .max()
                .orElse(0);
        Figures.print(
                "%s, %d messages a second for %d s, stalled for %d s more: before and after %s;"
                        + " all acknowledged in time again %.1f s after the stall; told again %d, lost %d",
                running.database.dialect(),
                RATE,
                SECONDS,
                STALL,
                Figures.of(well),
                Math.max(0, recovered) / 1e9,
                traffic.again(),
                traffic.said() - running.kept());
    }

    /** @param when set to when it began and ended, as {@link System#nanoTime} tells */
    private static void stall(Connection connection, Dialect dialect, long[] when) {
        boolean h2 = dialect == Dialect.H2;
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    h2
                            ? "SET EXCLUSIVE 1"
                            : "LOCK TABLE seen_event, post, request, follow_up, outbox, person, channel IN ACCESS EXCLUSIVE MODE");
            when[0] = System.nanoTime();
            Thread.sleep(STALL * 1_000L);
            when[1] = System.nanoTime();
            if (h2) {
                statement.execute("SET EXCLUSIVE 0");
            }
            connection.rollback();
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
