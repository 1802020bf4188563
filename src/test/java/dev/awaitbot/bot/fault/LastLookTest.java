package dev.awaitbot.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.bot.Bot;
import dev.awaitbot.protocol.PersonId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Between a claim and the post that comes of it much may happen: just before it leaves, the courier looks again. */
@Tag("faults")
class LastLookTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
    private static final PersonId BEN = Town.person(1_000);
    private static final Story STORY = Story.number(0, MONDAY);
    private static final Happening ANSWER =
            Happening.post("a0", 0, "m0", BEN, MONDAY.plusSeconds(30), "Done, I have just sent it to you.");
    private static final Happening LATER =
            Happening.post("a0", 0, "m0", BEN, MONDAY.plusSeconds(30), "On it, I will look tomorrow.");
    private static final Happening VAGUE =
            Happening.post("m0", 0, "-", Town.person(0), MONDAY, "Can somebody please send me the stock list?");

    @TempDir
    Path dir;

    private final AtomicBoolean happened = new AtomicBoolean();

    @Test
    void an_answer_while_the_post_waits_for_its_platform_means_that_it_is_not_sent() {
        assertThat(remindedAfter(ANSWER)).isFalse();
    }

    @Test
    void so_does_one_that_only_says_that_it_is_in_hand() {
        assertThat(remindedAfter(LATER)).isFalse();
    }

    @Test
    void another_window_means_that_nobody_is_told_that_the_old_one_is_over() {
        try (Here here = Here.inMemory(dir, MONDAY)) {
            here.hear(STORY.post());
            here.end.behave(key -> key.startsWith("due:") ? Manner.BROKEN : Manner.WELL);
            here.pass(Duration.ofMinutes(44), Duration.ofMinutes(4));
            assertThat(here.outbox("code = 'DUE' AND state = 'WAITING'")).isOne();
            here.hear(STORY.post().edited(here.now(), STORY.post().text().replace("T10:40", "T18:40")));
            here.end.behave(key -> Manner.WELL);
            here.pass(Duration.ofHours(1), Duration.ofMinutes(4));
            assertThat(here.end.counts().keySet()).noneMatch(key -> key.startsWith("due:"));
            here.pass(Duration.ofHours(8), Duration.ofMinutes(4));
            assertThat(here.end.counts().keySet())
                    .filteredOn(key -> key.startsWith("due:"))
                    .hasSize(1);
        }
    }

    /** Whether somebody is reminded who says this after the reminder could not be sent at first. */
    private boolean remindedAfter(Happening said) {
        try (Here here = Here.inMemory(dir, MONDAY)) {
            here.hear(STORY.post());
            here.end.behave(key -> key.startsWith("reminder:") ? Manner.BROKEN : Manner.WELL);
            here.pass(Duration.ofMinutes(24), Duration.ofMinutes(4));
            assertThat(here.outbox("code = 'REMINDER' AND state = 'WAITING'")).isOne();
            here.hear(said);
            here.end.behave(key -> Manner.WELL);
            here.pass(Duration.ofMinutes(8), Duration.ofMinutes(4));
            return here.end.counts().keySet().stream().anyMatch(key -> key.startsWith("reminder:"));
        }
    }

    @Test
    void an_answer_while_the_words_of_a_note_are_found_means_no_note() {
        try (Here here = Here.inMemory(dir, MONDAY)) {
            here.hear(VAGUE);
            meanwhile(here, "/message", () -> here.hear(ANSWER));
            here.pass(Duration.ofMinutes(8), Duration.ofMinutes(1));
            assertThat(here.outbox("code = 'NUDGE' AND state = 'DROPPED'")).isOne();
            assertThat(here.end.counts().keySet()).noneMatch(key -> key.startsWith("note:"));
        }
    }

    @Test
    void an_answer_while_the_platform_is_asked_what_has_arrived_means_that_it_is_not_sent() {
        try (Here here = Here.inMemory(dir, MONDAY)) {
            unknown(here);
            meanwhile(here, "/arrived", () -> here.hear(ANSWER));
            here.pass(Duration.ofMinutes(8), Duration.ofMinutes(4));
            assertReminders(here, 0);
        }
    }

    @Test
    void what_another_has_taken_over_while_the_platform_was_asked_is_not_sent() {
        try (Here here = Here.inMemory(dir, MONDAY)) {
            unknown(here);
            Bot other = here.another("other");
            // It is as if this process slept: the other one says it, and only then the answer comes.
            meanwhile(here, "/arrived", () -> {
                here.clock(here.now().plusSeconds(60));
                other.passTime();
            });
            here.pass(Duration.ofMinutes(8), Duration.ofMinutes(4));
            assertReminders(here, 1);
            other.close();
        }
    }

    @Test
    void a_clock_that_was_set_back_meanwhile_hides_nothing() {
        try (Here here = Here.inMemory(dir, MONDAY)) {
            unknown(here);
            Bot other = here.another("other");
            meanwhile(here, "/arrived", () -> {
                Instant before = here.now();
                here.clock(before.plusSeconds(60));
                other.passTime();
                here.unseen(Duration.ofSeconds(60));
                here.clock(before);
            });
            here.pass(Duration.ofMinutes(8), Duration.ofMinutes(4));
            assertReminders(here, 1);
            other.close();
        }
    }

    private void assertReminders(Here here, int many) {
        assertThat(happened).as("what was to happen meanwhile").isTrue();
        assertThat(here.end.arrivals())
                .filteredOn(one -> one.key().startsWith("reminder:"))
                .hasSize(many);
    }

    /** A reminder whose first try had an outcome that nobody knows. */
    private static void unknown(Here here) {
        here.hear(STORY.post());
        here.end.behave(key -> key.startsWith("reminder:") ? Manner.HANGS_UP : Manner.WELL);
        here.pass(Duration.ofMinutes(20), Duration.ofMinutes(4));
        assertThat(here.outbox("code = 'REMINDER' AND maybe_sent")).isOne();
        here.end.behave(key -> Manner.WELL);
    }

    /** While the first who asks this waits for an answer, something happens. */
    private void meanwhile(Here here, String asked, Runnable work) {
        here.end.whenAsked(what -> {
            if (what.equals(asked) && happened.compareAndSet(false, true)) {
                work.run();
            }
        });
    }
}
