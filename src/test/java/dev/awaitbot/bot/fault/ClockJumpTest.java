package dev.awaitbot.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.store.Database;
import dev.awaitbot.store.DatabaseSettings;
import dev.awaitbot.store.InstanceKey;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock of a running bot is set, either way: nothing is said twice, and nothing skipped. */
@Tag("faults")
class ClockJumpTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration FORTNIGHT = Duration.ofDays(14);
    private static final int STORIES = 24;

    @TempDir
    Path dir;

    @Test
    void an_hour_ahead_and_back_and_ahead_again() {
        try (var siege = new Siege(dir, "file", MONDAY, new Random(1));
                Node node = siege.node("jumper")) {
            node.awaitReady();
            siege.talk(node, STORIES);
            jump(siege, node, HOUR);
            Map<String, Long> afterAnHour = siege.end.counts();
            assertThat(afterAnHour.keySet()).anyMatch(key -> key.startsWith("due:"));
            for (Duration back : new Duration[] {Duration.ZERO, HOUR.negated(), Duration.ZERO, HOUR}) {
                jump(siege, node, back);
                assertThat(siege.end.counts()).as("after " + back).isEqualTo(afterAnHour);
            }
            // What is told while the clock is an hour behind is as good as what is told in time.
            for (int hours = 2; hours <= 6; hours++) {
                jump(siege, node, HOUR.multipliedBy(hours));
            }
            node.stop();
            try (Database opened = Database.open(DatabaseSettings.file(dir))) {
                System.out.println(
                        "an hour either way: " + Reckoning.of(siege, opened, InstanceKey.of(dir, new SecureRandom())));
            }
        }
    }

    @Test
    void fourteen_days_ahead_and_back() {
        try (var siege = new Siege(dir, "file", MONDAY, new Random(1));
                Node node = siege.node("jumper")) {
            node.awaitReady();
            siege.talk(node, STORIES);
            jump(siege, node, FORTNIGHT.negated());
            jump(siege, node, FORTNIGHT);
            Map<String, Long> told = siege.end.counts();
            List<String> inVain = siege.stories.stream()
                    .filter(story -> story.end() == null)
                    .map(story -> story.post().author())
                    .toList();
            assertThat(siege.end.arrivals())
                    .extracting(Arrival::to)
                    .as("who asked in vain and hears of it")
                    .containsAll(inVain);
            for (Duration there : new Duration[] {Duration.ZERO, FORTNIGHT}) {
                jump(siege, node, there);
                assertThat(siege.end.counts()).as("after " + there).isEqualTo(told);
            }
            assertThat(told)
                    .allSatisfy((key, times) -> assertThat(times).as(key).isOne());
            node.stop();
            System.out.println("14 days either way: " + told.size() + " posts, each once");
        }
    }

    /** Sets the clock so far from the right time, and waits until nothing is due by it. */
    private static void jump(Siege siege, Node node, Duration ahead) {
        siege.clockAt(Duration.between(siege.now(), MONDAY.plus(ahead)));
        siege.settle(node);
    }
}
