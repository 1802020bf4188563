package dev.awaitbot.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Deletes what is old, a few hundred rows at a time, each time in a transaction of its own. */
final class Retention {
    private static final int BATCH = 500;
    private static final Duration POSTS = Duration.ofDays(45);
    private static final Duration SEEN = Duration.ofHours(24);
    private static final List<String> OF_REQUESTS = List.of("event", "follow_up", "outbox", "request_named");

    private final Database database;

    Retention(Database database) {
        this.database = database;
    }

    Map<String, Long> forget(Instant closedBefore, Instant now) {
        var gone = new TreeMap<String, Long>();
        gone.put("request", byId("request", "closed_at < :before", closedBefore, OF_REQUESTS));
        gone.put(
                "outbox",
                byId(
                        "outbox",
                        "request_id IS NULL AND next_at IS NULL AND made_at < :before",
                        closedBefore,
                        List.of()));
        gone.put("post", byAge("post", "posted_at", now.minus(POSTS)));
        gone.put("seen_event", byAge("seen_event", "seen_at", now.minus(SEEN)));
        database.durable();
        return gone;
    }

    /** Each batch goes on where the last one ended, so that no row is looked at twice. */
    private long byId(String table, String old, Instant before, List<String> belonging) {
        long gone = 0;
        long last = 0;
        while (true) {
            List<Long> ids = ids(table, old, before, last);
            if (ids.isEmpty()) {
                return gone;
            }
            last = ids.get(ids.size() - 1);
            gone += delete(table, old, before, ids, belonging);
        }
    }

    private List<Long> ids(String table, String old, Instant before, long last) {
        return database.read(handle -> handle.createQuery(
                        "SELECT id FROM " + table + " WHERE id > :last AND " + old + " ORDER BY id LIMIT " + BATCH)
                .bind("last", last)
                .bind("before", before)
                .mapTo(Long.class)
                .list());
    }

    /** Only those that are still old, for a request may have been reopened meanwhile. */
    private long delete(String table, String old, Instant before, List<Long> ids, List<String> belonging) {
        return database.<Long>inTransaction(handle -> {
            List<Long> still = handle.createQuery(
                            "SELECT id FROM " + table + " WHERE id = ANY(:ids) AND " + old + " ORDER BY id FOR UPDATE")
                    .bind("ids", Cells.numbers(ids))
                    .bind("before", before)
                    .mapTo(Long.class)
                    .list();
            for (String other : belonging) {
                handle.createUpdate("DELETE FROM " + other + " WHERE request_id = ANY(:ids)")
                        .bind("ids", Cells.numbers(still))
                        .execute();
            }
            return (long) handle.createUpdate("DELETE FROM " + table + " WHERE id = ANY(:ids)")
                    .bind("ids", Cells.numbers(still))
                    .execute();
        });
    }

    private long byAge(String table, String column, Instant before) {
        long gone = 0;
        while (true) {
            int batch = database.<Integer>inTransaction(handle -> {
                Instant cut = handle.createQuery("SELECT " + column + " FROM " + table + " WHERE " + column
                                + " < :before ORDER BY " + column + " LIMIT 1 OFFSET " + BATCH)
                        .bind("before", before)
                        .mapTo(Instant.class)
                        .findFirst()
                        .orElse(before);
                return handle.createUpdate(
                                "DELETE FROM " + table + " WHERE " + column + " <= :cut AND " + column + " < :before")
                        .bind("cut", cut)
                        .bind("before", before)
                        .execute();
            });
            gone += batch;
            if (batch == 0) {
                return gone;
            }
        }
    }
}
