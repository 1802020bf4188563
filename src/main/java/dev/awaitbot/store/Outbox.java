package dev.awaitbot.store;

import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.RequestId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a workspace has to say, until it is said. A claim is for one node, and for {@link #LEASE}: whoever is slower has lost it, and
 * what it reports then changes nothing.
 */
public final class Outbox {
    /** How long a claim holds unless it is renewed: long enough to send one notice, short enough for another node to take over soon. */
    public static final Duration LEASE = Duration.ofSeconds(20);

    /** Back to where it may go out together with what has come since. */
    private static final String APART =
            "batch = CASE WHEN batch LIKE '%|%' THEN SUBSTRING(batch FROM 1 FOR POSITION('|' IN batch) - 1) ELSE batch END";

    private static final String SENT =
            "state = 'SENT', next_at = NULL, sealed_text = NULL, ended_at = :at, message = :message";

    /**
     * A notice that was claimed.
     *
     * @param batch the same for all that go out as one message, null for what goes alone
     * @param tries how often it was claimed before
     * @param again whether an earlier try may have arrived: its claim ran out, or its outcome was unknown
     */
    public record Row(
            long id,
            String workspace,
            Notice notice,
            @Nullable String batch,
            int tries,
            boolean again,
            Instant madeAt) {}

    /** A message that was sent, and the notices it was made of. */
    public record Sent(Collection<Long> ids, @Nullable MessageId message, Instant at) {}

    private final Database database;
    private final String workspace;
    private final Claims claims;

    public Outbox(Database database, InstanceKey key, String workspace) {
        this.database = database;
        this.workspace = workspace;
        this.claims = new Claims(database, key, workspace);
    }

    /**
     * Claims what waits, oldest first. What goes to one person in one message (several REMINDERs, several CATCH_UPs) is claimed
     * together, also past {@code most}.
     */
    public List<Row> claim(String node, Instant now, int most) {
        return claims.isEmpty(now) ? List.of() : database.committed(handle -> claims.claim(handle, node, now, most));
    }

    /** Holds on to these for another {@link #LEASE}; false if somebody else has them, or may have them, and they must not be sent. */
    public boolean renew(Collection<Long> ids, String node, Instant now) {
        int renewed = database.inTransaction(handle -> handle.createUpdate("""
                        UPDATE outbox SET next_at = :until
                        WHERE id = ANY(:ids) AND workspace = :workspace AND state = 'CLAIMED' AND claimed_by = :node
                        """)
                .bind("until", now.plus(LEASE))
                .bind("ids", Cells.numbers(ids))
                .bind("workspace", workspace)
                .bind("node", node)
                .execute());
        return renewed == ids.size();
    }

    /** Many messages that were sent, in one transaction; only what is still this node's is changed. */
    public void sent(Collection<Sent> all, String node) {
        database.inTransaction(handle -> {
            database.dialect().planAnew(handle);
            var batch = handle.prepareBatch(reporting(SENT));
            for (Sent one : all) {
                batch.bindMap(sent(one, node))
                        .bind("ids", Cells.numbers(one.ids()))
                        .bind("workspace", workspace)
                        .add();
            }
            return batch.execute();
        });
    }

    private static Map<String, ?> sent(Sent one, String node) {
        MessageId message = one.message();
        return Map.of("node", node, "at", one.at(), "message", message == null ? "" : message.value());
    }

    /** These were sent, as one message. All reports return whether all of the rows were still this node's; only those that were are changed. */
    public boolean sent(Collection<Long> ids, String node, @Nullable MessageId message, Instant now) {
        return report(ids, SENT, sent(new Sent(ids, message, now), node));
    }

    /** This was not sent, and is tried again from an instant on. */
    public boolean later(Collection<Long> ids, String node, Instant at, String reason) {
        return report(
                ids,
                "state = 'WAITING', next_at = :at, maybe_sent = FALSE, reason = :reason, " + APART,
                Map.of("node", node, "at", at, "reason", reason));
    }

    /** This may have been sent; it is claimed again from an instant on, and says so. */
    public boolean unknown(Collection<Long> ids, String node, Instant at, String reason) {
        return report(
                ids,
                "state = 'WAITING', next_at = :at, maybe_sent = TRUE, reason = :reason",
                Map.of("node", node, "at", at, "reason", reason));
    }

    /** This is given up. */
    public boolean dead(Collection<Long> ids, String node, Instant now, String reason) {
        return report(
                ids,
                "state = 'DEAD', next_at = NULL, sealed_text = NULL, ended_at = :at, reason = :reason",
                Map.of("node", node, "at", now, "reason", reason));
    }

    /** This no longer holds, and was not sent. */
    public boolean dropped(Collection<Long> ids, String node, Instant now, String reason) {
        return report(
                ids,
                "state = 'DROPPED', next_at = NULL, sealed_text = NULL, ended_at = :at, reason = :reason",
                Map.of("node", node, "at", now, "reason", reason));
    }

    /** A report that a crash undoes leaves a claim, and a claim that runs out says that its outcome is unknown: that is safe enough. */
    private boolean report(Collection<Long> ids, String change, Map<String, ?> values) {
        int changed = database.inTransaction(handle -> handle.createUpdate(reporting(change))
                .bindMap(values)
                .bind("ids", Cells.numbers(ids))
                .bind("workspace", workspace)
                .execute());
        return changed == ids.size();
    }

    private static String reporting(String change) {
        return "UPDATE outbox SET claimed_by = NULL, " + change
                + " WHERE id = ANY(:ids) AND workspace = :workspace AND state = 'CLAIMED' AND claimed_by = :node";
    }

    /** Gives back everything this node has claimed and not begun to send: for a clean stop. */
    public int release(String node, Instant now) {
        return database.committed(handle -> handle.createUpdate("""
                        UPDATE outbox SET state = 'WAITING', next_at = :now, claimed_by = NULL, \
                        """ + APART + """
                         WHERE workspace = :workspace AND next_at > :never AND state = 'CLAIMED' AND claimed_by = :node
                        """)
                .bind("workspace", workspace)
                .bind("never", Instant.EPOCH)
                .bind("node", node)
                .bind("now", now)
                .execute());
    }

    /** The bot's card in the thread of a request, if it was posted. */
    public Optional<MessageId> card(RequestId request) {
        return database.read(handle -> handle.createQuery("""
                        SELECT message FROM outbox WHERE request_id = :request AND code = 'CARD'
                        AND state = 'SENT' AND message <> '' ORDER BY ended_at, id LIMIT 1
                        """)
                .bind("request", request.number())
                .mapTo(String.class)
                .findFirst()
                .map(MessageId::new));
    }

    /** What became of the notice with this key. */
    public Optional<History.Said> said(String key) {
        return database.read(
                handle -> handle.createQuery("SELECT * FROM outbox WHERE workspace = :workspace AND notice_key = :key")
                        .bind("workspace", workspace)
                        .bind("key", key)
                        .map((row, context) -> NoticeRows.said(row))
                        .findFirst());
    }

    /** How many notices wait, or are claimed, although they should have been sent before an instant. */
    public long overdue(Instant before) {
        return database.read(handle -> handle.createQuery("""
                        SELECT COUNT(*) FROM outbox WHERE workspace = :workspace AND next_at > :never AND made_at < :before
                        """)
                .bind("workspace", workspace)
                .bind("never", Instant.EPOCH)
                .bind("before", before)
                .mapTo(Long.class)
                .one());
    }

    /** How many notices stand where; looks at every row. */
    public Map<History.NoticeState, Long> counts() {
        return database.read(handle -> {
            var counts = new EnumMap<History.NoticeState, Long>(History.NoticeState.class);
            handle.createQuery("SELECT state, COUNT(*) AS n FROM outbox WHERE workspace = :workspace GROUP BY state")
                    .bind("workspace", workspace)
                    .map((row, context) ->
                            counts.put(History.NoticeState.valueOf(row.getString("state")), row.getLong("n")))
                    .list();
            return counts;
        });
    }
}
