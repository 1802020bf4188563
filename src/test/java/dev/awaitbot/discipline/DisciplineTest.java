package dev.awaitbot.discipline;

import static dev.awaitbot.discipline.Launch.DANA;
import static dev.awaitbot.discipline.Launch.LEE;
import static dev.awaitbot.discipline.Launch.MONDAY_9;
import static dev.awaitbot.discipline.Launch.RULES;
import static dev.awaitbot.discipline.Launch.THURSDAY_17;
import static dev.awaitbot.discipline.Launch.after;
import static dev.awaitbot.discipline.Launch.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.awaitbot.discipline.Action.Verb;
import dev.awaitbot.protocol.Asked;
import dev.awaitbot.protocol.Completion;
import dev.awaitbot.protocol.FollowUp;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.State;
import dev.awaitbot.protocol.Terms;
import dev.awaitbot.protocol.Tracked;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What no export shows: buttons, deletions, the passing of time. Lee asked Dana on Monday at 09:00, by Thursday 17:00. */
class DisciplineTest {
    private static final PersonId OMAR = new PersonId("omar");

    private final Discipline discipline = new Discipline();

    private static Request asked(Tracked tracked) {
        return asked(tracked, List.of(DANA));
    }

    private static Request asked(Tracked tracked, List<PersonId> named) {
        return Request.posted(
                new RequestId(17),
                message(null),
                new Terms(Kind.ACTION, Completion.DOING, tracked, named, THURSDAY_17, false, List.of(), Asked.UNKNOWN));
    }

    private Request press(Request request, Verb verb, PersonId actor) {
        return after(request, discipline.onAction(request, Action.of(verb, actor, MONDAY_9.plusSeconds(60)), RULES));
    }

    @Test
    void take_it_acknowledges_and_gives_an_owner() {
        Request taken = press(asked(Tracked.OPENER, List.of()), Verb.TAKE, OMAR);
        assertThat(taken.state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(taken.owner()).isEqualTo(OMAR);
    }

    @Test
    void done_by_the_requester_is_no_first_response() {
        Request done = press(asked(Tracked.OPENER), Verb.DONE, LEE);
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.firstResponse()).isNull();
    }

    @Test
    void not_a_request_is_dismissed_and_nothing_follows() {
        Request request = asked(Tracked.OPENER);
        Plan plan = discipline.onAction(request, Action.of(Verb.NOT_A_REQUEST, LEE, MONDAY_9), RULES);
        assertThat(after(request, plan).state()).isEqualTo(State.DISMISSED);
        assertThat(plan.schedules())
                .singleElement()
                .satisfies(schedule -> assertThat(schedule.followUps()).isEmpty());
    }

    @Test
    void a_deleted_message_cancels_and_every_follow_up_dies() {
        Request request = asked(Tracked.OPENER);
        Plan plan = discipline.onDelete(request, MONDAY_9.plusSeconds(600), RULES);
        assertThat(after(request, plan).state()).isEqualTo(State.CANCELLED);
        assertThat(plan.schedules().get(0).followUps()).isEmpty();
    }

    @Test
    void a_new_window_moves_what_is_still_to_come() {
        Request request = asked(Tracked.OPENER);
        Instant friday = THURSDAY_17.plusSeconds(86_400);
        Plan plan = discipline.onAction(request, new Action(Verb.SET_WINDOW, LEE, MONDAY_9, null, friday), RULES);
        assertThat(after(request, plan).due()).isEqualTo(friday);
        assertThat(at(plan, "due")).isEqualTo(friday);
    }

    @Test
    void a_new_owner_is_a_handoff_and_the_request_is_open_again() {
        Request taken = press(asked(Tracked.OPENER), Verb.TAKE, DANA);
        Plan plan = discipline.onAction(taken, new Action(Verb.REASSIGN, DANA, MONDAY_9, OMAR, null), RULES);
        Request handed = after(taken, plan);
        assertThat(handed.state()).isEqualTo(State.OPEN);
        assertThat(handed.owner()).isEqualTo(OMAR);
        assertThat(handed.handoffs()).isEqualTo(1);
        assertThat(handed.firstResponse()).isNotNull();
    }

    @Test
    void the_reminder_falls_away_once_somebody_is_at_it_while_due_and_overdue_stay() {
        Request request = asked(Tracked.OPENER);
        Plan plan = discipline.onAction(request, Action.of(Verb.TAKE, DANA, MONDAY_9), RULES);
        assertThat(steps(plan))
                .contains("due", "overdue", "escalation", "expiry")
                .doesNotContain("reminder");
    }

    @Test
    void the_reminder_comes_four_working_hours_before_a_long_window_ends() {
        Request request = asked(Tracked.OPENER);
        Plan plan =
                discipline.onReaction(request, Policy.Signal.TRACK, OMAR, new Moment(MONDAY_9, MONDAY_9, null), RULES);
        assertThat(at(plan, "reminder")).isEqualTo(Instant.parse("2026-03-05T12:00:00Z"));
        assertThat(at(plan, "escalation")).isEqualTo(Instant.parse("2026-03-09T16:00:00Z"));
        assertThat(at(plan, "expiry")).isEqualTo(Instant.parse("2026-03-19T16:00:00Z"));
    }

    @Test
    void a_conversational_request_has_no_reminders_and_is_tracked_once_it_is_late() {
        Request request = asked(Tracked.CONVERSATIONAL);
        var late = new FollowUp(request.id(), Steps.LATE, MONDAY_9.plusSeconds(90_000), "requester");
        Plan plan = discipline.onTick(request, late, RULES);
        assertThat(after(request, plan).tracked()).isEqualTo(Tracked.LATE);
        assertThat(steps(plan)).contains("due");
        Request answered = press(request, Verb.TAKE, DANA);
        assertThat(discipline.onTick(answered, late, RULES)).isEqualTo(Plan.NOTHING);
    }

    @Test
    void an_expired_request_says_so_to_whoever_asked() {
        Request request = asked(Tracked.OPENER);
        var expiry = new FollowUp(request.id(), Steps.EXPIRY, THURSDAY_17.plusSeconds(1_000_000), "requester");
        Plan plan = discipline.onTick(request, expiry, RULES);
        assertThat(after(request, plan).state()).isEqualTo(State.EXPIRED);
        assertThat(plan.notices())
                .extracting(Notice::code, Notice::to)
                .containsExactly(tuple(Notice.Code.CARD, null), tuple(Notice.Code.EXPIRED, LEE));
    }

    @Test
    void what_is_due_for_a_closed_request_is_not_said() {
        Request done = press(asked(Tracked.OPENER), Verb.DONE, DANA);
        var due = new FollowUp(done.id(), "due", THURSDAY_17, "owner");
        assertThat(discipline.onTick(done, due, RULES)).isEqualTo(Plan.NOTHING);
    }

    @Test
    void a_stranger_cannot_decline_or_take_by_a_reaction() {
        Request request = asked(Tracked.OPENER);
        var now = new Moment(MONDAY_9, MONDAY_9, null);
        assertThat(discipline.onReaction(request, Policy.Signal.DECLINE, OMAR, now, RULES))
                .isEqualTo(Plan.NOTHING);
        assertThat(discipline.onReaction(request, Policy.Signal.TAKE, OMAR, now, RULES))
                .isEqualTo(Plan.NOTHING);
        assertThat(discipline.onReaction(request, Policy.Signal.DONE, OMAR, now, RULES))
                .isEqualTo(Plan.NOTHING);
    }

    private static List<String> steps(Plan plan) {
        return plan.schedules().get(0).followUps().stream().map(FollowUp::step).toList();
    }

    private static @Nullable Instant at(Plan plan, String step) {
        return plan.schedules().get(0).followUps().stream()
                .filter(one -> one.step().equals(step))
                .map(FollowUp::at)
                .findFirst()
                .orElse(null);
    }
}
