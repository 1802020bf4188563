package dev.awaitbot.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.store.Database;
import dev.awaitbot.store.DatabaseSettings;
import dev.awaitbot.store.InstanceKey;
import dev.awaitbot.store.TestPostgres;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one PostgreSQL are one bot. */
@Tag("faults")
class TwoNodesTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
    private static final int STORIES = 24;
    private static final int SENDERS = 4;
    private static final Duration TAKEN_OVER = Duration.ofSeconds(30);

    @TempDir
    Path dir;

    private final DatabaseSettings settings = TestPostgres.database();

    @Test
    void everything_is_said_once_by_one_of_them_and_all_by_the_other_when_one_is_killed() {
        try (var siege = new Siege(dir, settings.url(), MONDAY, new Random(1));
                Node left = siege.node("left");
                Node right = siege.node("right")) {
            left.awaitReady();
            right.awaitReady();
            siege.talk(left, STORIES);
            siege.talk(right, STORIES);
            siege.again(left, right);
            siege.passBoth(Duration.ofMinutes(30), left, right);
            // The reminders are said; what is due in ten seconds is for the one who is left.
            siege.clockAt(Duration.ofSeconds(590));
            left.clock(siege.now());
            right.clock(siege.now());
            left.kill();
            long begun = System.nanoTime();
            long silent = STORIES * 2 - siege.ended();
            while (said(siege, "due:") < silent) {
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(TAKEN_OVER.plusSeconds(10));
                Siege.pause(50);
            }
            System.out.printf(
                    "all due after the kill, 10 s of which until they were due: %d ms%n",
                    (System.nanoTime() - begun) / 1_000_000);
            siege.aftermath(right);
            right.stop();
            try (Database opened = Database.open(settings)) {
                System.out.println(
                        "two nodes: " + Reckoning.of(siege, opened, InstanceKey.of(dir, new SecureRandom())));
            }
        }
    }

    @Test
    void a_node_that_slept_past_its_claim_does_not_say_what_another_has_said() {
        try (var siege = new Siege(dir, settings.url(), MONDAY, new Random(1));
                Node sleeper = siege.node("sleeper", "-Dawaitbot.patience=30000")) {
            sleeper.awaitReady();
            siege.talk(sleeper, STORIES);
            // Every sender is in the middle of a post that was taken, and the rest of the batch is claimed.
            long before = said(siege, "reminder:");
            siege.end.behave(key -> Manner.TAKES_AND_HOLDS);
            siege.clockAt(Duration.ofMinutes(20));
            sleeper.tell("clock " + siege.now().toEpochMilli());
            while (said(siege, "reminder:") < before + SENDERS) {
                Siege.pause(2);
            }
            sleeper.signal("STOP");
            siege.end.behave(key -> Manner.WELL);
            try (Node other = siege.node("other")) {
                other.awaitReady();
                // Past the claims of the one who sleeps.
                siege.clockAt(Duration.ofSeconds(90));
                siege.settle(other);
                sleeper.signal("CONT");
                sleeper.clock(siege.now());
                siege.settle(sleeper);
                siege.aftermath(other);
                other.stop();
            }
            sleeper.stop();
            try (Database opened = Database.open(settings)) {
                System.out.println("asleep: " + Reckoning.of(siege, opened, InstanceKey.of(dir, new SecureRandom())));
            }
        }
    }

    @Test
    void a_node_that_slept_before_its_last_look_says_nothing_that_another_has_said() {
        // The first try has an unknown outcome, so that it asks the platform before the second; there it falls asleep.
        asleepAt("/arrived", key -> key.startsWith("reminder:") ? Manner.HANGS_UP : Manner.WELL);
    }

    @Test
    void what_leaves_after_a_sleep_past_the_last_look_is_taken_once_by_a_platform_that_knows_keys() {
        asleepAt("/send", key -> Manner.WELL);
    }

    private void asleepAt(String place, Function<String, Manner> atFirst) {
        try (var siege = new Siege(dir, settings.url(), MONDAY, new Random(1));
                Node sleeper = siege.node("sleeper", "-Dawaitbot.patience=50000")) {
            sleeper.awaitReady();
            siege.talk(sleeper, STORIES);
            siege.settle(sleeper);
            if (place.equals("/send")) {
                siege.end.knowKeys();
            }
            siege.end.behave(atFirst);
            var asked = new CountDownLatch(SENDERS);
            var goOn = new CountDownLatch(1);
            siege.end.whenAsked(what -> {
                if (what.equals(place) && asked.getCount() > 0) {
                    siege.end.behave(key -> Manner.WELL);
                    asked.countDown();
                    await(goOn);
                }
            });
            siege.clockAt(Duration.ofMinutes(20));
            sleeper.tell("clock " + siege.now().toEpochMilli());
            await(asked);
            sleeper.signal("STOP");
            try (Node other = siege.node("other")) {
                other.awaitReady();
                siege.clockAt(Duration.ofSeconds(90));
                siege.settle(other);
                assertThat(said(siege, "reminder:")).as("said by the other").isPositive();
                long before = siege.end.arrivals().size();
                sleeper.signal("CONT");
                sleeper.clock(siege.now());
                goOn.countDown();
                siege.settle(sleeper);
                assertThat(siege.end.arrivals()).as("said after the sleep").hasSize((int) before);
                siege.aftermath(other);
                other.stop();
            }
            sleeper.stop();
            try (Database opened = Database.open(settings)) {
                System.out.println("asleep at " + place + ": "
                        + Reckoning.of(siege, opened, InstanceKey.of(dir, new SecureRandom())));
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long said(Siege siege, String begins) {
        Map<String, Long> counts = siege.end.counts();
        return counts.keySet().stream().filter(key -> key.startsWith(begins)).count();
    }
}
