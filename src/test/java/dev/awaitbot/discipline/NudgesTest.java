package dev.awaitbot.discipline;

import static dev.awaitbot.discipline.Nudges.Decision.ANSWERED;
import static dev.awaitbot.discipline.Nudges.Decision.CHANNEL_DAY;
import static dev.awaitbot.discipline.Nudges.Decision.GOOD_ENOUGH;
import static dev.awaitbot.discipline.Nudges.Decision.IN_THREAD;
import static dev.awaitbot.discipline.Nudges.Decision.MODE;
import static dev.awaitbot.discipline.Nudges.Decision.NOT_TRACKED;
import static dev.awaitbot.discipline.Nudges.Decision.PERSON_DAY;
import static dev.awaitbot.discipline.Nudges.Decision.PERSON_WEEK;
import static dev.awaitbot.discipline.Nudges.Decision.QUIET_HOURS;
import static dev.awaitbot.discipline.Nudges.Decision.SENT;
import static dev.awaitbot.discipline.Nudges.Decision.UNSURE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.HolidaySource;
import dev.awaitbot.calendar.WorkingCalendar;
import dev.awaitbot.discipline.Nudges.Decision;
import dev.awaitbot.discipline.Nudges.Spent;
import dev.awaitbot.protocol.Asked;
import dev.awaitbot.protocol.Completion;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Defaults;
import dev.awaitbot.protocol.Event;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Mode;
import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.Severity;
import dev.awaitbot.protocol.Terms;
import dev.awaitbot.protocol.Tracked;
import dev.awaitbot.protocol.Transitions;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NudgesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant MONDAY_9 = Instant.parse("2026-03-02T08:02:00Z");
    private static final Policy POLICY = Defaults.policy(BERLIN);
    private static final WorkingCalendar HOURS = new Calendars(HolidaySource.NONE).of(Defaults.availability(BERLIN));
    private static final Spent NOTHING = new Spent(0, 0, 0);

    private static Request request(Tracked tracked, Asked asked, Letter... missing) {
        var message = new Message(
                new MessageId("1"),
                new ConversationId("launch"),
                null,
                new PersonId("lee"),
                false,
                MONDAY_9.minusSeconds(120),
                null,
                Notation.SLACK,
                "",
                0,
                List.of());
        List<Finding> findings = Arrays.stream(missing)
                .map(letter -> new Finding("missing", letter, Severity.ERROR, null, "", null))
                .toList();
        var terms = new Terms(Kind.ACTION, Completion.DOING, tracked, List.of(), null, false, findings, asked);
        return Request.posted(new RequestId(1), message, terms);
    }

    private static Asked asked(double confidence, boolean opens, boolean openQuestion) {
        return new Asked(confidence, opens, openQuestion, false, null);
    }

    private static Request two(Tracked tracked) {
        return request(tracked, asked(0.99, true, false), Letter.ASSIGN, Letter.WINDOW);
    }

    private static Decision decide(Request request, Mode mode, Spent spent, Instant now) {
        return Nudges.decide(request, POLICY, mode, spent, HOURS, now);
    }

    @Test
    void a_request_that_lacks_two_letters_gets_a_note() {
        assertThat(decide(two(Tracked.OPENER), Mode.NUDGE, NOTHING, MONDAY_9)).isEqualTo(SENT);
    }

    @Test
    void one_letter_is_enough_only_in_strict() {
        var one = request(Tracked.OPENER, asked(0.99, true, false), Letter.WINDOW);
        assertThat(decide(one, Mode.NUDGE, NOTHING, MONDAY_9)).isEqualTo(GOOD_ENOUGH);
        assertThat(decide(one, Mode.STRICT, NOTHING, MONDAY_9)).isEqualTo(SENT);
    }

    @Test
    void who_asks_whether_anybody_knows_is_not_told_to_name_who_does() {
        var open = request(Tracked.OPENER, asked(0.99, true, true), Letter.ASSIGN, Letter.WINDOW);
        assertThat(decide(open, Mode.NUDGE, NOTHING, MONDAY_9)).isEqualTo(GOOD_ENOUGH);
        assertThat(decide(open, Mode.STRICT, NOTHING, MONDAY_9)).isEqualTo(SENT);
    }

    @Test
    void nobody_is_spoken_to_on_a_guess_in_a_running_talk_or_inside_a_thread() {
        assertThat(decide(
                        request(Tracked.OPENER, asked(0.8, true, false), Letter.ASSIGN, Letter.WINDOW),
                        Mode.NUDGE,
                        NOTHING,
                        MONDAY_9))
                .isEqualTo(UNSURE);
        assertThat(decide(
                        request(Tracked.OPENER, asked(0.99, false, false), Letter.ASSIGN, Letter.WINDOW),
                        Mode.NUDGE,
                        NOTHING,
                        MONDAY_9))
                .isEqualTo(IN_THREAD);
        assertThat(decide(two(Tracked.CONVERSATIONAL), Mode.NUDGE, NOTHING, MONDAY_9))
                .isEqualTo(NOT_TRACKED);
        assertThat(decide(two(Tracked.OPENER), Mode.OBSERVE, NOTHING, MONDAY_9)).isEqualTo(MODE);
    }

    @Test
    void an_answer_within_the_grace_time_makes_it_unnecessary() {
        var answer = Event.of(
                Event.Type.ACKNOWLEDGED, new Moment(MONDAY_9, MONDAY_9, null), new PersonId("dana"), Event.Cause.REPLY);
        Request answered = Transitions.apply(two(Tracked.OPENER), answer);
        assertThat(decide(answered, Mode.NUDGE, NOTHING, MONDAY_9)).isEqualTo(ANSWERED);
    }

    @Test
    void quiet_hours_and_budgets_are_kept() {
        Request one = two(Tracked.OPENER);
        assertThat(decide(one, Mode.NUDGE, NOTHING, Instant.parse("2026-03-02T21:00:00Z")))
                .isEqualTo(QUIET_HOURS);
        assertThat(decide(one, Mode.NUDGE, new Spent(1, 1, 1), MONDAY_9)).isEqualTo(PERSON_DAY);
        assertThat(decide(one, Mode.NUDGE, new Spent(0, 3, 0), MONDAY_9)).isEqualTo(PERSON_WEEK);
        assertThat(decide(one, Mode.NUDGE, new Spent(0, 2, 10), MONDAY_9)).isEqualTo(CHANNEL_DAY);
        assertThat(decide(one, Mode.NUDGE, new Spent(0, 2, 9), MONDAY_9)).isEqualTo(SENT);
    }
}
