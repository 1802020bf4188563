package dev.awaitbot.schedule;

import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.awaitbot.store.Database;
import dev.awaitbot.store.DatabaseSettings;
import dev.awaitbot.store.Dialect;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What holds on every database. */
@Timeout(60)
abstract class WakeupsContract {
    static final ZoneId UTC = ZoneId.of("UTC");

    final List<String> woken = new CopyOnWriteArrayList<>();
    Database database;

    abstract DatabaseSettings settings();

    @BeforeEach
    void open() {
        database = Database.open(settings());
    }

    @AfterEach
    void close() {
        database.close();
    }

    Wakeups start() {
        return Wakeups.start(database.dataSource(), database.dialect() == Dialect.POSTGRESQL, woken::add);
    }

    @Test
    void the_tick_comes_at_once_and_next_when_it_is_due() {
        try (Wakeups wakeups = start()) {
            await().until(() -> woken.contains(Wakeups.TICK));
            Instant due = Instant.now().plusMillis(1_500);
            wakeups.wakeAt(due);
            await().until(() -> woken.contains(Wakeups.NEXT));
            assertThat(Instant.now()).isBetween(due.minusMillis(5), due.plusSeconds(5));
        }
    }

    @Test
    void next_is_moved_to_what_is_earlier_and_not_to_what_is_later() throws InterruptedException {
        try (Wakeups wakeups = start()) {
            wakeups.wakeAt(Instant.now().plus(Duration.ofHours(2)));
            wakeups.wakeAt(Instant.now().plusMillis(800));
            wakeups.wakeAt(Instant.now().plus(Duration.ofHours(1)));
            await().until(() -> woken.contains(Wakeups.NEXT));
            Thread.sleep(500);
            assertThat(Collections.frequency(woken, Wakeups.NEXT)).isEqualTo(1);
        }
    }

    @Test
    void whoever_is_woken_may_set_the_next_wake_up() {
        var self = new Wakeups[1];
        try (Wakeups wakeups = Wakeups.start(database.dataSource(), database.dialect() == Dialect.POSTGRESQL, name -> {
            woken.add(name);
            if (name.equals(Wakeups.NEXT)) {
                self[0].wakeAt(Instant.now().plusMillis(50));
            }
        })) {
            self[0] = wakeups;
            wakeups.wakeAt(Instant.now());
            await().until(() -> Collections.frequency(woken, Wakeups.NEXT) >= 3);
        }
    }

    @Test
    void whoever_fails_is_woken_again() {
        try (Wakeups wakeups = Wakeups.start(database.dataSource(), database.dialect() == Dialect.POSTGRESQL, name -> {
            woken.add(name);
            throw new IllegalStateException("A bug, on purpose.");
        })) {
            wakeups.wakeAt(Instant.now());
            await().until(() -> woken.contains(Wakeups.NEXT));
            wakeups.wakeAt(Instant.now());
            await().until(() -> Collections.frequency(woken, Wakeups.NEXT) == 2);
        }
    }

    @Test
    void cron_comes_again_and_again() {
        try (Wakeups wakeups = start()) {
            wakeups.cron("catch-up", "* * * * * ?", UTC, Instant.now());
            await().until(() -> Collections.frequency(woken, "catch-up") >= 3);
        }
    }

    @Test
    void what_was_missed_is_made_up_for_once_after_a_restart() throws InterruptedException {
        try (Wakeups wakeups = start()) {
            wakeups.cron("backup", inSeconds(2), UTC, Instant.now());
            wakeups.wakeAt(Instant.now().plusSeconds(2));
        }
        Thread.sleep(2_500);
        assertThat(woken).doesNotContain("backup", Wakeups.NEXT);
        try (Wakeups wakeups = start()) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> woken.contains("backup") && woken.contains(Wakeups.NEXT));
            Thread.sleep(500);
            assertThat(Collections.frequency(woken, "backup")).isEqualTo(1);
        }
    }

    @Test
    void a_broken_chain_is_mended_by_the_tick() throws Exception {
        try (Wakeups wakeups = start()) {
            wakeups.cron("backup", "0 0 3 1 1 ?", UTC, Instant.now());
            database.inTransaction(
                    handle -> handle.execute("DELETE FROM QRTZ_SIMPLE_TRIGGERS WHERE TRIGGER_NAME = 'backup'"));
            database.inTransaction(handle -> handle.execute("DELETE FROM QRTZ_TRIGGERS WHERE TRIGGER_NAME = 'backup'"));
            assertThat(backups()).isZero();
            wakeups.mend(Instant.now());
            assertThat(backups()).isEqualTo(1);
        }
    }

    private int backups() {
        return database.read(
                handle -> handle.createQuery("SELECT COUNT(*) FROM QRTZ_TRIGGERS WHERE TRIGGER_NAME = 'backup'")
                        .mapTo(Integer.class)
                        .one());
    }

    @Test
    void another_expression_takes_the_place_of_the_old_one() {
        try (Wakeups wakeups = start()) {
            wakeups.cron("backup", "0 0 3 1 1 ?", UTC, Instant.now());
            wakeups.cron("backup", "* * * * * ?", UTC, Instant.now());
            await().until(() -> woken.contains("backup"));
            assertThatThrownBy(() -> wakeups.cron("backup", "0 0 3 1 1 ? 2020", UTC, Instant.now()))
                    .hasMessage("\"0 0 3 1 1 ? 2020\" never comes again: backup");
        }
    }

    @Test
    void closing_waits_for_who_was_woken_but_not_forever() {
        var begun = new CountDownLatch(1);
        var never = new CountDownLatch(1);
        Wakeups wakeups = Wakeups.start(database.dataSource(), database.dialect() == Dialect.POSTGRESQL, name -> {
            begun.countDown();
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        await().until(() -> begun.getCount() == 0);
        Instant before = Instant.now();
        wakeups.close();
        assertThat(Duration.between(before, Instant.now())).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
        never.countDown();
    }

    /** A daily expression that comes in so many seconds. */
    private static String inSeconds(int seconds) {
        var time = Instant.now().plus(seconds, SECONDS).atZone(UTC);
        return "%d %d %d * * ?".formatted(time.getSecond(), time.getMinute(), time.getHour());
    }
}
