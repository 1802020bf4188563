package dev.awaitbot.bot.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.protocol.FollowUp;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.store.Crowd;
import dev.awaitbot.store.Database;
import dev.awaitbot.store.DatabaseSettings;
import dev.awaitbot.store.InstanceKey;
import dev.awaitbot.store.RequestStore;
import dev.awaitbot.store.TestPostgres;
import java.io.IOException;
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
 * With a million open follow-ups: how long a start takes, what it costs to store one more request, and how long it is until the platform
 * has all of the many that were overdue at the start, or fall due at one instant. Figures are printed; asked is only that all arrive.
 */
@Tag("load")
class DueAtOnceTest {
    private static final int OPEN = Integer.getInteger("awaitbot.open", 3_000);
    private static final int DUE = Integer.getInteger("awaitbot.dueAtOnce", 100);
    private static final int STARTS = Integer.getInteger("awaitbot.starts", 1);
    private static final int WRITES = Integer.getInteger("awaitbot.writes", 100);
    private static final Duration FAR = Duration.ofDays(30);

    @TempDir
    Path dir;

    private final InstantSource clock = InstantSource.system();

    @Test
    void on_a_file() throws IOException, InterruptedException {
        measure(DatabaseSettings.file(dir));
    }

    @Test
    void on_postgresql() throws IOException, InterruptedException {
        measure(TestPostgres.database());
    }

    private void measure(DatabaseSettings settings) throws IOException, InterruptedException {
        InstanceKey key = InstanceKey.of(dir, new SecureRandom());
        String what;
        try (Database database = Database.open(settings)) {
            what = database.dialect() + ", " + OPEN + " open follow-ups";
            long begun = System.nanoTime();
            Instant now = clock.instant();
            new Crowd(database, key, "town").asks(OPEN / 3, now, now.plus(FAR), later(now));
            Figures.print("%s: filled in %.0f s", what, (System.nanoTime() - begun) / 1e9);
        }
        new Starts(dir, settings, what).measure(STARTS);
        try (Database database = Database.open(settings)) {
            writes(new RequestStore(database, key, "town"), what);
            Instant now = clock.instant();
            new Crowd(database, key, "town")
                    .asks(20 * DUE, now.minusSeconds(3_000), now.minusSeconds(600), steps(now.minusSeconds(600)));
        }
        long begun = System.nanoTime();
        long processor = Figures.processor();
        try (var running = new Running(dir, settings)) {
            await(running, 20 * DUE);
            report(running, 20 * DUE + " overdue at the start", begun, processor);
            dueSoon(running, DUE);
            dueSoon(running, 10 * DUE);
            assertThat(running.platform.ofCrowd()).isEqualTo(31 * DUE);
        }
    }

    /** Stores requests with three follow-ups each, one after the other and each for good, as they are heard. */
    private void writes(RequestStore store, String what) {
        Instant now = clock.instant();
        long[] nanos = new long[WRITES];
        for (int i = 0; i < WRITES; i++) {
            long begun = System.nanoTime();
            assertThat(store.write(Crowd.ask(store.next(), now, now.plus(FAR), later(now))))
                    .isTrue();
            nanos[i] = System.nanoTime() - begun;
        }
        Figures.print("%s: a request with three follow-ups stored, %s", what, Figures.of(nanos));
    }

    /** They are due in a few seconds, and the bot is told so as if they had been heard one by one. */
    private void dueSoon(Running running, int many) throws InterruptedException {
        int before = running.platform.ofCrowd();
        Instant due = clock.instant().plusSeconds(3 + many / 1_500);
        new Crowd(running.database, running.key, "town").asks(many, clock.instant(), due, steps(due));
        running.bot.onTick();
        long processor = Figures.processor();
        await(running, before + many);
        long late = Duration.between(due, clock.instant()).toNanos();
        report(running, many + " due at once", System.nanoTime() - late, processor);
    }

    private static void await(Running running, int posts) throws InterruptedException {
        for (int i = 0; running.platform.ofCrowd() < posts; i++) {
            assertThat(i)
                    .as("hundredths of a second without all posts, %s so far", running.platform.ofCrowd())
                    .isLessThan(30_000);
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

    private static void report(Running running, String what, long begun, long processor) {
        Figures.print(
                "%s, %d open follow-ups: %s handed over after %.3f s, %.2f s of processor time; heap after GC %d MB",
                running.database.dialect(),
                OPEN,
                what,
                (running.platform.last() - begun) / 1e9,
                (Figures.processor() - processor) / 1e9,
                Figures.heap());
    }
}
