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

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Event;
import dev.awaitbot.protocol.Moment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of open requests, on every database. */
abstract class PagesContract extends StoreContract {

    @Test
    void pages_are_eight_long_by_urgency_and_hold_what_is_open() {
        var stored = new ArrayList<Stored>();
        for (int i = 0; i < 10; i++) {
            Stored one = asked(store, "m" + i);
            var due = Event.window(new Moment(MONDAY, MONDAY, null), ANNA, Event.Cause.BUTTON, minutes(100 - i));
            Given.write(store, changing(one.request().id(), due), one);
            stored.add(0, store.request(one.request().id()).orElseThrow());
        }
        assertThat(store.owned(BEN, 1)).isEqualTo(new Page(stored.subList(0, 8), 1, 2, 10));
        assertThat(store.owned(BEN, 2)).isEqualTo(new Page(stored.subList(8, 10), 2, 2, 10));
        assertThat(store.owned(BEN, 99)).isEqualTo(store.owned(BEN, 2));
        assertThat(store.waiting(ANNA, 1)).isEqualTo(store.owned(BEN, 1));
        assertThat(store.open(OPS, 1)).isEqualTo(store.owned(BEN, 1));
        Stored first = stored.get(0);
        Given.write(store, changing(first.request().id(), by(BEN, Event.Type.DONE, 5)), first);
        assertThat(store.owned(BEN, 1).requests()).isEqualTo(stored.subList(1, 9));
        assertThat(store.owned(CLEO, 1)).isEqualTo(new Page(List.of(), 1, 1, 0));
        assertThat(store.open(new ConversationId("C-other"), 1).total()).isZero();
    }

    @Test
    void what_names_several_waits_for_each_of_them_until_one_takes_it_or_others_are_named() {
        Stored asked = asked(store, "m1", terms(BEN, CLEO));
        Stored other = asked(store, "m2", terms(BEN, CLEO));
        assertThat(store.owned(BEN, 1).requests()).containsExactly(asked, other);
        assertThat(store.owned(CLEO, 1).requests()).containsExactly(asked, other);
        Given.write(store, changing(asked.request().id(), by(CLEO, Event.Type.ACKNOWLEDGED, 1)), asked);
        Given.write(
                store,
                changing(
                        other.request().id(),
                        Event.reread(new Moment(MONDAY, MONDAY, null), ANNA, Event.Cause.EDIT, terms(CLEO))),
                other);
        assertThat(store.owned(BEN, 1).requests()).isEmpty();
        assertThat(store.owned(CLEO, 1).total()).isEqualTo(2);
    }

    @Test
    void beside_a_post_stand_the_open_requests_of_its_channel() {
        Stored first = asked(store, "m1");
        Stored second = asked(store, "m2");
        Stored closed = asked(store, "m3");
        Given.write(store, changing(closed.request().id(), by(BEN, Event.Type.DONE, 1)), closed);
        assertThat(store.asideable(OPS, MONDAY)).containsExactly(second, first);
        assertThat(store.asideable(OPS, minutes(1))).isEmpty();
    }

    @Test
    void every_request_of_a_time_is_handed_over() {
        List<Stored> asked = List.of(asked(store, "m1"), asked(store, "m2"));
        var found = new ArrayList<Stored>();
        store.posted(MONDAY, minutes(1), found::add);
        assertThat(found).isEqualTo(asked);
        store.posted(minutes(1), minutes(2), found::add);
        assertThat(found).hasSize(2);
    }
}
