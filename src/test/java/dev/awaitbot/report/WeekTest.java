package dev.awaitbot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekTest {
    @ParameterizedTest
    @CsvSource({
        "2024-02-14T12:00:00Z, UTC, 2024-W07",
        "2024-12-30T12:00:00Z, UTC, 2025-W01",
        "2027-01-03T12:00:00Z, UTC, 2026-W53",
        "2024-02-12T03:00:00Z, America/Denver, 2024-W06",
    })
    void counts_weeks_as_iso_8601_does_where_the_team_is(Instant at, ZoneId zone, String week) {
        assertThat(Week.of(at, zone)).hasToString(week);
    }

    @ParameterizedTest
    @CsvSource({
        "1969-12-29T00:00:00Z, 0",
        "1970-01-05T00:00:00Z, 1",
        "1970-01-04T23:59:59Z, 0",
        "2024-02-14T12:00:00Z, 2824"
    })
    void numbers_weeks_without_a_gap(Instant at, int number) {
        assertThat(Week.of(at, ZoneId.of("UTC")).number()).isEqualTo(number);
        assertThat(Week.of(at, ZoneId.of("UTC")).next().number()).isEqualTo(number + 1);
        ZoneId ahead = ZoneId.of("Pacific/Auckland");
        assertThat(Week.number(at, ahead)).isEqualTo(Week.of(at, ahead).number());
    }
}
