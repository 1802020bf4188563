package dev.awaitbot.store;

import static dev.awaitbot.store.Given.ANNA;
import static dev.awaitbot.store.Given.BEN;
import static dev.awaitbot.store.Given.MONDAY;
import static dev.awaitbot.store.Given.asked;
import static dev.awaitbot.store.Given.by;
import static dev.awaitbot.store.Given.minutes;
import static dev.awaitbot.store.Given.planned;
import static dev.awaitbot.store.Given.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.awaitbot.protocol.Event;
import dev.awaitbot.protocol.FollowUp;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Steps whose time has come, on every database. */
abstract class TickContract extends StoreContract {

    private static final Function<List<Due>, List<Carried>> SKIP = due ->
            due.stream().map(one -> new Carried(one, Plan.NOTHING, "not-now")).toList();

    /** Says something under a key that holds step and time. */
    private static Carried said(Due due) {
        Request request = due.request().request();
        String key = due.step().step() + ":" + request.id().number() + ":"
                + due.step().at();
        Notice notice = Notice.about(request, Notice.Code.REMINDER, BEN, key);
        return new Carried(due, Given.saying(notice), "sent");
    }

    private static Function<List<Due>, List<Carried>> say(List<Due> seen) {
        return due -> {
            seen.addAll(due);
            return due.stream().map(TickContract::said).toList();
        };
    }

    private Stored planning(String message, long... minutes) {
        Stored asked = asked(store, message);
        RequestId id = asked.request().id();
        FollowUp[] steps = new FollowUp[minutes.length];
        for (int i = 0; i < minutes.length; i++) {
            steps[i] = step(id, "reminder", minutes[i]);
        }
        Given.write(store, planned(id, steps), asked);
        return asked;
    }

    @Test
    void what_is_due_is_decided_once_oldest_first() {
        Stored later = planning("m1", 20, 90);
        Stored sooner = planning("m2", 10);
        assertThat(store.nextDue()).contains(minutes(10));
        assertThat(store.tick(minutes(9), 10, SKIP)).isZero();
        var seen = new ArrayList<Due>();
        assertThat(store.tick(minutes(30), 10, say(seen))).isEqualTo(2);
        assertThat(seen)
                .containsExactly(
                        new Due(step(sooner.request().id(), "reminder", 10), sooner),
                        new Due(step(later.request().id(), "reminder", 20), later));
        assertThat(store.tick(minutes(30), 10, SKIP)).isZero();
        assertThat(store.history(later.request().id()).steps())
                .containsExactly(
                        new History.Step(step(later.request().id(), "reminder", 20), History.StepState.SENT, "sent"),
                        new History.Step(step(later.request().id(), "reminder", 90), History.StepState.PENDING, ""));
        assertThat(outbox.claim("node", minutes(30), 10)).hasSize(2);
    }

    @Test
    void no_more_requests_are_taken_at_once_than_asked_for() {
        IntStream.range(0, 25).forEach(i -> planning("m" + i, i));
        var seen = new ArrayList<Due>();
        int first = store.tick(minutes(60), 10, say(seen));
        int second = store.tick(minutes(60), 10, say(seen));
        int third = store.tick(minutes(60), 10, say(seen));
        assertThat(List.of(first, second, third)).containsExactly(10, 10, 5);
        assertThat(seen).extracting(due -> due.step().at()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void what_a_step_changes_is_written_with_it() {
        Stored asked = planning("m1", 10);
        RequestId id = asked.request().id();
        Event expired = Event.time(Event.Type.EXPIRED, minutes(10));
        store.tick(
                minutes(10),
                10,
                due -> List.of(new Carried(
                        due.get(0),
                        new Plan(
                                null,
                                List.of(new Plan.Change(id, expired)),
                                List.of(new Plan.Schedule(id, List.of())),
                                List.of()),
                        "expired")));
        assertThat(store.request(id).orElseThrow().request().state()).isEqualTo(State.EXPIRED);
        assertThat(store.events(id)).containsExactly(expired);
        assertThat(store.history(id).steps())
                .extracting(History.Step::state)
                .containsExactly(History.StepState.SKIPPED);
        assertThat(store.nextDue()).isEmpty();
    }

    @Test
    void a_decision_that_fails_leaves_everything_as_it_was() {
        planning("m1", 10);
        assertThatThrownBy(() -> store.tick(minutes(10), 10, due -> {
                    throw new IllegalStateException("The plan was wrong.");
                }))
                .hasMessage("The plan was wrong.");
        assertThat(store.tick(minutes(10), 10, SKIP)).isEqualTo(1);
    }

    @Test
    void a_step_that_nobody_decides_holds_up_no_other() {
        Stored asked = planning("m1", 10);
        assertThat(store.tick(minutes(10), 10, due -> List.of())).isEqualTo(1);
        assertThat(store.tick(minutes(10), 10, SKIP)).isZero();
        assertThat(store.history(asked.request().id()).steps())
                .extracting(History.Step::state, History.Step::outcome)
                .containsExactly(tuple(History.StepState.DEAD, "undecided"));
    }

    @Test
    void what_is_planned_anew_takes_the_place_of_what_is_pending_and_is_not_done_again() {
        Stored asked = planning("m1", 10, 20);
        RequestId id = asked.request().id();
        store.tick(minutes(10), 10, SKIP);
        Given.write(store, planned(id, step(id, "reminder", 10), step(id, "reminder", 40), step(id, "due", 40)), asked);
        assertThat(store.history(id).steps())
                .extracting(one -> one.followUp().step(), one -> one.followUp().at(), History.Step::state)
                .containsExactly(
                        tuple("reminder", minutes(10), History.StepState.SKIPPED),
                        tuple("due", minutes(40), History.StepState.PENDING),
                        tuple("reminder", minutes(40), History.StepState.PENDING));
    }

    @Test
    void a_step_sees_the_answer_that_came_just_before() {
        Stored asked = planning("m1", 10);
        Given.write(store, Given.changing(asked.request().id(), by(BEN, Event.Type.DONE, 9)), asked);
        var seen = new ArrayList<Due>();
        store.tick(minutes(10), 10, say(seen));
        assertThat(seen.get(0).request().request().state()).isEqualTo(State.DONE);
        assertThat(seen.get(0).request().version()).isEqualTo(1);
    }

    @Test
    void the_steps_of_another_workspace_are_left_alone() {
        var elsewhere = new RequestStore(database, key, workspace + "-elsewhere");
        planning("m1", 10);
        assertThat(elsewhere.tick(minutes(60), 10, SKIP)).isZero();
        assertThat(elsewhere.nextDue()).isEmpty();
        assertThat(store.tick(minutes(60), 10, SKIP)).isEqualTo(1);
    }

    @Test
    void two_who_tick_at_once_decide_each_step_once_while_answers_come_in() {
        List<Stored> asked =
                IntStream.range(0, 60).mapToObj(i -> planning("m" + i, i)).toList();
        List<String> said = Collections.synchronizedList(new ArrayList<>());
        Runnable ticking = () -> {
            for (int i = 0; i < 40; i++) {
                store.tick(
                        minutes(60),
                        5,
                        due -> due.stream().map(TickContract::said).toList());
                outbox.claim("node", MONDAY.plusSeconds(7200), 10)
                        .forEach(row -> said.add(row.notice().key()));
            }
        };
        Runnable answering = () -> asked.forEach(one -> {
            RequestId id = one.request().id();
            Given.write(
                    store,
                    Given.changing(id, by(BEN, Event.Type.DONE, 5)),
                    store.request(id).orElseThrow());
        });
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(ticking),
                        CompletableFuture.runAsync(ticking),
                        CompletableFuture.runAsync(answering))
                .join();
        assertThat(said).hasSize(60).doesNotHaveDuplicates();
        assertThat(asked)
                .allSatisfy(one -> assertThat(store.history(one.request().id()).steps())
                        .extracting(History.Step::state)
                        .containsExactly(History.StepState.SENT));
    }

    @Test
    void a_request_without_steps_is_not_due() {
        Given.asked(store, "m1", Given.terms(ANNA));
        assertThat(store.nextDue()).isEmpty();
        assertThat(store.tick(minutes(100_000), 10, SKIP)).isZero();
    }
}
