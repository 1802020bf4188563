package dev.awaitbot.parse.window;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the instant that a time of day means, where its half of the day, its date or both are left open. */
final class Clocks {
    /** How far from working hours, in seconds, another reading of a clock time may lie and still be one that people think of. */
    private static final long PLAUSIBLE = 4 * 3600;

    private static final int HALF_DAY = 12 * 3600;
    private static final int DAY = 24 * 3600;

    private final Scope scope;

    Clocks(Scope scope) {
        this.scope = scope;
    }

    /** An instant and the others that the same words may mean. */
    record Choice(ZonedDateTime at, List<ZonedDateTime> others) {}

    /** The seconds of the day that the components may mean, the likelier half of the day not yet chosen; never empty. */
    private static int[] candidates(Parts parts) {
        int hour = parts.get(Field.HOUR);
        int rest = parts.get(Field.MINUTE) * 60 + parts.get(Field.SECOND);
        int seconds = hour * 3600 + rest;
        int meridiem = parts.get(Field.MERIDIEM, -1);
        int part = parts.get(Field.PART);
        boolean later = meridiem == 2 && hour < 12 && hour > 0 && (part >= 2 && part <= 4) && !(part == 4 && hour < 5);
        if (later) {
            return new int[] {seconds + HALF_DAY};
        }
        if (meridiem == 2 && hour == 12 && part == 4) {
            return new int[] {DAY + rest};
        }
        if (meridiem == 2 || hour > 12 || hour == 0) {
            return new int[] {seconds};
        }
        int morning = hour % 12 * 3600 + rest;
        int evening = morning + HALF_DAY;
        if (meridiem >= 0) {
            return new int[] {meridiem == 0 ? morning : evening};
        }
        return switch (parts.get(Field.PART)) {
            case 1, 6 -> new int[] {hour == 12 ? evening : morning};
            case 2, 3, 7, 8 -> new int[] {evening};
            case 5 -> new int[] {hour < 10 || hour == 12 ? evening : morning};
            case 4 -> new int[] {hour == 12 ? DAY + rest : hour < 5 && !parts.has(Field.OFFSET) ? morning : evening};
            default -> new int[] {morning, evening};
        };
    }

    Choice choose(Parts parts, @Nullable LocalDate date) {
        ZoneId zone = parts.zone() == null ? scope.author().zone() : scope.zone(parts.zone());
        int[] seconds = candidates(parts);
        List<ZonedDateTime> open = new ArrayList<>();
        for (int second : seconds) {
            open.add(date == null ? next(second, zone) : at(date, second, zone));
        }
        if (open.size() == 1) {
            return new Choice(open.get(0), List.of());
        }
        ZonedDateTime best = date == null ? undated(open) : dated(open, date);
        List<ZonedDateTime> others = new ArrayList<>();
        for (ZonedDateTime other : open) {
            if (!other.equals(best)
                    && distance(other) <= PLAUSIBLE
                    && awake(other)
                    && other.toInstant().isAfter(scope.sentAt())) {
                others.add(other);
            }
        }
        return new Choice(best, others);
    }

    private ZonedDateTime next(int second, ZoneId zone) {
        LocalDate day = scope.sentAt().atZone(zone).toLocalDate();
        ZonedDateTime today = at(day, second, zone);
        return today.toInstant().isAfter(scope.sentAt()) || second == DAY ? today : at(day.plusDays(1), second, zone);
    }

    static ZonedDateTime at(LocalDate date, int second, ZoneId zone) {
        return date.plusDays(second / DAY)
                .atTime(LocalTime.ofSecondOfDay(second % DAY))
                .atZone(zone);
    }

    // The next occurrence, in working hours if one of the next day can be.
    private ZonedDateTime undated(List<ZonedDateTime> open) {
        for (ZonedDateTime time : open) {
            if (distance(time) == 0) {
                return time;
            }
        }
        ZonedDateTime a = open.get(0);
        ZonedDateTime b = open.get(1);
        return a.isBefore(b) ? a : b;
    }

    // The half of the day nearer to working hours; on a day without any, to those of a usual day.
    private ZonedDateTime dated(List<ZonedDateTime> open, LocalDate date) {
        ZonedDateTime morning = open.get(0);
        ZonedDateTime evening = open.get(1);
        Instant now = scope.sentAt();
        if (date.equals(scope.today())
                && !morning.toInstant().isAfter(now)
                && evening.toInstant().isAfter(now)) {
            return evening;
        }
        return distance(morning) < distance(evening) ? morning : evening;
    }

    private long distance(ZonedDateTime time) {
        LocalDate date = time.withZoneSameInstant(scope.author().zone()).toLocalDate();
        Instant at = time.toInstant();
        Instant start = scope.author().startOf(date);
        Instant end = scope.author().endOf(date);
        if (!scope.author().isWorkingDay(date)) {
            start = date.atTime(9, 0).atZone(scope.author().zone()).toInstant();
            end = date.atTime(17, 0).atZone(scope.author().zone()).toInstant();
            return 1 + away(at, start, end);
        }
        return away(at, start, end);
    }

    private static long away(Instant at, Instant start, Instant end) {
        if (at.isBefore(start)) {
            return Duration.between(at, start).toSeconds();
        }
        return at.isAfter(end) ? Duration.between(end, at).toSeconds() : 0;
    }

    private static boolean awake(ZonedDateTime time) {
        return time.getHour() >= 7 && time.getHour() < 22;
    }
}
