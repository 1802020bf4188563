package dev.awaitbot.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Claims rows of the outbox for a node: those that wait, and those whose claim ran out. */
final class Claims {
    private static final String CLAIMABLE =
            " FROM outbox WHERE workspace = :workspace AND next_at > :never AND next_at <= :now";

    private final Database database;
    private final String workspace;
    private final NoticeRows rows;

    Claims(Database database, InstanceKey key, String workspace) {
        this.database = database;
        this.workspace = workspace;
        this.rows = new NoticeRows(key, workspace);
    }

    /** Whether nothing is to be claimed; asked first, for most of the time it is so, and that costs no sync. */
    boolean isEmpty(Instant now) {
        return database.read(handle -> claimable(handle, "SELECT id" + CLAIMABLE + " LIMIT 1", now)
                .mapTo(Long.class)
                .findFirst()
                .isEmpty());
    }

    List<Outbox.Row> claim(Handle handle, String node, Instant now, int most) {
        String skipLocked = database.dialect().skipLocked();
        var ids = new LinkedHashSet<Long>();
        var batches = new LinkedHashSet<String>();
        claimable(handle, "SELECT id, batch" + CLAIMABLE + " ORDER BY workspace, next_at LIMIT :most" + skipLocked, now)
                .bind("most", most)
                .map((row, context) -> {
                    String batch = row.getString("batch");
                    return batch == null ? ids.add(row.getLong("id")) : batches.add(batch);
                })
                .list();
        if (!batches.isEmpty()) {
            // Whether it is time is asked when they are updated, for H2 would rather look through all here than look up
            // a few.
            handle.createQuery("SELECT id FROM outbox WHERE batch = ANY(:batches) AND next_at IS NOT NULL" + skipLocked)
                    .bind("batches", Cells.texts(batches))
                    .mapTo(Long.class)
                    .forEach(ids::add);
        }
        return update(handle, ids, node, now);
    }

    private List<Outbox.Row> update(Handle handle, Set<Long> ids, String node, Instant now) {
        if (ids.isEmpty()) {
            return List.of();
        }
        // What goes out as one message stays one until it is known whether it arrived: what comes later does not join
        // it.
        String update = "UPDATE outbox SET maybe_sent = (maybe_sent OR state = 'CLAIMED'), state = 'CLAIMED',"
                + " claimed_by = :node, next_at = :until, tries = tries + 1,"
                + " batch = CASE WHEN batch LIKE '%|%' THEN batch ELSE batch || :together END"
                + " WHERE id = ANY(:ids) AND next_at <= :now";
        var unreadable = new ArrayList<Long>();
        List<Outbox.Row> claimed = handle
                .createQuery(database.dialect().returning(update))
                .bind("node", node)
                .bind("until", now.plus(Outbox.LEASE))
                .bind("together", "|" + Collections.min(ids) + "." + now.toEpochMilli())
                .bind("ids", Cells.numbers(ids))
                .bind("now", now)
                .map((row, context) -> readable(row, unreadable))
                .stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingLong(Outbox.Row::id))
                .toList();
        bury(handle, unreadable, now);
        return claimed;
    }

    private Optional<Outbox.Row> readable(ResultSet row, List<Long> unreadable) throws SQLException {
        try {
            return Optional.of(rows.read(row));
        } catch (RuntimeException nonsense) {
            unreadable.add(row.getLong("id"));
            return Optional.empty();
        }
    }

    /** A row that nobody can read must not keep the others from being claimed. */
    private static void bury(Handle handle, List<Long> unreadable, Instant now) {
        if (!unreadable.isEmpty()) {
            handle.createUpdate("""
                            UPDATE outbox SET state = 'DEAD', next_at = NULL, sealed_text = NULL, claimed_by = NULL,
                              ended_at = :now, reason = 'cannot be read' WHERE id = ANY(:ids)
                            """)
                    .bind("now", now)
                    .bind("ids", Cells.numbers(unreadable))
                    .execute();
        }
    }

    private Query claimable(Handle handle, String sql, Instant now) {
        return handle.createQuery(sql)
                .bind("workspace", workspace)
                .bind("never", Instant.EPOCH)
                .bind("now", now);
    }
}
