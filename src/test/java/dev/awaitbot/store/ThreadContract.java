package dev.awaitbot.store;

import static dev.awaitbot.store.Given.ANNA;
import static dev.awaitbot.store.Given.ANSWER;
import static dev.awaitbot.store.Given.BEN;
import static dev.awaitbot.store.Given.CLEO;
import static dev.awaitbot.store.Given.MONDAY;
import static dev.awaitbot.store.Given.OPS;
import static dev.awaitbot.store.Given.edited;
import static dev.awaitbot.store.Given.heard;
import static dev.awaitbot.store.Given.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Plan;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Threads and their messages, on every database. */
abstract class ThreadContract extends StoreContract {
    private int told;

    private boolean hear(Trace heard) {
        return store.write(new Write(new EventId("event-" + ++told), heard, Plan.NOTHING, List.of(), MONDAY));
    }

    @Test
    void a_thread_is_its_people_its_posts_and_its_requests() {
        Stored asked = Given.asked(store, "m1");
        hear(heard("m2", "m1", BEN, 1));
        hear(heard("m3", "m1", CLEO, 2));
        hear(heard("m4", "m1", ANNA, 3));
        hear(heard("other", "m9", CLEO, 4));
        ThreadFacts thread = store.thread(OPS, new MessageId("m1"));
        assertThat(thread.people()).containsExactly(ANNA, BEN, CLEO);
        assertThat(thread.posts()).extracting(Remembered::author).containsExactly(ANNA, BEN, CLEO, ANNA);
        assertThat(thread.posts().get(1).reply()).isEqualTo(ANSWER);
        assertThat(thread.posts().get(1).at().message()).isEqualTo(new MessageId("m2"));
        assertThat(thread.requests()).containsExactly(asked);
        assertThat(store.later(OPS, new MessageId("m1"), minutes(1)))
                .containsExactly(new MessageId("m3"), new MessageId("m4"));
    }

    @Test
    void of_a_long_thread_the_newest_posts_and_the_first_people_are_told() {
        IntStream.range(0, 50).forEach(i -> hear(heard("p" + i, "m1", new PersonId("U" + i), i)));
        ThreadFacts thread = store.thread(OPS, new MessageId("m1"));
        assertThat(thread.people()).hasSize(40).startsWith(new PersonId("U0"), new PersonId("U1"));
        assertThat(thread.posts())
                .extracting(post -> post.author().value())
                .hasSize(16)
                .startsWith("U34")
                .endsWith("U49");
    }

    @Test
    void a_message_told_again_under_another_name_counts_once() {
        assertThat(hear(heard("m1", null, ANNA, 0))).isTrue();
        assertThat(hear(heard("m1", null, ANNA, 0))).isFalse();
    }

    @Test
    void what_is_gone_is_no_post_and_does_not_come_back() {
        hear(heard("m1", null, ANNA, 0));
        assertThat(hear(Trace.deleted(OPS, new MessageId("m1"), minutes(5)))).isTrue();
        assertThat(store.thread(OPS, new MessageId("m1")).posts()).isEmpty();
        assertThat(store.heard(OPS, new MessageId("m1"))).hasValueSatisfying(known -> {
            assertThat(known.gone()).isTrue();
            assertThat(known.author()).isEqualTo(ANNA);
            assertThat(known.at()).isEqualTo(MONDAY);
        });
        assertThat(hear(edited("m1", ANNA, 0, 6))).isFalse();
    }

    @Test
    void two_edits_of_one_second_both_count() {
        hear(edited("m1", ANNA, 0, 3));
        assertThat(hear(edited("m1", ANNA, 0, 3))).isTrue();
    }

    @Test
    void in_whatever_order_a_post_and_its_edits_are_heard_the_newest_stands() {
        List<Trace> news = List.of(heard("m", null, ANNA, 0), edited("m", ANNA, 0, 3), edited("m", ANNA, 0, 5));
        int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
        for (int i = 0; i < orders.length; i++) {
            store = new RequestStore(database, key, workspace + "-order-" + i);
            for (int next : orders[i]) {
                hear(news.get(next));
            }
            assertThat(store.heard(OPS, new MessageId("m"))).contains(news.get(2));
        }
    }

    @Test
    void in_whatever_order_a_post_its_edit_and_its_deletion_are_heard_it_is_gone() {
        List<Trace> news = List.of(
                heard("m", null, ANNA, 0), edited("m", ANNA, 0, 3), Trace.deleted(OPS, new MessageId("m"), minutes(5)));
        int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
        for (int i = 0; i < orders.length; i++) {
            store = new RequestStore(database, key, workspace + "-order-" + i);
            for (int next : orders[i]) {
                hear(news.get(next));
            }
            assertThat(store.heard(OPS, new MessageId("m")))
                    .hasValueSatisfying(known -> assertThat(known.gone()).isTrue());
            assertThat(store.thread(OPS, new MessageId("m")).posts()).isEmpty();
        }
    }
}
