package dev.awaitbot.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is.
 *
 * @param url a JDBC URL of PostgreSQL, or of H2 in memory; null for a file in the data directory
 * @param user for PostgreSQL; null where the URL names one
 * @param dataDir where the file is, and made if it is missing
 */
public record DatabaseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        Path dataDir) {

    /** The file in that directory. */
    public static DatabaseSettings file(Path dataDir) {
        return new DatabaseSettings(null, null, null, dataDir);
    }

    /** A database of its own that is gone when it is closed. */
    public static DatabaseSettings memory() {
        return new DatabaseSettings("jdbc:h2:mem:", null, null, Path.of(""));
    }

    /** Says neither URL, which may hold a password, nor password. */
    @Override
    public String toString() {
        return "DatabaseSettings[" + Dialect.of(url) + "]";
    }
}
