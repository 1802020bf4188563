package dev.awaitbot.check;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.WorkingCalendar;
import dev.awaitbot.protocol.Availability;
import dev.awaitbot.protocol.Delay;
import dev.awaitbot.protocol.Scene;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The working time around one message, and times worded so that its author can copy them. */
public final class Times {
    private static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private final Calendars calendars;
    private final Scene scene;

    Times(Calendars calendars, Scene scene) {
        this.calendars = calendars;
        this.scene = scene;
    }

    Instant sent() {
        return scene.sentAt();
    }

    WorkingCalendar author() {
        return calendars.of(scene.author());
    }

    /** The owner's calendar where it is known, else the author's. */
    WorkingCalendar owner() {
        Availability owner = scene.owner();
        return owner == null ? author() : calendars.of(owner);
    }

    /** Whether the owner works at an instant, its last moment included. */
    boolean worked(Instant at) {
        return owner().isWorking(at) || owner().isWorking(at.minusSeconds(1));
    }

    /** "by Thu 17:00": when a delay from now is over, brought into the owner's working time; null if that never is. */
    @Nullable
    String by(Delay delay) {
        Instant end = author().plus(sent(), delay);
        if (!end.isBefore(WorkingCalendar.NEVER)) {
            return null;
        }
        if (!worked(end)) {
            Instant last = owner().plus(end, Duration.ofSeconds(-1)).plusSeconds(1);
            end = last.isAfter(sent()) ? last : owner().nextWorking(end);
        }
        return end.isBefore(WorkingCalendar.NEVER) ? "by " + name(end) : null;
    }

    /** "by Mon 09:00": the owner's next working time from an instant on; null if that never is. */
    @Nullable
    String nextWorking(Instant from) {
        Instant next = owner().nextWorking(from);
        return next.isBefore(WorkingCalendar.NEVER) ? "by " + name(next) : null;
    }

    /** The end of today's working hours while at least two of them are left, else of the next working day's. */
    @Nullable
    String soon() {
        boolean today =
                owner().between(sent(), author().plusBusinessDays(sent(), 0)).compareTo(Duration.ofHours(2)) >= 0;
        return by(Delay.businessDays(today ? 0 : 1));
    }

    /** A delay in words: "30 minutes", "4 working hours", "2 business days". */
    static String length(Delay delay) {
        if (delay.unit() == Delay.Unit.BUSINESS_DAYS) {
            return counted(delay.amount(), "business day");
        }
        String working = delay.unit() == Delay.Unit.WORKING ? "working " : "";
        return delay.amount() % 3600 == 0
                ? counted(delay.amount() / 3600, working + "hour")
                : counted(delay.amount() / 60, working + "minute");
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /** An instant in the author's zone, as short as it is plain: "today 17:00", "Thu 17:00", "30 Nov 17:00", "4 Jan 2027 17:00". */
    String name(Instant at) {
        ZonedDateTime now = sent().atZone(author().zone());
        ZonedDateTime then = at.atZone(author().zone());
        boolean midnight = then.toLocalTime().equals(LocalTime.MIDNIGHT);
        LocalDate date = midnight ? then.toLocalDate().minusDays(1) : then.toLocalDate();
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), date);
        String day = days == 0
                ? "today"
                : days > 0 && days < 7 ? DAYS[date.getDayOfWeek().getValue() - 1] : date(date, now);
        return midnight ? day : day + " " + clock(then.toLocalTime());
    }

    private static String date(LocalDate date, ZonedDateTime now) {
        String day = date.getDayOfMonth() + " " + MONTHS[date.getMonthValue() - 1];
        return date.getYear() == now.getYear() ? day : day + " " + date.getYear();
    }

    private static String clock(LocalTime time) {
        return (time.getHour() < 10 ? "0" : "")
                + time.getHour()
                + (time.getMinute() < 10 ? ":0" : ":")
                + time.getMinute();
    }
}
