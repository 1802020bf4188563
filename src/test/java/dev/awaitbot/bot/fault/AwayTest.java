package dev.awaitbot.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.protocol.PersonId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a long stop each person hears of what fell due meanwhile in one message: {@code -Dawaitbot.due=5000}. */
@Tag("faults")
class AwayTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
    private static final int DUE = Integer.getInteger("awaitbot.due", 200);
    private static final int ASKERS = Math.max(10, DUE / 50);

    @TempDir
    Path dir;

    @Test
    void each_person_gets_one_summary_after_a_stop_of_fourteen_days() {
        try (Here here = Here.inMemory(dir, MONDAY)) {
            for (int i = 0; i < DUE; i++) {
                // Over three days in the middle of the stop, so that nothing is so old that it has expired.
                Instant due = MONDAY.plus(Duration.ofDays(6)).plus(Duration.ofMinutes(20L * (i % 200)));
                PersonId owner = Town.person(1_000 + i % 900);
                here.hear(Happening.post(
                        "m" + i,
                        i % Town.CHANNELS,
                        "-",
                        Town.person(i % ASKERS),
                        MONDAY.plusSeconds(3L * i),
                        "<@" + owner + "> please send me the stock list of warehouse " + i + " by " + due
                                + " so that I can order."));
            }
            here.clock(MONDAY.plus(Duration.ofDays(14)));
            here.bot.passTime();
            here.pass(Duration.ofHours(1), Duration.ofMinutes(10));
            Map<String, List<Arrival>> byPerson = here.end.arrivals().stream()
                    .filter(one -> !one.key().startsWith("digest:"))
                    .collect(Collectors.groupingBy(Arrival::to));
            assertThat(byPerson)
                    .allSatisfy((person, heard) -> assertThat(heard).as(person).hasSize(1));
            assertThat(byPerson).hasSize(ASKERS);
            System.out.println(DUE + " requests past their time after 14 days: " + byPerson.size() + " summaries to "
                    + byPerson.keySet().size() + " people");
        }
    }
}
