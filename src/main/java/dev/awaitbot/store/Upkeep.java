package dev.awaitbot.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/** Looks after the database of all workspaces: forgets what is old, and makes backups. */
public final class Upkeep {
    public Upkeep(Database database) {}

    /**
     * Forgets, in batches that hold up nobody: requests closed before an instant with all that belongs to them, and, counted from now,
     * posts after 45 days and ids of events after 24 hours.
     *
     * @return how many rows of each kind went
     */
    public Map<String, Long> forget(Instant closedBefore, Instant now) {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes a backup that opens as it is, while others read and write.
     *
     * @throws UnsupportedOperationException on PostgreSQL, with a sentence that names its own tool
     */
    public void backup(Path file) {
        throw new UnsupportedOperationException();
    }

    /** How many rows there are of each kind. */
    public Map<String, Long> counts() {
        throw new UnsupportedOperationException();
    }
}
