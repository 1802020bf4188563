package dev.awaitbot.discipline;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.HolidaySource;
import dev.awaitbot.calendar.WorkingCalendar;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Defaults;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Mode;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.Transitions;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A channel in Berlin in which Lee asks for something on a Monday at 09:00. */
final class Launch {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final PersonId LEE = new PersonId("lee");
    static final PersonId DANA = new PersonId("dana");
    static final Instant MONDAY_9 = Instant.parse("2026-03-02T08:00:00Z");
    static final Instant THURSDAY_17 = Instant.parse("2026-03-05T16:00:00Z");
    static final WorkingCalendar CALENDAR = new Calendars(HolidaySource.NONE).of(Defaults.availability(BERLIN));
    static final Policy POLICY = Defaults.policy(BERLIN).withMode(Mode.NUDGE);
    static final Rules RULES = new Rules(POLICY, person -> CALENDAR, new RequestId(18));

    private Launch() {}

    /** What Lee wrote; the words are read elsewhere. */
    static Message message(@Nullable Instant edited) {
        return new Message(
                new MessageId("1"),
                new ConversationId("launch"),
                null,
                LEE,
                false,
                MONDAY_9,
                edited,
                Notation.SLACK,
                "",
                0,
                List.of());
    }

    /** The request once a plan is carried out. */
    static Request after(Request request, Plan plan) {
        Request now = request;
        for (Plan.Change change : plan.changes()) {
            now = Transitions.apply(now, change.event());
        }
        return now;
    }
}
