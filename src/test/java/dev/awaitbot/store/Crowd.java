package dev.awaitbot.store;

import dev.awaitbot.protocol.Asked;
import dev.awaitbot.protocol.Completion;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.FollowUp;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Reply;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.Terms;
import dev.awaitbot.protocol.Tracked;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/** Fills a database with open requests, many in one transaction. */
public final class Crowd {
    private static final int AT_ONCE = 1_000;

    private final Database database;
    private final InstanceKey key;
    private final String workspace;

    public Crowd(Database database, InstanceKey key, String workspace) {
        this.database = database;
        this.key = key;
        this.workspace = workspace;
    }

    /** Requests of 900 people to 900 others in 20 channels, posted and due at these instants, with what {@code steps} says to come. */
    public void asks(int requests, Instant posted, Instant due, LongFunction<List<FollowUp>> steps) {
        for (int from = 0; from < requests; from += AT_ONCE) {
            int many = Math.min(AT_ONCE, requests - from);
            database.inTransaction(handle -> {
                var writing = new Writing(Map.of());
                for (int i = 0; i < many; i++) {
                    long id = database.dialect().next(handle, "request_number");
                    Message message = message(id, posted);
                    new Posts(workspace).keep(handle, Trace.of(message, Reply.NOTHING));
                    Request request = Request.posted(new RequestId(id), message, terms(id, due));
                    var schedule = new Plan.Schedule(request.id(), steps.apply(id));
                    writing.add(new Plan(request, List.of(), List.of(schedule), List.of()));
                }
                writing.write(handle, workspace, new NoticeRows(key, workspace), posted);
                return many;
            });
        }
        database.durable();
    }

    private static Message message(long id, Instant posted) {
        return new Message(
                new MessageId("r" + id),
                new ConversationId("C" + id % 20),
                null,
                new PersonId("U" + id % 900),
                false,
                posted,
                null,
                Notation.SLACK,
                "",
                0,
                List.of());
    }

    private static Terms terms(long id, Instant due) {
        return new Terms(
                Kind.ACTION,
                Completion.DOING,
                Tracked.OPENER,
                List.of(new PersonId("U" + (1_000 + id % 900))),
                due,
                false,
                List.of(),
                new Asked(0.99, true, false, null));
    }
}
