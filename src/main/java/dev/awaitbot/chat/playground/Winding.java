package dev.awaitbot.chat.playground;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Moves the clock forward: to an instant, by a while, or to what comes next. */
record Winding(Stage stage, Acts acts) {
    private static final Duration FARTHEST = Duration.ofDays(92);

    Object wind(Body body) {
        String to = body.optional("to");
        String by = body.optional("by");
        String next = body.optional("next");
        long given = Stream.of(to == null ? "" : to, by == null ? "" : by, next == null ? "" : next)
                .filter(it -> !it.isEmpty())
                .count();
        if (given != 1) {
            throw Refused.bad(
                    "Say one of \"to\" (2026-11-24T09:00:00Z), \"by\" (PT1H) and \"next\" (follow-up, monday).");
        }
        acts.alone(() -> {
            Instant from = stage.controls().now().get();
            Instant end = to != null ? at(to) : by != null ? from.plus(length(by)) : next(next, from);
            if (end.isBefore(from)) {
                throw new Refused(409, "The clock stands at " + from + " and goes forward only.");
            }
            if (Duration.between(from, end).compareTo(FARTHEST) > 0) {
                throw Refused.bad("The clock can be wound by 92 days at a time.");
            }
            stage.controls().wind().accept(end);
            stage.memory().record(n -> new Change.Wound(n, stage.now(), false));
        });
        return Map.of("clock", new Clock(stage.controls()).read());
    }

    private Instant next(@Nullable String what, Instant from) {
        if ("follow-up".equals(what)) {
            Instant due =
                    stage.controls().nextFollowUp().get().orElseThrow(() -> new Refused(409, "Nothing is scheduled."));
            return due.isBefore(from) ? from : due;
        }
        if ("monday".equals(what)) {
            ZonedDateTime now = from.atZone(stage.controls().zone());
            ZonedDateTime monday =
                    now.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).with(LocalTime.of(9, 0));
            return (monday.isAfter(now) ? monday : monday.plusWeeks(1)).toInstant();
        }
        throw Refused.bad("\"next\" is \"follow-up\" or \"monday\".");
    }

    private static Instant at(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw Refused.bad("\"to\" is an instant like 2026-11-24T09:00:00Z, not \"" + text + "\".");
        }
    }

    private static Duration length(String text) {
        try {
            Duration length = Duration.parse(text);
            if (!length.isNegative()) {
                return length;
            }
        } catch (DateTimeException e) {
            // Said below, as for one that goes back.
        }
        throw Refused.bad("\"by\" is a while like PT1H or P1D, not \"" + text + "\".");
    }

    /** What time it is, in which zone, and when something falls due next. */
    record Clock(Controls controls) {
        Map<String, String> read() {
            var clock = new LinkedHashMap<String, String>();
            clock.put("now", controls.now().get().toString());
            clock.put("zone", controls.zone().getId());
            controls.nextFollowUp().get().ifPresent(at -> clock.put("next", at.toString()));
            return clock;
        }
    }
}
