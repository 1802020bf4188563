package dev.awaitbot.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.store.DatabaseSettings;
import dev.awaitbot.store.TestPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Something that always fails is given up in the end, and all the rest comes on time. */
@Tag("faults")
class PoisonTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
    private static final int REQUESTS = 12;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @TempDir
    Path dir;

    @Test
    void a_request_that_nobody_can_read_holds_up_no_other_on_h2() {
        undecidable(DatabaseSettings.memory());
    }

    @Test
    void a_request_that_nobody_can_read_holds_up_no_other_on_postgresql() {
        undecidable(TestPostgres.database());
    }

    private void undecidable(DatabaseSettings settings) {
        try (Here here = new Here(dir, settings, MONDAY)) {
            told(here, REQUESTS);
            here.change("UPDATE request SET state = 'nonsense' WHERE message = 'm20'");
            here.pass(Duration.ofMinutes(44), MINUTE);
            assertThat(said(here, "reminder:")).hasSize(REQUESTS - 1).allMatch(one -> within(one, 20));
            assertThat(said(here, "due:")).hasSize(REQUESTS - 1).allMatch(one -> within(one, 40));
            assertThat(here.count("follow_up WHERE state = 'DEAD'"))
                    .as("nudge, reminder and due of one request, given up")
                    .isEqualTo(3)
                    .isEqualTo(here.count("follow_up WHERE outcome LIKE 'failed:%' AND request_id = 6"));
            assertThat(here.count("follow_up WHERE state = 'PENDING' AND due_at < TIMESTAMP WITH TIME ZONE '"
                            + here.now() + "'"))
                    .isZero();
        }
    }

    @Test
    void a_notice_that_nobody_can_read_holds_up_no_other() {
        try (Here here = Here.inMemory(dir, MONDAY)) {
            waiting(here);
            here.change("UPDATE outbox SET code = 'NONSENSE' WHERE notice_key LIKE 'reminder:3:%'");
            here.end.behave(key -> Manner.WELL);
            here.pass(MINUTE, MINUTE);
            assertThat(said(here, "reminder:")).hasSize(REQUESTS - 1);
            assertThat(here.outbox("state = 'DEAD' AND reason = 'cannot be read'"))
                    .isOne();
        }
    }

    @Test
    void one_that_cannot_be_worded_does_not_silence_what_goes_out_with_it() {
        try (Here here = Here.inMemory(dir, MONDAY)) {
            // The first of the others has the same owner: both reminders are one message.
            String text = Story.number(0, MONDAY).post().text();
            here.hear(Happening.post("twin", 5, "-", Town.person(7), MONDAY, text.replace("0 by", "99 by")));
            waiting(here);
            here.change("UPDATE request SET state = 'nonsense' WHERE message = 'twin'");
            here.end.behave(key -> Manner.WELL);
            here.pass(Duration.ofMinutes(4), MINUTE);
            assertThat(said(here, "reminder:")).hasSize(REQUESTS);
            assertThat(said(here, "reminder:")).anyMatch(one -> one.text().contains("warehouse 0 "));
            here.pass(Duration.ofHours(2), Duration.ofMinutes(4));
            assertThat(here.outbox("state = 'DEAD' AND notice_key LIKE 'reminder:1:%'"))
                    .isOne();
        }
    }

    /** Reminders of all are in the outbox, and the platform does not take them yet. */
    private static void waiting(Here here) {
        told(here, REQUESTS);
        here.end.behave(key -> key.startsWith("reminder:") ? Manner.BROKEN : Manner.WELL);
        here.pass(Duration.ofMinutes(20), MINUTE);
        assertThat(said(here, "reminder:")).isEmpty();
    }

    private static void told(Here here, int requests) {
        for (int i = 0; i < requests; i++) {
            here.hear(Story.number(4 * i, MONDAY).post());
        }
        here.pass(MINUTE, MINUTE);
    }

    private static boolean within(Arrival one, int minutes) {
        return !one.at().isAfter(MONDAY.plus(Duration.ofMinutes(minutes)));
    }

    private static List<Arrival> said(Here here, String begins) {
        return here.end.arrivals().stream()
                .filter(one -> one.key().startsWith(begins))
                .toList();
    }
}
