package dev.awaitbot.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.protocol.Team;
import dev.awaitbot.store.DatabaseSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One digest for each team in each week, also where the clocks skip its hour, or show it twice: four weeks in spring, or with
 * {@code -Dawaitbot.year=true} a whole year.
 */
@Tag("faults")
class DigestWeeksTest {
    private static final boolean WHOLE_YEAR = Boolean.getBoolean("awaitbot.year");
    private static final LocalDate FIRST = LocalDate.of(2026, WHOLE_YEAR ? 1 : 3, WHOLE_YEAR ? 4 : 8);
    private static final LocalDate LAST = LocalDate.of(2026, WHOLE_YEAR ? 12 : 4, WHOLE_YEAR ? 27 : 5);
    private static final Duration STEP = Duration.ofMinutes(WHOLE_YEAR ? 45 : 180);

    /** In the night of a Sunday, when the clocks change in all of these: by an hour, in Lord Howe by half of one. */
    private static final List<String> ZONES =
            List.of("America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Africa/Casablanca");

    private static final List<LocalTime> TIMES =
            Stream.of("01:30", "01:45", "02:15", "02:30").map(LocalTime::parse).toList();

    @TempDir
    Path dir;

    @Test
    void every_sunday_brings_one_at_its_time() {
        var teams = new ArrayList<Team>();
        for (String zone : ZONES) {
            for (LocalTime time : TIMES) {
                String cron = "0 " + time.getMinute() + " " + time.getHour() + " ? * SUN";
                String name = zone.replaceAll(".*/", "") + time.toString().replace(":", "");
                teams.add(new Team(name, List.of("#channel0"), ZoneId.of(zone), cron, "#channel0", List.of(), null));
            }
        }
        Instant begin = FIRST.minusDays(2).atStartOfDay(ZoneId.of("UTC")).toInstant();
        try (Here here = new Here(dir, DatabaseSettings.memory(), begin, teams)) {
            here.pass(Duration.between(begin, LAST.plusDays(2).atStartOfDay(ZoneId.of("UTC"))), STEP);
            for (Team team : teams) {
                once(here, team);
            }
            System.out.println(here.end.arrivals().size() + " digests of " + teams.size() + " teams");
        }
    }

    private static void once(Here here, Team team) {
        List<Instant> posted = here.end.arrivals().stream()
                .filter(one -> one.key().startsWith("digest:" + team.name() + ":"))
                .map(Arrival::at)
                .toList();
        String digits = team.name().substring(team.name().length() - 4);
        LocalTime time = LocalTime.of(Integer.parseInt(digits.substring(0, 2)), Integer.parseInt(digits.substring(2)));
        List<Instant> expected = FIRST.datesUntil(LAST.plusDays(1), java.time.Period.ofWeeks(1))
                .map(day -> instant(day.atTime(time), team.zone()))
                .toList();
        assertThat(posted).as(team.name()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(posted.get(i))
                    .as(team.name())
                    .isBetween(expected.get(i), expected.get(i).plus(STEP));
        }
    }

    /** What the calendar of the JDK says: the first of two, and the end of a gap. */
    private static Instant instant(LocalDateTime local, ZoneId zone) {
        var transition = zone.getRules().getTransition(local);
        return transition != null && transition.isGap()
                ? transition.getInstant()
                : local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }
}
