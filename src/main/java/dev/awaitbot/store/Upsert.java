package dev.awaitbot.store;

import java.util.function.ToIntFunction;
import org.jdbi.v3.core.Handle;

/** Changes a row, or makes it where there is none; the databases' own ways to say that have nothing in common. */
final class Upsert {
    private Upsert() {}

    static void run(Database database, ToIntFunction<Handle> update, ToIntFunction<Handle> insert) {
        try {
            once(database, update, insert);
        } catch (RuntimeException e) {
            if (!Dialect.duplicate(e)) {
                throw e;
            }
            // Somebody else made the row meanwhile, so now it is there to be changed.
            once(database, update, insert);
        }
    }

    /** In a transaction that is under way; whoever makes the row at the same time lets it fail. */
    static int in(Handle handle, ToIntFunction<Handle> update, ToIntFunction<Handle> insert) {
        int changed = update.applyAsInt(handle);
        return changed == 0 ? insert.applyAsInt(handle) : changed;
    }

    private static void once(Database database, ToIntFunction<Handle> update, ToIntFunction<Handle> insert) {
        database.committed(handle -> in(handle, update, insert));
    }
}
