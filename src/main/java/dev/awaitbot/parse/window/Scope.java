package dev.awaitbot.parse.window;

import dev.awaitbot.calendar.WorkingCalendar;
import dev.awaitbot.protocol.DateOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;

/**
 * What the words of a message are measured against.
 *
 * @param author the calendar of who wrote it
 * @param owner the calendar of who is asked, the author's where it is not known
 * @param events the policy's named events
 */
record Scope(
        Instant sentAt, WorkingCalendar author, WorkingCalendar owner, DateOrder order, Map<String, String> events) {
    ZonedDateTime now() {
        return sentAt.atZone(author.zone());
    }

    LocalDate today() {
        return now().toLocalDate();
    }

    /** The zone a word list or a writer means. */
    ZoneId zone(String id) {
        if (id.equals("your")) {
            return owner.zone();
        }
        if (id.equals("my")) {
            return author.zone();
        }
        ZoneId zone = ZoneId.of(id);
        boolean same = !id.startsWith("+")
                && !id.startsWith("-")
                && zone.getRules()
                        .getStandardOffset(sentAt)
                        .equals(author.zone().getRules().getStandardOffset(sentAt));
        return same ? author.zone() : zone;
    }
}
