package dev.awaitbot.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks after the database of all workspaces: forgets what is old, and makes backups. */
public final class Upkeep {
    private static final List<String> TABLES =
            List.of("request", "event", "follow_up", "outbox", "post", "seen_event", "record_entry", "audit");

    private final Database database;

    public Upkeep(Database database) {
        this.database = database;
    }

    /**
     * Forgets, in batches that hold up nobody: requests closed before an instant with all that belongs to them, notices of that age about
     * no request, and, counted from now, posts after 45 days and ids of events after 24 hours.
     *
     * @return how many rows of each table went, without those that belong to others
     */
    public Map<String, Long> forget(Instant closedBefore, Instant now) {
        return new Retention(database).forget(closedBefore, now);
    }

    /** Deletes all that is known of a workspace; may take long, and may be asked again where it was cut short. */
    public void purge(String workspace) {
        new Removal(database).of(workspace);
    }

    /**
     * Writes a backup while others read and write: a zip that holds the database's file, to be unpacked in a data directory. What is
     * there already under that name is replaced once the new one is whole.
     *
     * @throws UnsupportedOperationException on PostgreSQL, with a sentence that names its own tool
     */
    public void backup(Path file) {
        if (database.dialect() != Dialect.H2) {
            throw new UnsupportedOperationException(
                    "A database on PostgreSQL is backed up by PostgreSQL: use pg_dump.");
        }
        Path whole = file.toAbsolutePath();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            Files.createFile(part, Pools.forTheOwner("rw-------"));
            database.durable();
            database.inTransaction(handle -> handle.execute("BACKUP TO ?", part.toString()));
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The backup cannot be written: " + file, e);
        }
    }

    /** How many rows each table has; looks at every row. */
    public Map<String, Long> counts() {
        return database.read(handle -> {
            var counts = new TreeMap<String, Long>();
            for (String table : TABLES) {
                counts.put(
                        table,
                        handle.createQuery("SELECT COUNT(*) FROM " + table)
                                .mapTo(Long.class)
                                .one());
            }
            return counts;
        });
    }
}
