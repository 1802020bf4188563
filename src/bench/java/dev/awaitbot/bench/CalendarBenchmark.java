package dev.awaitbot.bench;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.WorkingCalendar;
import dev.awaitbot.calendar.holidays.PublicHolidays;
import dev.awaitbot.protocol.Availability;
import dev.awaitbot.protocol.Defaults;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long counting along working hours takes, at random instants of five years. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class CalendarBenchmark {
    private static final int MANY = 1 << 12;

    private final ZoneId zone = ZoneId.of("Europe/Berlin");
    private final Calendars calendars = new Calendars(new PublicHolidays());
    private final Availability availability = new Availability(zone, Defaults.hours(), "DE-BY", List.of());
    private final WorkingCalendar calendar = calendars.of(availability);
    private final Instant[] instants = new Random(1)
            .longs(MANY, 1_600_000_000L, 1_757_000_000L)
            .mapToObj(Instant::ofEpochSecond)
            .toArray(Instant[]::new);
    private final LocalDate[] dates = List.of(instants).stream()
            .map(instant -> LocalDate.ofInstant(instant, zone))
            .toArray(LocalDate[]::new);
    private final Duration fourHours = Duration.ofHours(4);
    private int next;

    private int next() {
        next = (next + 1) & (MANY - 1);
        return next;
    }

    @Benchmark
    public Object of() {
        return calendars.of(availability);
    }

    @Benchmark
    public boolean isWorking() {
        return calendar.isWorking(instants[next()]);
    }

    @Benchmark
    public Object between() {
        return calendar.between(instants[next()], instants[next()]);
    }

    @Benchmark
    public Object plusFourHours() {
        return calendar.plus(instants[next()], fourHours);
    }

    @Benchmark
    public Object plusTwoBusinessDays() {
        return calendar.plusBusinessDays(instants[next()], 2);
    }

    @Benchmark
    public Object endOfDay() {
        return calendar.endOf(dates[next()]);
    }
}
