package dev.awaitbot.chat.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The story that ships can be told wherever and whenever the page is opened. */
class StoryTest {
    private static final Instant THURSDAY = Instant.parse("2026-11-26T15:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/Los_Angeles", "Asia/Kolkata", "Australia/Lord_Howe", "UTC"})
    void it_ends_on_this_weeks_monday_at_ten(String machine) {
        ZoneId home = ZoneId.of(machine);
        Story story = Story.told(home, THURSDAY);
        assertThat(story.opens().atZone(home).toString()).startsWith("2026-11-23T10:00");
        assertThat(story.lines())
                .isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()))
                .hasSizeGreaterThan(140);
        assertThat(story.lines())
                .allSatisfy(line -> assertThat(line.at())
                        .isAfter(story.opens().minus(Duration.ofDays(29)))
                        .isBefore(story.opens().minus(Duration.ofDays(2))));
        assertThat(story.begins()).isBefore(story.lines().get(0).at());
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, Europe/Berlin, America/New_York",
        "America/New_York, America/New_York, Pacific/Honolulu",
        "Asia/Tokyo, Asia/Tokyo, Africa/Nairobi",
        "UTC, Europe/London, America/New_York",
        "Etc/UTC, Europe/London, America/New_York",
    })
    void its_people_live_on_two_continents(String machine, String home, String away) {
        Team team = Story.told(ZoneId.of(machine), THURSDAY).team();
        assertThat(team.members()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(team.members().stream()
                        .map(person -> String.valueOf(person.zone()))
                        .distinct())
                .containsExactlyInAnyOrder(home, away);
    }

    @Test
    void every_line_is_somebodys_and_stands_in_a_channel() {
        Story story = Story.told(ZoneId.of("Europe/Berlin"), THURSDAY);
        assertThat(story.lines()).allSatisfy(line -> {
            assertThat(story.team().members())
                    .anyMatch(person -> person.id().value().equals(line.person()));
            assertThat(story.team().channel(line.conversation())).isPresent();
        });
    }

    @Test
    void a_line_that_cannot_be_read_is_named() {
        assertThatThrownBy(
                        () -> Story.of("person ines Ines Albrecht home\n09:00 ines !what", ZoneId.of("UTC"), THURSDAY))
                .hasMessage("The story cannot be read at line 2: 09:00 ines !what");
    }
}
