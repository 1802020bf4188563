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
import dev.awaitbot.discipline.Rights.Refusal;
import dev.awaitbot.protocol.Asked;
import dev.awaitbot.protocol.Completion;
import dev.awaitbot.protocol.FollowUp;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.State;
import dev.awaitbot.protocol.Terms;
import dev.awaitbot.protocol.Tracked;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lee asked Dana; Omar only reads along. */
class RightsTest {
    private static final PersonId OMAR = new PersonId("omar");
    private static final Instant TUESDAY_9 = MONDAY_9.plus(Duration.ofDays(1));

    private static Request asked(PersonId... named) {
        return Request.posted(
                new RequestId(17),
                message(null),
                new Terms(
                        Kind.ACTION,
                        Completion.DOING,
                        Tracked.OPENER,
                        List.of(named),
                        THURSDAY_17,
                        false,
                        List.of(),
                        Asked.UNKNOWN));
    }

    private static Action by(PersonId actor, Verb verb) {
        return switch (verb) {
            case REASSIGN, SET_OWNER -> Action.owner(verb, actor, TUESDAY_9, new PersonId("mia"));
            case SET_WINDOW, SNOOZE -> Action.until(verb, actor, TUESDAY_9, THURSDAY_17);
            default -> Action.of(verb, actor, TUESDAY_9);
        };
    }

    private static @Nullable Refusal refusal(Request request, PersonId actor, Verb verb) {
        return Rights.refusal(request, by(actor, verb));
    }

    private static Request does(Request request, PersonId actor, Verb verb) {
        return after(request, new Discipline().onAction(request, by(actor, verb), RULES));
    }

    @ParameterizedTest
    @EnumSource(
            value = Verb.class,
            names = {"TAKE", "DONE", "DECLINE", "SNOOZE", "SET_WINDOW", "REASSIGN"})
    void the_owner_may(Verb verb) {
        assertThat(refusal(asked(DANA), DANA, verb)).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Verb.class,
            names = {"DONE", "CANCEL", "SET_WINDOW", "REASSIGN", "SET_OWNER", "NOT_A_REQUEST"})
    void the_requester_may(Verb verb) {
        assertThat(refusal(asked(DANA), LEE, verb)).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Verb.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TRACK"})
    void whoever_reads_along_may_only_mark_it(Verb verb) {
        assertThat(refusal(asked(DANA), OMAR, verb)).isNotNull();
        assertThat(new Discipline().onAction(asked(DANA), by(OMAR, verb), RULES))
                .isEqualTo(Plan.NOTHING);
        assertThat(refusal(asked(DANA), OMAR, Verb.TRACK)).isNull();
    }

    @Test
    void the_requester_can_neither_take_decline_nor_snooze() {
        assertThat(refusal(asked(DANA), LEE, Verb.TAKE)).isEqualTo(Refusal.REQUESTER);
        assertThat(refusal(asked(DANA), LEE, Verb.DECLINE)).isEqualTo(Refusal.NOT_OWNER);
        assertThat(refusal(asked(DANA), LEE, Verb.SNOOZE)).isEqualTo(Refusal.NOT_OWNER);
    }

    @Test
    void the_owner_cannot_cancel_or_give_it_back() {
        assertThat(refusal(asked(DANA), DANA, Verb.CANCEL)).isEqualTo(Refusal.NOT_REQUESTER);
        Action back = Action.owner(Verb.REASSIGN, DANA, TUESDAY_9, LEE);
        assertThat(Rights.refusal(asked(DANA), back)).isEqualTo(Refusal.REQUESTER);
        Action same = Action.owner(Verb.REASSIGN, LEE, TUESDAY_9, DANA);
        assertThat(Rights.refusal(asked(DANA), same)).isEqualTo(Refusal.ALREADY);
    }

    @Test
    void what_names_nobody_anyone_may_take_or_close_but_not_put_off() {
        assertThat(refusal(asked(), OMAR, Verb.TAKE)).isNull();
        assertThat(refusal(asked(), OMAR, Verb.DONE)).isNull();
        assertThat(refusal(asked(), OMAR, Verb.SNOOZE)).isEqualTo(Refusal.NOBODYS);
        assertThat(refusal(asked(), OMAR, Verb.DECLINE)).isEqualTo(Refusal.NOBODYS);
        assertThat(refusal(asked(), OMAR, Verb.REASSIGN)).isEqualTo(Refusal.NOBODYS);
        assertThat(does(asked(), OMAR, Verb.TAKE).owner()).isEqualTo(OMAR);
    }

    @Test
    void what_is_taken_is_not_taken_twice_by_the_same() {
        Request taken = does(asked(DANA), DANA, Verb.TAKE);
        assertThat(refusal(taken, DANA, Verb.TAKE)).isEqualTo(Refusal.ALREADY);
    }

    @Test
    void what_dana_declined_omar_may_take() {
        Request declined = does(asked(DANA), DANA, Verb.DECLINE);
        assertThat(declined.state()).isEqualTo(State.DECLINED);
        assertThat(refusal(declined, DANA, Verb.TAKE)).isEqualTo(Refusal.CLOSED);
        Request taken = does(declined, OMAR, Verb.TAKE);
        assertThat(taken.state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(taken.owner()).isEqualTo(OMAR);
    }

    @ParameterizedTest
    @EnumSource(
            value = Verb.class,
            names = {"TAKE", "DONE", "DECLINE", "SNOOZE", "SET_WINDOW", "REASSIGN"})
    void what_is_closed_is_reopened_first(Verb verb) {
        Request done = does(asked(DANA), DANA, Verb.DONE);
        assertThat(refusal(done, DANA, verb)).isEqualTo(Refusal.CLOSED);
        assertThat(refusal(done, OMAR, Verb.REOPEN)).isEqualTo(Refusal.NOT_PARTY);
        Request again = does(done, LEE, Verb.REOPEN);
        assertThat(again.state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(refusal(again, LEE, Verb.REOPEN)).isEqualTo(Refusal.OPEN);
    }

    @Test
    void a_snooze_holds_what_is_for_the_owner_and_whoever_asked_hears_all_the_same() {
        Instant nextMonday = THURSDAY_17.plus(Duration.ofDays(4));
        Action snooze = Action.until(Verb.SNOOZE, DANA, TUESDAY_9, nextMonday);
        Plan plan = new Discipline().onAction(asked(DANA), snooze, RULES);
        assertThat(after(asked(DANA), plan).snoozedUntil()).isEqualTo(nextMonday);
        List<FollowUp> rungs = plan.schedules().get(0).followUps();
        assertThat(rungs)
                .filteredOn(step -> step.to().equals("owner"))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.at()).isAfterOrEqualTo(nextMonday));
        assertThat(rungs)
                .filteredOn(step -> step.step().equals("overdue"))
                .singleElement()
                .satisfies(step -> assertThat(step.at()).isBefore(nextMonday));
    }

    @Test
    void whoever_is_given_a_request_by_a_button_is_told() {
        Plan plan = new Discipline().onAction(asked(DANA), Action.owner(Verb.REASSIGN, DANA, TUESDAY_9, OMAR), RULES);
        assertThat(plan.notices())
                .extracting(Notice::code, Notice::to)
                .containsExactlyInAnyOrder(tuple(Notice.Code.ASSIGNED, OMAR), tuple(Notice.Code.CARD, null));
        Plan taken = new Discipline().onAction(asked(), by(OMAR, Verb.TAKE), RULES);
        assertThat(taken.notices()).extracting(Notice::code).doesNotContain(Notice.Code.ASSIGNED);
    }
}
