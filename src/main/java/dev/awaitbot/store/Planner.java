package dev.awaitbot.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Tells PostgreSQL's planner how large the tables have become. It looks for itself about once a minute; until then, as after a restore,
 * it plans for small tables and goes through a million steps to find two hundred.
 */
final class Planner {
    /** The tables that are more than ten times what the planner takes them for, and not small. */
    private static final String OUTGROWN = """
            SELECT oid::regclass::text FROM pg_class
            WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace
              AND pg_relation_size(oid) > 10 * (relpages + 100) * current_setting('block_size')::bigint
            """;

    private Planner() {}

    /** @return the tables that were looked at */
    static List<String> inform(Handle handle) {
        List<String> outgrown = handle.createQuery(OUTGROWN).mapTo(String.class).list();
        outgrown.forEach(table -> handle.execute("ANALYZE " + table));
        return outgrown;
    }
}
