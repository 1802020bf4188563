package dev.awaitbot.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.protocol.Absence;
import dev.awaitbot.protocol.Availability;
import dev.awaitbot.protocol.Hours;
import dev.awaitbot.protocol.Hours.Shift;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Holds the calendar against a slow count, minute by minute, around the days on which clocks change. */
class WorkingCalendarPropertyTest {
    private static final int ROUNDS = 200;

    /** Each zone with a day on which its clocks change, and one on which they do not. */
    private static final Map<String, List<String>> DAYS = Map.of(
            "America/New_York", List.of("2026-03-08", "2026-11-01", "2026-06-10"),
            "Europe/Berlin", List.of("2026-03-29", "2026-10-25", "2026-12-24"),
            "Australia/Lord_Howe", List.of("2026-04-05", "2026-10-04", "2026-01-01"),
            "Africa/Casablanca", List.of("2026-02-15", "2026-03-22", "2018-10-28"),
            "Asia/Kathmandu", List.of("1986-01-01", "2026-07-05"),
            "Pacific/Apia", List.of("2011-12-30"),
            "Asia/Beirut", List.of("2026-03-29", "2026-10-25"),
            "America/Havana", List.of("2026-11-01"));

    @Test
    void the_working_part_of_an_interval_is_the_count_of_its_working_minutes() {
        forEachCase("between", (slow, random) -> {
            Instant from = slow.instant(random);
            Instant until = slow.instant(random);
            if (until.isBefore(from)) {
                return;
            }
            assertThat(slow.fast.between(from, until)).isEqualTo(Duration.ofMinutes(slow.count(from, until)));
            assertThat(slow.fast.between(until, from)).isEqualTo(Duration.ofMinutes(-slow.count(from, until)));
        });
    }

    @Test
    void an_instant_is_worked_when_its_local_minute_lies_in_a_shift() {
        forEachCase("isWorking", (slow, random) -> {
            Instant at = slow.instant(random);
            assertThat(slow.fast.isWorking(at)).isEqualTo(slow.works(at));
            Instant next = at;
            for (int i = 0; i < Slow.SPAN_MINUTES && !slow.works(next); i++) {
                next = next.plusSeconds(60);
            }
            if (slow.works(next)) {
                assertThat(slow.fast.nextWorking(at)).isEqualTo(next);
            }
        });
    }

    @Test
    void working_time_after_an_instant_is_reached_at_the_first_minute_that_completes_it() {
        forEachCase("plus", (slow, random) -> {
            Instant from = slow.instant(random);
            long minutes = 1 + random.nextInt(40 * 60);
            Instant end = from;
            long left = minutes;
            for (int i = 0; i < Slow.SPAN_MINUTES && left > 0; i++, end = end.plusSeconds(60)) {
                left -= slow.works(end) ? 1 : 0;
            }
            if (left == 0) {
                assertThat(slow.fast.plus(from, Duration.ofMinutes(minutes))).isEqualTo(end);
            }
        });
    }

    @Test
    void working_time_before_an_instant_begins_at_the_last_minute_that_leaves_it() {
        forEachCase("minus", (slow, random) -> {
            Instant until = slow.instant(random);
            long minutes = 1 + random.nextInt(40 * 60);
            Instant start = until;
            long left = minutes;
            for (int i = 0; i < Slow.SPAN_MINUTES && left > 0; i++) {
                start = start.minusSeconds(60);
                left -= slow.works(start) ? 1 : 0;
            }
            if (left == 0) {
                assertThat(slow.fast.plus(until, Duration.ofMinutes(-minutes))).isEqualTo(start);
            }
        });
    }

    @Test
    void fractions_of_a_second_are_kept() {
        forEachCase("nanos", (slow, random) -> {
            Instant from = slow.instant(random).plusNanos(random.nextInt(1_000_000_000));
            Duration worked = Duration.ofSeconds(1 + random.nextInt(100_000), random.nextInt(1_000_000_000));
            Instant end = slow.fast.plus(from, worked);
            if (end.equals(WorkingCalendar.NEVER)) {
                return;
            }
            assertThat(slow.fast.between(from, end)).isEqualTo(worked);
            Instant start = slow.fast.plus(end, worked.negated());
            assertThat(slow.fast.between(start, end)).isEqualTo(worked);
            assertThat(start).isAfterOrEqualTo(from);
        });
    }

    @Test
    void a_working_day_has_a_working_minute_and_business_days_count_them() {
        forEachCase("days", (slow, random) -> {
            Instant from = slow.instant(random);
            LocalDate date = LocalDate.ofInstant(from, slow.zone);
            int count = 1 + random.nextInt(6);
            int left = count;
            for (int i = 0; i < 40 && left > 0; i++) {
                date = date.plusDays(1);
                boolean works = slow.worksOn(date);
                assertThat(slow.fast.isWorkingDay(date)).as("%s", date).isEqualTo(works);
                left -= works ? 1 : 0;
            }
            if (left == 0) {
                assertThat(slow.fast.plusBusinessDays(from, count)).isEqualTo(slow.fast.endOf(date));
            }
        });
    }

    @Test
    void hours_of_a_day_run_from_the_first_to_the_last_minute_of_its_shifts() {
        forEachCase("startOf, endOf", (slow, random) -> {
            if (!slow.availability.absences().isEmpty()) {
                return;
            }
            LocalDate date = LocalDate.ofInstant(slow.instant(random), slow.zone);
            Instant first = null;
            Instant last = null;
            Instant day = slow.midnight(date);
            for (Instant at = day; at.isBefore(slow.midnight(date.plusDays(2))); at = at.plusSeconds(60)) {
                if (slow.works(at) && LocalDate.ofInstant(at, slow.zone).equals(date)) {
                    first = first == null ? at : first;
                    last = at.plusSeconds(60);
                }
            }
            if (first != null) {
                assertThat(slow.fast.startOf(date)).isEqualTo(first);
                assertThat(slow.fast.endOf(date)).isEqualTo(last);
            }
        });
    }

    private static void forEachCase(String what, BiConsumer<Slow, Random> property) {
        long seed = Long.getLong("seed", System.nanoTime());
        for (int round = 0; round < ROUNDS; round++) {
            var random = new Random(seed + round);
            var slow = new Slow(random);
            try {
                property.accept(slow, random);
            } catch (AssertionError | RuntimeException wrong) {
                throw new AssertionError(
                        "%s fails with -Dseed=%d (round 0 of it), %s: %s"
                                .formatted(what, seed + round, slow.availability, wrong.getMessage()),
                        wrong);
            }
        }
    }

    /** A generated availability, and the plain way to count along it. */
    private static final class Slow {
        static final int SPAN_MINUTES = 30 * 24 * 60;

        final ZoneId zone;
        final LocalDate centre;
        final LocalDate holiday;
        final Availability availability;
        final WorkingCalendar fast;

        Slow(Random random) {
            var names = DAYS.keySet().stream().sorted().toList();
            String name = names.get(random.nextInt(names.size()));
            List<String> days = DAYS.get(name);
            zone = ZoneId.of(name);
            centre = LocalDate.parse(days.get(random.nextInt(days.size())));
            holiday = centre.plusDays(random.nextInt(11) - 5);
            availability = new Availability(zone, hours(random), "XX", absences(random));
            Predicate<LocalDate> holidays = holiday::equals;
            fast = new Calendars(country -> holidays).of(availability);
        }

        Instant midnight(LocalDate date) {
            return date.atStartOfDay(zone).toInstant();
        }

        Instant instant(Random random) {
            return midnight(centre).plus(random.nextInt(14 * 24 * 60) - 7 * 24 * 60, ChronoUnit.MINUTES);
        }

        boolean works(Instant at) {
            var local = at.atZone(zone);
            if (local.toLocalDate().equals(holiday)
                    || availability.absences().stream()
                            .anyMatch(away -> !at.isBefore(away.from()) && at.isBefore(away.until()))) {
                return false;
            }
            LocalTime time = local.toLocalTime();
            return availability.hours().week().getOrDefault(local.getDayOfWeek(), List.of()).stream()
                    .anyMatch(shift -> !time.isBefore(shift.start())
                            && (shift.end().equals(LocalTime.MIDNIGHT) || time.isBefore(shift.end())));
        }

        boolean worksOn(LocalDate date) {
            for (Instant at = midnight(date); at.isBefore(midnight(date.plusDays(1))); at = at.plusSeconds(60)) {
                if (works(at)) {
                    return true;
                }
            }
            return false;
        }

        long count(Instant from, Instant until) {
            long minutes = 0;
            for (Instant at = from; at.isBefore(until); at = at.plusSeconds(60)) {
                minutes += works(at) ? 1 : 0;
            }
            return minutes;
        }

        private static Hours hours(Random random) {
            var week = new EnumMap<DayOfWeek, List<Shift>>(DayOfWeek.class);
            for (DayOfWeek day : DayOfWeek.values()) {
                List<Shift> shifts = new ArrayList<>();
                int start = 15 * random.nextInt(40);
                while (random.nextInt(4) > 0 && start < 24 * 60) {
                    int end = Math.min(24 * 60, start + 15 * (1 + random.nextInt(40)));
                    shifts.add(new Shift(time(start), time(end)));
                    start = end + 15 * random.nextInt(8);
                }
                if (!shifts.isEmpty()) {
                    week.put(day, shifts);
                }
            }
            return new Hours(week);
        }

        private static LocalTime time(int minutes) {
            return LocalTime.ofSecondOfDay(minutes % (24 * 60) * 60L);
        }

        private List<Absence> absences(Random random) {
            List<Absence> absences = new ArrayList<>();
            while (random.nextInt(3) == 0) {
                Instant from = instant(random);
                absences.add(new Absence(from, from.plus(1 + random.nextInt(4000), ChronoUnit.MINUTES)));
            }
            return absences;
        }
    }
}
