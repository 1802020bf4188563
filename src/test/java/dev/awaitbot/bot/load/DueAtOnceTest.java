package dev.awaitbot.bot.load;

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
import java.time.InstantSource;
import java.util.List;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many follow-ups that fall due at one instant, with a million open ones around them: how long until the platform has them all. Figures
 * are printed; in the short form only that they all arrive is asked.
 */
@Tag("load")
class DueAtOnceTest {
    private static final int OPEN = Integer.getInteger("awaitbot.open", 3_000);
    private static final int DUE = Integer.getInteger("awaitbot.dueAtOnce", 100);
    private static final Duration FAR = Duration.ofDays(30);

    @TempDir
    Path dir;

    private final InstantSource clock = InstantSource.system();

    @Test
    void on_a_file() throws InterruptedException {
        measure(DatabaseSettings.file(dir));
    }

    @Test
    void on_postgresql() throws InterruptedException {
        measure(TestPostgres.database());
    }

    private void measure(DatabaseSettings settings) throws InterruptedException {
        InstanceKey key = InstanceKey.of(dir, new SecureRandom());
        try (Database database = Database.open(settings)) {
            var crowd = new Crowd(database, key, "town");
            Instant now = clock.instant();
            crowd.asks(OPEN / 3, now, now.plus(FAR), later(now));
            crowd.asks(20 * DUE, now.minusSeconds(3_000), now.minusSeconds(600), steps(now.minusSeconds(600)));
        }
        long begun = System.nanoTime();
        try (var running = new Running(dir, settings)) {
            report(running, "ready", begun, System.nanoTime());
            await(running, 20 * DUE);
            report(running, 20 * DUE + " overdue at the start", begun, running.platform.last());
            dueSoon(running, DUE, 20 * DUE);
            dueSoon(running, 10 * DUE, 21 * DUE);
            assertThat(running.platform.taken()).isEqualTo(31 * DUE);
        }
    }

    /** They are due in a few seconds, and the bot is told so as if they had been heard one by one. */
    private void dueSoon(Running running, int many, int before) throws InterruptedException {
        Instant due = clock.instant().plusSeconds(2 + many / 1_500);
        new Crowd(running.database, running.key, "town").asks(many, clock.instant(), due, steps(due));
        running.bot.onTick();
        await(running, before + many);
        long late = Duration.between(due, clock.instant()).toNanos();
        report(running, many + " due at once", System.nanoTime() - late, running.platform.last());
    }

    private static void await(Running running, int posts) throws InterruptedException {
        for (int i = 0; running.platform.taken() < posts; i++) {
            assertThat(i)
                    .as("seconds without all posts, %s so far", running.platform.taken())
                    .isLessThan(6_000);
            Thread.sleep(10);
        }
    }

    private static LongFunction<List<FollowUp>> steps(Instant due) {
        return id -> List.of(
                new FollowUp(new RequestId(id), "due", due, "owner"),
                new FollowUp(new RequestId(id), "expiry", due.plus(FAR), "requester"));
    }

    private static LongFunction<List<FollowUp>> later(Instant now) {
        return id -> {
            Instant due = now.plus(FAR).plusSeconds(id);
            return List.of(
                    new FollowUp(new RequestId(id), "reminder", due.minusSeconds(7_200), "owner"),
                    new FollowUp(new RequestId(id), "due", due, "owner"),
                    new FollowUp(new RequestId(id), "expiry", due.plus(FAR), "requester"));
        };
    }

    private static void report(Running running, String what, long begun, long ended) {
        System.out.printf(
                "%s, %d open follow-ups: %s after %.3f s%n",
                running.database.dialect(), OPEN, what, (ended - begun) / 1e9);
    }
}
