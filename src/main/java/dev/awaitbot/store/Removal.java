package dev.awaitbot.store;

import java.util.List;

/** Deletes all that is known of a workspace, requests first and a few hundred at a time, so that nobody else waits for it. */
final class Removal {
    private static final int BATCH = 500;
    private static final List<String> OF_REQUESTS = List.of("event", "follow_up", "outbox", "request_named");
    private static final List<String> OF_WORKSPACES =
            List.of("outbox", "post", "seen_event", "record_entry", "person", "channel", "audit");

    private final Database database;

    Removal(Database database) {
        this.database = database;
    }

    void of(String workspace) {
        while (requests(workspace) > 0) {
            // Until none is left.
        }
        for (String table : OF_WORKSPACES) {
            database.<Integer>inTransaction(
                    handle -> handle.execute("DELETE FROM " + table + " WHERE workspace = ?", workspace));
        }
        database.durable();
    }

    private int requests(String workspace) {
        return database.<Integer>inTransaction(handle -> {
            List<Long> ids = handle.createQuery(
                            "SELECT id FROM request WHERE workspace = :workspace LIMIT " + BATCH + " FOR UPDATE")
                    .bind("workspace", workspace)
                    .mapTo(Long.class)
                    .list();
            for (String table : OF_REQUESTS) {
                handle.createUpdate("DELETE FROM " + table + " WHERE request_id = ANY(:ids)")
                        .bind("ids", Cells.numbers(ids))
                        .execute();
            }
            return handle.createUpdate("DELETE FROM request WHERE id = ANY(:ids)")
                    .bind("ids", Cells.numbers(ids))
                    .execute();
        });
    }
}
