package dev.awaitbot.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Silence is noticed: what should have been said ten minutes ago and was not is what health counts as late. */
@Tag("faults")
class AuditorTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final int REMINDED = 20;

    @TempDir
    Path dir;

    @Test
    void nothing_is_late_while_all_is_well() {
        try (Here here = told()) {
            for (int minute = 0; minute < 120; minute++) {
                here.pass(Duration.ofMinutes(1), Duration.ofMinutes(1));
                assertThat(late(here)).isZero();
            }
        }
    }

    @Test
    void a_sender_that_sends_nothing_is_noticed_after_ten_minutes() {
        try (Here here = told()) {
            here.end.behave(key -> Manner.BROKEN);
            here.pass(Duration.ofMinutes(REMINDED + 10), Duration.ofMinutes(1));
            assertThat(late(here)).as("the reminder, after ten minutes").isZero();
            here.pass(Duration.ofMinutes(1), Duration.ofMinutes(1));
            assertThat(late(here)).isOne();
            here.end.behave(key -> Manner.WELL);
            here.pass(TEN_MINUTES, Duration.ofMinutes(1));
            assertThat(late(here)).isZero();
        }
    }

    @Test
    void a_tick_that_never_comes_is_noticed_after_ten_minutes() {
        try (Here here = told()) {
            here.pass(TEN_MINUTES, TEN_MINUTES);
            here.clock(MONDAY.plus(Duration.ofMinutes(REMINDED + 10)));
            assertThat(late(here)).isZero();
            here.clock(MONDAY.plus(Duration.ofMinutes(REMINDED + 11)));
            assertThat(late(here)).isOne();
            here.bot.passTime();
            assertThat(late(here)).isZero();
        }
    }

    /** One request, and the digest that is due is out. */
    private Here told() {
        Here here = Here.inMemory(dir, MONDAY);
        here.hear(Story.number(0, MONDAY).post());
        here.bot.passTime();
        return here;
    }

    private static long late(Here here) {
        return here.bot.overdue(here.now().minus(TEN_MINUTES));
    }
}
