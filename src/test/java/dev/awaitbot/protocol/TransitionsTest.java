package dev.awaitbot.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.protocol.Event.Cause;
import dev.awaitbot.protocol.Event.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TransitionsTest {
    private static final PersonId LEE = new PersonId("lee");
    private static final PersonId DANA = new PersonId("dana");
    private static final PersonId OMAR = new PersonId("omar");
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private static Request open(PersonId... named) {
        var message = new Message(
                new MessageId("1"),
                new ConversationId("launch"),
                null,
                LEE,
                false,
                NINE,
                null,
                Notation.SLACK,
                "",
                0,
                List.of());
        var terms = new Terms(
                Kind.QUESTION,
                Completion.SAYING,
                Tracked.OPENER,
                List.of(named),
                null,
                false,
                List.of(),
                Asked.UNKNOWN);
        return Request.posted(new RequestId(1), message, terms);
    }

    private static Event at(int minute, Type type, PersonId actor) {
        Instant when = NINE.plus(Duration.ofMinutes(minute));
        return Event.of(type, new Moment(when, when, new MessageId("m" + minute)), actor, Cause.REPLY);
    }

    @Test
    void whoever_answers_an_open_call_becomes_its_owner_and_nobody_after() {
        Request request =
                Transitions.apply(open(), List.of(at(5, Type.ACKNOWLEDGED, DANA), at(9, Type.ACKNOWLEDGED, OMAR)));
        assertThat(request.owner()).isEqualTo(DANA);
        assertThat(request.firstResponse())
                .isEqualTo(at(5, Type.ACKNOWLEDGED, DANA).at());
        assertThat(request.ownedBy(OMAR)).isFalse();
    }

    @Test
    void waiting_adds_up_over_several_questions_back() {
        Request request = Transitions.apply(
                open(DANA),
                List.of(
                        at(10, Type.ASKED_BACK, DANA),
                        at(25, Type.RESUMED, LEE),
                        at(30, Type.ASKED_BACK, DANA),
                        at(40, Type.RESUMED, LEE)));
        assertThat(request.waited()).isEqualTo(Duration.ofMinutes(25));
        assertThat(request.state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(request.askBack()).isEqualTo(at(10, Type.ASKED_BACK, DANA).at());
    }

    @Test
    void closing_ends_the_wait_that_runs() {
        Request request =
                Transitions.apply(open(DANA), List.of(at(10, Type.ASKED_BACK, DANA), at(25, Type.DONE, DANA)));
        assertThat(request.waited()).isEqualTo(Duration.ofMinutes(15));
        assertThat(request.waitingSince()).isNull();
    }

    @Test
    void a_second_answer_does_not_move_the_outcome_but_the_requesters_own_solution_does() {
        Request answered = Transitions.apply(open(), List.of(at(5, Type.DONE, DANA), at(9, Type.DONE, OMAR)));
        assertThat(answered.done()).isEqualTo(at(5, Type.DONE, DANA).at());
        assertThat(Transitions.apply(answered, at(12, Type.DONE, LEE)).done())
                .isEqualTo(at(12, Type.DONE, LEE).at());
    }

    @Test
    void reopening_keeps_the_first_response_and_forgets_the_outcome() {
        Request request = Transitions.apply(
                open(DANA),
                List.of(at(5, Type.ACKNOWLEDGED, DANA), at(6, Type.DONE, DANA), at(20, Type.REOPENED, LEE)));
        assertThat(request.state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(request.firstResponse())
                .isEqualTo(at(5, Type.ACKNOWLEDGED, DANA).at());
        assertThat(request.done()).isNull();
        assertThat(request.closedAt()).isNull();
        assertThat(request.reopened()).isEqualTo(1);
    }

    @Test
    void what_is_cancelled_stays_cancelled() {
        Request request = Transitions.apply(
                open(DANA), List.of(at(5, Type.CANCELLED, LEE), at(9, Type.DONE, DANA), at(12, Type.DECLINED, DANA)));
        assertThat(request.state()).isEqualTo(State.CANCELLED);
        assertThat(request.done()).isNull();
    }

    @Test
    void somebody_else_may_take_up_what_was_declined() {
        Request request = Transitions.apply(
                open(),
                List.of(at(5, Type.ACKNOWLEDGED, DANA), at(5, Type.DECLINED, DANA), at(30, Type.ACKNOWLEDGED, OMAR)));
        assertThat(request.state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(request.owner()).isEqualTo(OMAR);
    }

    @Test
    void an_acknowledgement_of_unknown_time_may_have_come_before_the_first_reply() {
        Request replied = Transitions.apply(open(DANA), at(30, Type.ACKNOWLEDGED, DANA));
        var eyes = Event.of(Type.ACKNOWLEDGED, new Moment(NINE, NINE.plusSeconds(90_000), null), DANA, Cause.REACTION);
        Moment first = Transitions.apply(replied, eyes).firstResponse();
        assertThat(first).isNotNull();
        assertThat(first.earliest()).isEqualTo(NINE);
        assertThat(first.latest())
                .isEqualTo(at(30, Type.ACKNOWLEDGED, DANA).at().latest());
    }

    @Test
    void events_that_arrive_in_any_order_make_the_same_request() {
        List<Event> events = List.of(
                at(5, Type.ASKED_BACK, DANA),
                at(9, Type.RESUMED, LEE),
                at(20, Type.DONE, DANA),
                at(31, Type.REOPENED, LEE),
                at(40, Type.DONE, OMAR),
                at(55, Type.ANSWERED_OUTSIDE, DANA));
        Request expected = Transitions.apply(open(), events);
        assertThat(expected.state()).isEqualTo(State.DONE);
        var random = new Random(20260302);
        for (int round = 0; round < 50; round++) {
            var shuffled = new ArrayList<>(events);
            Collections.shuffle(shuffled, random);
            assertThat(Transitions.apply(open(), shuffled)).isEqualTo(expected);
        }
    }
}
