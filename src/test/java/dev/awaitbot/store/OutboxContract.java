package dev.awaitbot.store;

import static dev.awaitbot.store.Given.ANNA;
import static dev.awaitbot.store.Given.BEN;
import static dev.awaitbot.store.Given.CLEO;
import static dev.awaitbot.store.Given.MONDAY;
import static dev.awaitbot.store.Given.OPS;
import static dev.awaitbot.store.Given.asked;
import static dev.awaitbot.store.Given.minutes;
import static dev.awaitbot.store.Given.notice;
import static dev.awaitbot.store.Given.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.awaitbot.protocol.Event;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.Request;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is to be said, on every database. */
abstract class OutboxContract extends StoreContract {

    private static final Instant NOW = minutes(1);

    private Request due(String key) {
        Request request = asked(store, "m-" + key).request();
        Given.write(store, saying(notice(request, Notice.Code.DUE, null, key)));
        return request;
    }

    private Outbox.Row claimed(String node) {
        List<Outbox.Row> rows = outbox.claim(node, NOW, 10);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    @Test
    void a_notice_is_claimed_by_one_and_comes_back_as_it_was_written() {
        Request request = due("k1");
        Outbox.Row row = claimed("one");
        assertThat(row.notice()).isEqualTo(notice(request, Notice.Code.DUE, null, "k1"));
        assertThat(row)
                .extracting(Outbox.Row::workspace, Outbox.Row::tries, Outbox.Row::again, Outbox.Row::madeAt)
                .containsExactly(workspace, 0, false, MONDAY);
        assertThat(outbox.claim("other", NOW, 10)).isEmpty();
        assertThat(new Outbox(database, key, workspace + "-elsewhere").claim("one", NOW, 10))
                .isEmpty();
    }

    @Test
    void what_was_said_under_a_key_is_not_said_again() {
        Request request = due("k1");
        Given.write(store, saying(notice(request, Notice.Code.DUE, null, "k1")));
        assertThat(outbox.sent(List.of(claimed("one").id()), "one", new MessageId("b1"), NOW))
                .isTrue();
        Given.write(store, saying(notice(request, Notice.Code.DUE, null, "k1")));
        assertThat(outbox.claim("one", minutes(60), 10)).isEmpty();
        assertThat(outbox.said("k1"))
                .contains(new History.Said(
                        Notice.Code.DUE, null, "k1", History.NoticeState.SENT, MONDAY, NOW, new MessageId("b1"), ""));
        assertThat(store.history(request.id()).said()).hasSize(1);
    }

    @Test
    void a_claim_that_ran_out_is_claimed_again_and_its_first_owner_has_no_say() {
        due("k1");
        long id = claimed("slow").id();
        Instant later = NOW.plus(Outbox.LEASE);
        List<Outbox.Row> again = outbox.claim("other", later, 10);
        assertThat(again)
                .extracting(Outbox.Row::id, Outbox.Row::tries, Outbox.Row::again)
                .containsExactly(tuple(id, 1, true));
        assertThat(outbox.sent(List.of(id), "slow", new MessageId("b1"), later)).isFalse();
        assertThat(outbox.later(List.of(id), "slow", later, "slow")).isFalse();
        assertThat(outbox.dead(List.of(id), "slow", later, "slow")).isFalse();
        assertThat(outbox.sent(List.of(id), "other", new MessageId("b2"), later))
                .isTrue();
        assertThat(outbox.said("k1").orElseThrow().message()).isEqualTo(new MessageId("b2"));
    }

    @Test
    void what_is_put_off_waits_until_its_time() {
        due("k1");
        long id = claimed("one").id();
        assertThat(outbox.later(List.of(id), "one", minutes(9), "rate limit")).isTrue();
        assertThat(store.nextDue()).contains(minutes(9));
        assertThat(outbox.claim("one", minutes(8), 10)).isEmpty();
        assertThat(outbox.claim("one", minutes(9), 10))
                .extracting(Outbox.Row::tries, Outbox.Row::again)
                .containsExactly(tuple(1, false));
    }

    @Test
    void what_may_have_arrived_says_so_when_it_is_claimed_again() {
        due("k1");
        outbox.unknown(List.of(claimed("one").id()), "one", minutes(9), "no answer");
        assertThat(outbox.claim("one", minutes(9), 10))
                .extracting(Outbox.Row::again)
                .containsExactly(true);
        outbox.later(List.of(outbox.claim("one", minutes(90), 10).get(0).id()), "one", minutes(99), "had not arrived");
        assertThat(outbox.claim("one", minutes(99), 10))
                .extracting(Outbox.Row::again)
                .containsExactly(false);
    }

    @Test
    void what_is_given_up_or_dropped_is_never_claimed_again() {
        Request request = due("k1");
        outbox.dead(List.of(claimed("one").id()), "one", NOW, "rejected");
        Given.write(store, saying(notice(request, Notice.Code.DUE, null, "k2")));
        outbox.dropped(List.of(claimed("one").id()), "one", NOW, "closed meanwhile");
        assertThat(outbox.claim("one", minutes(10_000), 10)).isEmpty();
        assertThat(outbox.counts()).isEqualTo(Map.of(History.NoticeState.DEAD, 1L, History.NoticeState.DROPPED, 1L));
        assertThat(store.history(request.id()).said())
                .extracting(History.Said::state, History.Said::reason, History.Said::sentAt)
                .containsExactly(
                        tuple(History.NoticeState.DEAD, "rejected", null),
                        tuple(History.NoticeState.DROPPED, "closed meanwhile", null));
    }

    @Test
    void on_a_clean_stop_what_was_claimed_is_given_back() {
        due("k1");
        claimed("one");
        assertThat(outbox.release("other", NOW)).isZero();
        assertThat(outbox.release("one", NOW)).isEqualTo(1);
        assertThat(claimed("next").again()).isFalse();
    }

    @Test
    void reminders_to_one_person_are_claimed_together_however_few_are_asked_for() {
        Request request = asked(store, "m1").request();
        for (int i = 0; i < 5; i++) {
            Given.write(
                    store,
                    saying(
                            notice(request, Notice.Code.REMINDER, BEN, "ben" + i),
                            notice(request, Notice.Code.REMINDER, CLEO, "cleo" + i)));
        }
        List<Outbox.Row> first = outbox.claim("one", NOW, 1);
        assertThat(first)
                .hasSize(5)
                .allSatisfy(row -> assertThat(row.notice().to())
                        .isEqualTo(first.get(0).notice().to()));
        assertThat(outbox.claim("one", NOW, 1)).hasSize(5);
        assertThat(outbox.sent(first.stream().map(Outbox.Row::id).toList(), "one", new MessageId("b1"), NOW))
                .isTrue();
    }

    @Test
    void the_text_somebody_gave_is_sealed_and_gone_once_it_is_said() {
        var text = "Please look at the CANARY-4711 report";
        Given.write(store, saying(new Notice(Notice.Code.POSTED, null, OPS, null, null, "new:1", Map.of(), text)));
        assertThat(sealed()).isNotNull().asString().doesNotContain("CANARY");
        Outbox.Row row = claimed("one");
        assertThat(row.notice().text()).isEqualTo(text);
        outbox.sent(List.of(row.id()), "one", new MessageId("b1"), NOW);
        assertThat(sealed()).isNull();
    }

    private String sealed() {
        byte[] sealed = database.read(handle -> handle.createQuery("SELECT sealed_text FROM outbox WHERE workspace = ?")
                .bind(0, workspace)
                .map((row, context) -> java.util.Optional.ofNullable(row.getBytes(1)))
                .one()
                .orElse(null));
        return sealed == null ? null : new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    @Test
    void the_card_of_a_request_is_found_again() {
        Request request = asked(store, "m1").request();
        assertThat(outbox.card(request.id())).isEmpty();
        Given.write(store, saying(notice(request, Notice.Code.CARD, null, "card1")));
        outbox.sent(List.of(claimed("one").id()), "one", new MessageId("b1"), NOW);
        assertThat(outbox.card(request.id())).contains(new MessageId("b1"));
    }

    @Test
    void notes_are_counted_from_when_they_are_made_and_by_finding_what_became_of_them() {
        Stored asked = asked(store, "m1");
        Request request = asked.request();
        Given.write(store, saying(notice(request, Notice.Code.NUDGE, ANNA, "nudge:1")));
        assertThat(store.notes(ANNA, MONDAY)).isEqualTo(1);
        assertThat(store.notes(BEN, MONDAY)).isZero();
        assertThat(store.notes(OPS, MONDAY)).isEqualTo(1);
        assertThat(store.notes(ANNA, NOW)).isZero();
        outbox.sent(List.of(claimed("one").id()), "one", null, NOW);
        assertThat(outbox.said("nudge:1").orElseThrow().message()).isNull();
        Given.write(store, Given.changing(request.id(), Given.by(ANNA, Event.Type.DISMISSED, 2)), asked);
        assertThat(store.dismissals(MONDAY))
                .containsExactly(new Dismissed("no-owner", 1, 1), new Dismissed("vague-window", 1, 1));
    }

    @Test
    void what_waits_too_long_is_seen() {
        due("k1");
        assertThat(outbox.overdue(minutes(10))).isEqualTo(1);
        assertThat(outbox.overdue(MONDAY)).isZero();
        outbox.sent(List.of(claimed("one").id()), "one", null, NOW);
        assertThat(outbox.overdue(minutes(10))).isZero();
    }
}
