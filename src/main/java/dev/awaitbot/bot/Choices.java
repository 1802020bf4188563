package dev.awaitbot.bot;

import dev.awaitbot.calendar.WorkingCalendar;
import dev.awaitbot.protocol.Control;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The times that a list offers, in the working days of whoever is to keep them. The value of each is its instant. */
final class Choices {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);
    private static final int DAYS = 5;

    private Choices() {}

    /** The ends of the next working days, today's only while an hour of it is left. */
    static List<Control.Option> ends(WorkingCalendar work, Instant now) {
        var options = new ArrayList<Control.Option>();
        LocalDate today = LocalDate.ofInstant(now, work.zone());
        for (int i = 0; options.size() < DAYS && i < 21; i++) {
            LocalDate day = today.plusDays(i);
            Instant end = work.endOf(day);
            if (work.isWorkingDay(day) && end.isAfter(now.plus(Duration.ofHours(1)))) {
                options.add(option(i == 0 ? "Today " : i == 1 ? "Tomorrow " : "", end, work));
            }
        }
        return options;
    }

    /** An hour, four hours, the next mornings. */
    static List<Control.Option> quiet(WorkingCalendar work, Instant now) {
        var options = new ArrayList<Control.Option>();
        options.add(
                new Control.Option("For an hour", now.plus(Duration.ofHours(1)).toString()));
        options.add(new Control.Option(
                "For four hours", now.plus(Duration.ofHours(4)).toString()));
        LocalDate today = LocalDate.ofInstant(now, work.zone());
        for (int i = 1; options.size() < DAYS && i < 21; i++) {
            LocalDate day = today.plusDays(i);
            if (work.isWorkingDay(day)) {
                options.add(option("Until ", work.startOf(day), work));
            }
        }
        return options;
    }

    private static Control.Option option(String before, Instant at, WorkingCalendar work) {
        ZonedDateTime local = at.atZone(work.zone());
        boolean named = before.startsWith("To");
        String time = named ? DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(local) : DAY.format(local);
        return new Control.Option(before + time, at.toString());
    }
}
