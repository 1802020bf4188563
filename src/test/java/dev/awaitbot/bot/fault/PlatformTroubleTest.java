package dev.awaitbot.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a platform does to posts, each arrives, and once: {@code -Dawaitbot.posts=1000}. */
@Tag("faults")
class PlatformTroubleTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
    private static final int REQUESTS = Integer.getInteger("awaitbot.posts", 12);

    /** Of each request a reminder, a word when it is due and one when it is over; and the digest of the week. */
    private static final int EXPECTED = 3 * REQUESTS + 1;

    @TempDir
    Path dir;

    @Test
    void busy_broken_hanging_and_closing_platforms_get_every_post_once() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        try (Here here = Here.inMemory(dir, MONDAY)) {
            Map<String, Integer> tries = new ConcurrentHashMap<>();
            List<Manner> manners = Arrays.stream(Manner.values())
                    .filter(one -> one != Manner.TAKES_AND_HOLDS)
                    .toList();
            here.end.behave(key ->
                    tries.merge(key, 1, Integer::sum) <= 2 ? manners.get(random.nextInt(manners.size())) : Manner.WELL);
            told(here);
            here.pass(Duration.ofHours(5), Duration.ofMinutes(4));
            assertEachOnce(here, "seed " + seed);
        }
    }

    @Test
    void a_platform_that_is_broken_for_an_hour_gets_everything_afterwards() {
        try (Here here = Here.inMemory(dir, MONDAY)) {
            told(here);
            here.end.behave(key -> Manner.BROKEN);
            here.pass(Duration.ofMinutes(100), Duration.ofMinutes(1));
            assertThat(here.end.arrivals()).isEmpty();
            here.end.behave(key -> Manner.WELL);
            here.pass(Duration.ofMinutes(200), Duration.ofMinutes(4));
            assertEachOnce(here, "after an outage");
        }
    }

    @Test
    void one_post_that_is_never_taken_holds_up_no_other() {
        try (Here here = Here.inMemory(dir, MONDAY)) {
            told(here);
            here.end.behave(key -> key.equals("due:1:1772448000") ? Manner.BROKEN : Manner.WELL);
            here.pass(Duration.ofHours(5), Duration.ofMinutes(4));
            assertThat(here.end.counts())
                    .hasSize(EXPECTED - 1)
                    .allSatisfy((key, times) -> assertThat(times).isOne());
            assertThat(here.bot.overdue(here.now().minus(Duration.ofMinutes(10))))
                    .as("what health says is late")
                    .isOne();
            here.pass(Duration.ofDays(2), Duration.ofMinutes(30));
            assertThat(here.outbox("state = 'DEAD' AND notice_key = 'due:1:1772448000'"))
                    .isOne();
        }
    }

    private static void told(Here here) {
        for (int i = 0; i < REQUESTS; i++) {
            // No fourth or sixteenth: nobody answers.
            here.hear(Story.number(4 * i, MONDAY).post());
        }
    }

    private static void assertEachOnce(Here here, String when) {
        assertThat(here.end.counts())
                .as(when)
                .hasSize(EXPECTED)
                .allSatisfy((key, times) -> assertThat(times).as(key).isOne());
        assertThat(here.outbox("state <> 'SENT'")).as("not known to be sent").isZero();
    }
}
