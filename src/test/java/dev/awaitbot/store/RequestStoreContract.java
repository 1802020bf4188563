package dev.awaitbot.store;

import static dev.awaitbot.store.Given.ANNA;
import static dev.awaitbot.store.Given.BEN;
import static dev.awaitbot.store.Given.CLEO;
import static dev.awaitbot.store.Given.MONDAY;
import static dev.awaitbot.store.Given.OPS;
import static dev.awaitbot.store.Given.asked;
import static dev.awaitbot.store.Given.by;
import static dev.awaitbot.store.Given.changing;
import static dev.awaitbot.store.Given.minutes;
import static dev.awaitbot.store.Given.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awaitbot.protocol.Event;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.State;
import dev.awaitbot.protocol.Terms;
import dev.awaitbot.protocol.Transitions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Requests and their events, on every database. */
abstract class RequestStoreContract extends StoreContract {

    @Test
    void a_request_comes_back_as_it_was_asked() {
        Request request = Given.request(store.next(), "m1", ANNA, terms(BEN));
        var plan = new Plan(request, List.of(), List.of(), List.of());
        assertThat(store.write(new Write(new EventId("E1"), Given.heard("m1", null, ANNA, 0), plan, List.of(), MONDAY)))
                .isTrue();
        assertThat(store.request(request.id())).contains(new Stored(request, 0));
        assertThat(store.byMessage(OPS, new MessageId("m1"))).contains(new Stored(request, 0));
        assertThat(store.events(request.id())).isEmpty();
        assertThat(new RequestStore(database, key, "elsewhere").request(request.id()))
                .as("another workspace does not see it")
                .isEmpty();
    }

    @Test
    void an_event_told_twice_counts_once() {
        Stored asked = asked(store, "m1");
        var write = new Write(
                new EventId("click"),
                null,
                changing(asked.request().id(), by(BEN, Event.Type.DONE, 5)),
                List.of(asked),
                MONDAY);
        assertThat(store.write(write)).isTrue();
        assertThat(store.write(write)).isFalse();
        assertThat(store.events(asked.request().id())).hasSize(1);
    }

    @Test
    void of_an_event_told_twice_at_once_one_counts() {
        var request = Given.request(store.next(), "m1", ANNA, terms(BEN));
        var write = new Write(
                new EventId("E1"),
                Given.heard("m1", null, ANNA, 0),
                new Plan(request, List.of(), List.of(), List.of()),
                List.of(),
                MONDAY);
        List<CompletableFuture<Boolean>> told = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> store.write(write)))
                .toList();
        assertThat(told.stream().map(CompletableFuture::join)).containsOnlyOnce(true);
        assertThat(store.request(request.id())).isPresent();
    }

    @Test
    void a_request_is_what_its_events_make_of_it() {
        Stored asked = asked(store, "m1");
        RequestId id = asked.request().id();
        Event taken = by(BEN, Event.Type.ACKNOWLEDGED, 5);
        Event back = by(BEN, Event.Type.ASKED_BACK, 6);
        Event said = by(ANNA, Event.Type.RESUMED, 16);
        Given.write(store, changing(id, taken, back, said), asked);
        Stored now = store.request(id).orElseThrow();
        assertThat(now.version()).isEqualTo(3);
        assertThat(now.request()).isEqualTo(Transitions.apply(asked.request(), List.of(taken, back, said)));
        assertThat(now.request().waited()).hasMinutes(10);
        assertThat(store.events(id)).containsExactly(taken, back, said);
    }

    @Test
    void what_is_heard_late_happened_when_it_happened() {
        Stored asked = asked(store, "m1");
        RequestId id = asked.request().id();
        Given.write(store, changing(id, by(BEN, Event.Type.DONE, 30)), asked);
        Stored done = store.request(id).orElseThrow();
        Given.write(store, changing(id, by(BEN, Event.Type.ACKNOWLEDGED, 5)), done);
        Request now = store.request(id).orElseThrow().request();
        assertThat(now.state()).isEqualTo(State.DONE);
        assertThat(now.firstResponse().latest()).isEqualTo(minutes(5));
    }

    @Test
    void in_whatever_order_events_are_heard_the_request_is_the_same() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 30; round++) {
            Stored stored = asked(store, "m" + round, round % 2 == 0 ? terms(BEN) : terms(BEN, CLEO));
            Request posted = stored.request();
            List<Event> events = events(random);
            Collections.shuffle(events, random);
            for (int from = 0; from < events.size(); ) {
                int until = Math.min(events.size(), from + 1 + random.nextInt(3));
                Event[] some = events.subList(from, until).toArray(Event[]::new);
                Given.write(store, changing(posted.id(), some), stored);
                stored = store.request(posted.id()).orElseThrow();
                from = until;
            }
            assertThat(stored)
                    .as("round %s, seed %s: %s", round, seed, events)
                    .isEqualTo(new Stored(Transitions.apply(posted, store.events(posted.id())), events.size()));
        }
    }

    private static List<Event> events(Random random) {
        var events = new ArrayList<Event>();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            Event.Type type = Event.Type.values()[random.nextInt(Event.Type.values().length)];
            var at = new Moment(minutes(i * 7L), minutes(i * 7L).plusNanos(random.nextInt(1000)), null);
            events.add(new Event(
                    type,
                    at,
                    random.nextBoolean() ? BEN : CLEO,
                    Event.Cause.REPLY,
                    type == Event.Type.HANDED_OVER || type == Event.Type.OWNER_SET ? CLEO : null,
                    type == Event.Type.WINDOW_SET || type == Event.Type.SNOOZED ? minutes(i * 100L) : null,
                    type == Event.Type.REREAD ? reread(random) : null));
        }
        return events;
    }

    private static Terms reread(Random random) {
        return random.nextBoolean() ? terms(CLEO) : terms(ANNA, CLEO);
    }

    @Test
    void of_two_who_decide_on_the_same_the_second_has_to_decide_again() {
        Stored asked = asked(store, "m1");
        RequestId id = asked.request().id();
        Given.write(store, changing(id, by(BEN, Event.Type.ACKNOWLEDGED, 5)), asked);
        var late = new Write(
                new EventId("late"),
                Given.heard("m2", "m1", CLEO, 6),
                changing(id, by(CLEO, Event.Type.DONE, 6)),
                List.of(asked),
                MONDAY);
        assertThatThrownBy(() -> store.write(late)).isInstanceOf(StaleException.class);
        assertThat(store.events(id)).hasSize(1);
        assertThat(store.heard(OPS, new MessageId("m2")))
                .as("nothing of it was written")
                .isEmpty();
        Stored now = store.request(id).orElseThrow();
        assertThat(store.write(new Write(late.event(), late.heard(), late.plan(), List.of(now), MONDAY)))
                .isTrue();
    }

    @Test
    void many_who_change_one_request_at_once_lose_no_event() {
        Stored asked = asked(store, "m1");
        RequestId id = asked.request().id();
        var tries = new AtomicInteger();
        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(i -> CompletableFuture.runAsync(() -> changeTenTimes(id, tries)))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(store.request(id).orElseThrow().version()).isEqualTo(40);
        assertThat(store.events(id)).hasSize(40);
        assertThat(tries).hasValueGreaterThanOrEqualTo(40);
    }

    private void changeTenTimes(RequestId id, AtomicInteger tries) {
        for (int done = 0; done < 10; ) {
            try {
                tries.incrementAndGet();
                Given.write(
                        store,
                        changing(id, by(BEN, Event.Type.ANSWERED_OUTSIDE, done)),
                        store.request(id).orElseThrow());
                done++;
            } catch (StaleException again) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void a_message_opens_one_request() {
        asked(store, "m1");
        Request second = Given.request(store.next(), "m1", ANNA, terms(CLEO));
        assertThatThrownBy(() -> Given.write(store, new Plan(second, List.of(), List.of(), List.of())))
                .isInstanceOf(StaleException.class);
    }

    @Test
    void a_plan_comes_with_the_requests_it_was_made_for() {
        Stored asked = asked(store, "m1");
        assertThatThrownBy(() -> Given.write(store, changing(asked.request().id(), by(BEN, Event.Type.DONE, 5))))
                .hasMessageContaining("comes with that request as it was before");
        assertThat(store.events(asked.request().id())).isEmpty();
    }

    @Test
    void a_request_may_be_answered_as_it_begins() {
        Request request = Given.request(store.next(), "m1", ANNA, terms(BEN));
        Event answered = by(BEN, Event.Type.DONE, 1);
        Given.write(store, new Plan(request, List.of(new Plan.Change(request.id(), answered)), List.of(), List.of()));
        assertThat(store.request(request.id())).contains(new Stored(Transitions.apply(request, answered), 1));
    }

    @Test
    void a_request_with_a_history_that_no_event_tells_is_refused() {
        Request request = Given.request(store.next(), "m1", ANNA, terms(BEN));
        Request done = Transitions.apply(request, by(BEN, Event.Type.DONE, 1));
        assertThatThrownBy(() -> Given.write(store, new Plan(done, List.of(), List.of(), List.of())))
                .hasMessageContaining("not told by events");
    }

    @Test
    void numbers_are_never_given_twice() {
        var other = new RequestStore(database, key, "elsewhere");
        assertThat(IntStream.range(0, 50).mapToObj(i -> i % 2 == 0 ? store.next() : other.next()))
                .doesNotHaveDuplicates();
    }
}
