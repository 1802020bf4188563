package dev.awaitbot.store;

import dev.awaitbot.protocol.Asked;
import dev.awaitbot.protocol.Completion;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.EventId;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.jdbi.v3.core.Handle;

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
                var heard = new ArrayList<Trace>(many);
                for (long id : numbers(handle, many)) {
                    Write ask = ask(new RequestId(id), posted, due, steps);
                    heard.add(ask.heard());
                    writing.add(ask.plan());
                }
                new Posts(workspace).insert(handle, heard);
                writing.write(handle, workspace, new NoticeRows(key, workspace), posted);
                return many;
            });
        }
        database.durable();
    }

    /** One such request, as it is to be written when it is heard. */
    public static Write ask(RequestId id, Instant posted, Instant due, LongFunction<List<FollowUp>> steps) {
        Message message = message(id.number(), posted);
        Request request = Request.posted(id, message, terms(id.number(), due));
        var schedule = new Plan.Schedule(id, steps.apply(id.number()));
        Plan plan = new Plan(request, List.of(), List.of(schedule), List.of());
        return new Write(
                new EventId("told-" + message.id()), Trace.of(message, Reply.NOTHING), plan, List.of(), posted);
    }

    private List<Long> numbers(Handle handle, int many) {
        boolean h2 = database.dialect() == Dialect.H2;
        return handle.createQuery(
                        h2
                                ? "SELECT NEXT VALUE FOR request_number FROM SYSTEM_RANGE(1, ?)"
                                : "SELECT nextval('request_number') FROM generate_series(1, ?)")
                .bind(0, many)
                .mapTo(Long.class)
                .list();
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
                new Asked(0.99, true, false, false, null));
    }
}
