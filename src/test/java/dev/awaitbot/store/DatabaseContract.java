package dev.awaitbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What holds on every database. */
@Timeout(60)
abstract class DatabaseContract {

    abstract DatabaseSettings settings();

    @Test
    void an_instant_comes_back_as_it_was_also_in_the_hour_that_a_zone_has_twice() {
        List<Instant> times = Stream.of(
                        "2026-10-25T00:30:00.123456Z",
                        "2026-10-25T01:30:00.123456Z",
                        "2026-03-29T01:30:00Z",
                        "1969-12-31T23:59:59.999999Z",
                        "2026-12-31T23:59:59.999999Z")
                .map(Instant::parse)
                .toList();
        try (Database database = Database.open(settings())) {
            database.inTransaction(
                    handle -> handle.execute("CREATE TABLE told (at TIMESTAMP(6) WITH TIME ZONE, n INTEGER)"));
            for (int i = 0; i < times.size(); i++) {
                int n = i;
                database.inTransaction(handle -> handle.execute(
                        "INSERT INTO told VALUES (?, ?)", times.get(n).plusNanos(999), n));
            }
            assertThat(database.<List<Instant>>read(handle -> handle.createQuery("SELECT at FROM told ORDER BY n")
                            .mapTo(Instant.class)
                            .list()))
                    .isEqualTo(times);
        }
    }

    @Test
    void what_fails_leaves_nothing_behind() {
        try (Database database = Database.open(settings())) {
            noteTable(database, 1);
            assertThatThrownBy(() -> database.committed(handle -> {
                        handle.execute("UPDATE note SET n = 2");
                        throw new IllegalStateException("The plan was wrong.");
                    }))
                    .hasMessage("The plan was wrong.");
            assertThat(database.<Integer>read(DatabaseContract::onlyCount)).isEqualTo(1);
        }
    }

    @Test
    void reading_keeps_nothing_that_it_writes() {
        try (Database database = Database.open(settings())) {
            noteTable(database, 1);
            database.read(handle -> handle.execute("UPDATE note SET n = 2"));
            assertThat(database.<Integer>read(DatabaseContract::onlyCount)).isEqualTo(1);
        }
    }

    @Test
    void of_two_transactions_that_wait_for_each_other_the_loser_begins_again() {
        try (Database database = Database.open(settings())) {
            database.inTransaction(
                    handle -> handle.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, n INTEGER NOT NULL)"));
            database.inTransaction(handle -> handle.execute("INSERT INTO note VALUES (1, 0), (2, 0)"));
            var bothHoldOne = new CyclicBarrier(2);
            var begun = new AtomicInteger();
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(() -> both(database, begun, bothHoldOne, 1, 2)),
                            CompletableFuture.runAsync(() -> both(database, begun, bothHoldOne, 2, 1)))
                    .join();
            assertThat(begun).as("one of them began twice").hasValue(3);
            assertThat(database.<List<Integer>>read(handle -> handle.createQuery("SELECT n FROM note")
                            .mapTo(Integer.class)
                            .list()))
                    .containsExactly(2, 2);
        }
    }

    private static void both(Database database, AtomicInteger begun, CyclicBarrier barrier, int first, int second) {
        database.inTransaction(handle -> {
            boolean firstTry = begun.incrementAndGet() <= 2;
            handle.execute("UPDATE note SET n = n + 1 WHERE id = ?", first);
            if (firstTry) {
                meet(barrier);
            }
            return handle.execute("UPDATE note SET n = n + 1 WHERE id = ?", second);
        });
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void noteTable(Database database, int n) {
        database.inTransaction(handle -> handle.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, n INTEGER)"));
        database.inTransaction(handle -> handle.execute("INSERT INTO note VALUES (1, ?)", n));
    }

    static int onlyNote(Handle handle) {
        return handle.createQuery("SELECT id FROM note").mapTo(Integer.class).one();
    }

    private static int onlyCount(Handle handle) {
        return handle.createQuery("SELECT n FROM note").mapTo(Integer.class).one();
    }
}
