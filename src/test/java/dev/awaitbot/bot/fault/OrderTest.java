package dev.awaitbot.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.store.Stored;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Post, edit, answer and deletion may arrive in any order, and any number of times: what is known in the end is the same. */
@Tag("faults")
class OrderTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
    private static final PersonId ANNA = Town.person(1);
    private static final PersonId BEN = Town.person(1_001);
    private static final Happening POST = Happening.post(
            "m1",
            1,
            "-",
            ANNA,
            MONDAY,
            "<@U1001> please send me the stock list by 2026-03-02 15:00 UTC so that I can order.");
    private static final Happening EDIT = POST.edited(
            MONDAY.plusSeconds(20),
            "<@U1001> please send me the stock list by 2026-03-02 16:00 UTC so that I can order.");
    private static final Happening ANSWER =
            Happening.post("a1", 1, "m1", BEN, MONDAY.plusSeconds(60), "Done, I have just sent it to you.");
    private static final Happening DELETION = POST.deleted(MONDAY.plusSeconds(90));

    @TempDir
    Path dir;

    private String after(List<Happening> order, List<Happening> all) {
        try (Here here = Here.inMemory(dir, MONDAY.plusSeconds(100))) {
            all.forEach(here.end::happens);
            order.forEach(one -> one.happen(here.bot));
            return here.store
                    .byMessage(new ConversationId("C1"), new MessageId("m1"))
                    .map(Stored::request)
                    .map(one -> one.state() + " " + one.owner() + " " + one.due())
                    .orElse("none");
        }
    }

    @Test
    void every_order_of_post_edit_and_answer_comes_to_the_same() {
        List<Happening> all = List.of(POST, EDIT, ANSWER);
        for (List<Happening> order : orders(all)) {
            assertThat(after(order, all)).as("%s", names(order)).isEqualTo("DONE U1001 2026-03-02T16:00:00Z");
        }
    }

    @Test
    void what_is_deleted_never_waits_for_anybody_in_whatever_order() {
        List<Happening> all = List.of(POST, EDIT, ANSWER, DELETION);
        for (List<Happening> order : orders(all)) {
            assertThat(after(order, all)).as("%s", names(order)).matches("none|(DONE|CANCELLED) .*");
        }
    }

    @Test
    void each_told_three_times_and_out_of_order_comes_to_the_same() {
        List<Happening> all = List.of(POST, EDIT, ANSWER);
        for (List<Happening> order : orders(all)) {
            var thrice = new ArrayList<Happening>(order);
            orders(all).forEach(thrice::addAll);
            assertThat(after(thrice, all)).as("%s", names(order)).isEqualTo("DONE U1001 2026-03-02T16:00:00Z");
        }
    }

    private static List<String> names(List<Happening> order) {
        return order.stream().map(Happening::event).toList();
    }

    private static List<List<Happening>> orders(List<Happening> all) {
        if (all.isEmpty()) {
            return List.of(List.of());
        }
        var orders = new ArrayList<List<Happening>>();
        for (Happening first : all) {
            var rest = new ArrayList<>(all);
            rest.remove(first);
            for (List<Happening> order : orders(rest)) {
                var whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                orders.add(whole);
            }
        }
        return orders;
    }
}
