package dev.awaitbot.schedule;

import java.text.ParseException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import org.quartz.CronExpression;

/**
 * When a cron expression comes next in a zone. Quartz walks the clock on the wall and java.time says when the wall shows that, for
 * Quartz 2.5 loses expressions in an hour that a zone has twice (quartz#1138).
 */
public final class NextCron {
    private static final TimeZone WALL = TimeZone.getTimeZone(ZoneOffset.UTC);

    private NextCron() {}

    /**
     * The first instant after that one: a time that the clock skips comes when it has skipped it, and one that it shows twice comes the
     * first time only.
     *
     * @param expression six or seven fields, as Quartz reads them
     * @return empty if it never comes again
     * @throws IllegalArgumentException if it is no cron expression
     */
    public static Optional<Instant> nextCron(String expression, ZoneId zone, Instant after) {
        CronExpression cron = parse(expression);
        Date wall = wall(after.atZone(zone).toLocalDateTime());
        while (true) {
            wall = cron.getNextValidTimeAfter(wall);
            if (wall == null) {
                return Optional.empty();
            }
            Instant next = instant(wall, zone);
            // While the wall shows an hour for the second time, what it shows has been.
            if (next.isAfter(after)) {
                return Optional.of(next);
            }
        }
    }

    private static CronExpression parse(String expression) {
        try {
            var cron = new CronExpression(expression);
            cron.setTimeZone(WALL);
            return cron;
        } catch (ParseException e) {
            throw new IllegalArgumentException("\"" + expression + "\" is no cron expression: " + e.getMessage(), e);
        }
    }

    private static Date wall(LocalDateTime time) {
        return Date.from(time.toInstant(ZoneOffset.UTC));
    }

    private static Instant instant(Date wall, ZoneId zone) {
        LocalDateTime time = LocalDateTime.ofInstant(wall.toInstant(), ZoneOffset.UTC);
        ZoneOffsetTransition transition = zone.getRules().getTransition(time);
        return transition != null && transition.isGap()
                ? transition.getInstant()
                : time.atZone(zone).toInstant();
    }
}
