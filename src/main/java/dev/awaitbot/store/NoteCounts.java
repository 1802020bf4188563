package dev.awaitbot.store;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.State;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** How many notes authors get, and what becomes of them. A note that still waits counts: a budget is not spent twice meanwhile. */
final class NoteCounts {
    private static final String NOTES = """
             FROM outbox WHERE outbox.workspace = :workspace AND outbox.code = 'NUDGE' AND outbox.made_at >= :since
             AND outbox.state NOT IN ('DEAD', 'DROPPED')""";

    private NoteCounts() {}

    static int to(Handle handle, String workspace, PersonId person, Instant since) {
        return count(handle, workspace, since, " AND recipient = :which", person.value());
    }

    static int in(Handle handle, String workspace, ConversationId conversation, Instant since) {
        return count(handle, workspace, since, " AND conversation = :which", conversation.value());
    }

    private static int count(Handle handle, String workspace, Instant since, String condition, String which) {
        return handle.createQuery("SELECT COUNT(*)" + NOTES + condition)
                .bind("workspace", workspace)
                .bind("since", since)
                .bind("which", which)
                .mapTo(Integer.class)
                .one();
    }

    static List<Dismissed> dismissals(Handle handle, String workspace, Instant since) {
        Map<String, Dismissed> byCode = new TreeMap<>();
        handle.createQuery("""
                        SELECT request.findings, request.state FROM outbox JOIN request ON request.id = outbox.request_id
                        WHERE outbox.workspace = :workspace AND outbox.code = 'NUDGE' AND outbox.made_at >= :since
                        AND outbox.state = 'SENT'
                        """)
                .bind("workspace", workspace)
                .bind("since", since)
                .map((row, context) -> Map.entry(row.getString("findings"), row.getString("state")))
                .forEach(note -> {
                    int dismissed = note.getValue().equals(State.DISMISSED.name()) ? 1 : 0;
                    var codes = new HashSet<String>();
                    FindingsText.read(note.getKey()).stream()
                            .map(Finding::code)
                            .filter(codes::add)
                            .forEach(code -> byCode.merge(
                                    code,
                                    new Dismissed(code, 1, dismissed),
                                    (a, b) ->
                                            new Dismissed(code, a.notes() + b.notes(), a.dismissed() + b.dismissed())));
                });
        return List.copyOf(byCode.values());
    }
}
