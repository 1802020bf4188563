package dev.awaitbot.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextCronTest {
    private static final String DAILY = "0 30 2 * * ?";
    private static final String MONDAYS = "0 0 9 ? * MON";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "America/New_York",
                "Europe/Berlin",
                "Australia/Lord_Howe",
                "Africa/Casablanca",
                "America/Santiago",
                "Antarctica/Troll",
                "UTC"
            })
    void two_thirty_comes_once_a_day_for_three_years_whatever_the_clocks_do(String name) {
        ZoneId zone = ZoneId.of(name);
        LocalDate first = LocalDate.of(2025, 1, 1);
        List<ZonedDateTime> fires = fires(DAILY, zone, first, 3 * 365);
        assertThat(fires)
                .extracting(ZonedDateTime::toLocalDate)
                .containsExactlyElementsOf(Stream.iterate(first, day -> day.plusDays(1))
                        .limit(3 * 365)
                        .toList());
        assertThat(fires)
                .allSatisfy(fire -> assertThat(fire.toLocalTime()).isIn(LocalTime.of(2, 30), LocalTime.of(3, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Africa/Casablanca"})
    void monday_at_nine_is_always_monday_at_nine(String name) {
        ZoneId zone = ZoneId.of(name);
        LocalDate first = LocalDate.of(2025, 1, 1).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        assertThat(fires(MONDAYS, zone, LocalDate.of(2025, 1, 1), 156))
                .containsExactlyElementsOf(Stream.iterate(first, day -> day.plusWeeks(1))
                        .limit(156)
                        .map(day -> day.atTime(9, 0).atZone(zone))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        // A night with the hour from 2 to 3 left out, and one that has it twice.
        "Europe/Berlin, 2026-03-29T00:00:00Z, 2026-03-29T01:00:00Z",
        "Europe/Berlin, 2026-10-25T00:00:00Z, 2026-10-25T00:30:00Z",
        "Europe/Berlin, 2026-10-25T00:30:00Z, 2026-10-26T01:30:00Z",
        "Europe/Berlin, 2026-10-25T01:10:00Z, 2026-10-26T01:30:00Z",
        "America/New_York, 2026-03-08T06:00:00Z, 2026-03-08T07:00:00Z",
        "Africa/Casablanca, 2026-02-15T01:00:00Z, 2026-02-15T01:30:00Z",
        "Africa/Casablanca, 2026-02-15T01:30:00Z, 2026-02-16T02:30:00Z",
    })
    void the_nights_when_the_clocks_change(String zone, Instant after, Instant next) {
        assertThat(NextCron.nextCron(DAILY, ZoneId.of(zone), after)).contains(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Africa/Casablanca"})
    void from_any_minute_the_next_is_later_and_nothing_lies_between(String name) {
        ZoneId zone = ZoneId.of(name);
        Instant end = Instant.parse("2026-12-31T00:00:00Z");
        Instant expected = NextCron.nextCron(DAILY, zone, Instant.parse("2026-01-01T00:00:00Z"))
                .orElseThrow();
        for (Instant at = Instant.parse("2026-01-01T00:00:00Z");
                at.isBefore(end);
                at = at.plus(Duration.ofMinutes(7))) {
            Instant next = NextCron.nextCron(DAILY, zone, at).orElseThrow();
            assertThat(next).isAfter(at);
            if (expected.isAfter(at)) {
                assertThat(next).isEqualTo(expected);
            }
            expected = next;
        }
    }

    @Test
    void what_never_comes_again_and_what_is_no_expression_is_said() {
        Instant now = Instant.parse("2026-11-21T20:00:00Z");
        assertThat(NextCron.nextCron("0 0 9 1 1 ? 2020", ZoneId.of("UTC"), now)).isEmpty();
        assertThatThrownBy(() -> NextCron.nextCron("every day", ZoneId.of("UTC"), now))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("\"every day\" is no cron expression: ");
    }

    private static List<ZonedDateTime> fires(String expression, ZoneId zone, LocalDate from, int count) {
        Instant start = from.atStartOfDay(zone).toInstant().minusSeconds(1);
        return Stream.iterate(
                        NextCron.nextCron(expression, zone, start).orElseThrow(),
                        fire -> NextCron.nextCron(expression, zone, fire).orElseThrow())
                .limit(count)
                .map(fire -> fire.atZone(zone))
                .toList();
    }
}
