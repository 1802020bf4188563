package dev.awaitbot.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Opens the connections, and says in a sentence why they cannot be opened. */
final class Pools {
    private static final int CONNECTIONS = 10;
    /** One a second: where both start together, the database may be late. */
    private static final int TRIES = 10;

    private static final int H2_IN_USE = 90020;
    private static final AtomicLong MEMORIES = new AtomicLong();

    private Pools() {}

    static HikariDataSource open(DatabaseSettings settings) {
        var config = new HikariConfig();
        config.setPoolName("store");
        config.setMaximumPoolSize(CONNECTIONS);
        // An event is acknowledged within 2.5 s or not at all, so nobody waits longer than that for a connection.
        config.setConnectionTimeout(2_000);
        config.setValidationTimeout(1_000);
        switch (Dialect.of(settings.url())) {
            case H2 -> h2(config, settings);
            case POSTGRESQL -> postgresql(config, settings);
        }
        for (int tried = 1; ; tried++) {
            try {
                return new HikariDataSource(config);
            } catch (PoolInitializationException e) {
                if (tried == TRIES || !Dialect.notYetUp(e)) {
                    throw new StoreUnavailable(why(settings, e), e);
                }
            }
            LockSupport.parkNanos(1_000_000_000);
        }
    }

    private static void h2(HikariConfig config, DatabaseSettings settings) {
        config.setDriverClassName("org.h2.Driver");
        config.setJdbcUrl(h2Url(settings) + ";DB_CLOSE_ON_EXIT=FALSE");
        config.setUsername("awaitbot");
        config.setPassword("");
        // The last connection that closes closes the database, so they are not replaced by the hour.
        config.setMaxLifetime(0);
    }

    private static String h2Url(DatabaseSettings settings) {
        if (settings.url() != null) {
            return "jdbc:h2:mem:store" + MEMORIES.incrementAndGet();
        }
        Path file = settings.dataDir().toAbsolutePath().resolve("awaitbot");
        if (file.toString().indexOf(';') >= 0) {
            throw new StoreUnavailable(
                    "The data directory's name must not hold a semicolon: " + settings.dataDir(), null);
        }
        try {
            if (!Files.isDirectory(settings.dataDir())) {
                Files.createDirectories(settings.dataDir(), forTheOwner("rwx------"));
            }
        } catch (IOException e) {
            throw new StoreUnavailable("The data directory cannot be made: " + settings.dataDir(), e);
        }
        return "jdbc:h2:" + PatientFile.SCHEME + ":" + base(settings).replace(".mv.db", "");
    }

    /** What H2 writes to. Async: a plain file is closed, and the database with it, when a thread that reads it is interrupted. */
    static String base(DatabaseSettings settings) {
        return "async:" + settings.dataDir().toAbsolutePath().resolve("awaitbot.mv.db");
    }

    /** That mode, where files have one. */
    static FileAttribute<?>[] forTheOwner(String mode) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }

    private static void postgresql(HikariConfig config, DatabaseSettings settings) {
        config.setDriverClassName("org.postgresql.Driver");
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        // A server may be set to promise more than it has written.
        config.setConnectionInitSql("SELECT set_config('synchronous_commit', 'on', FALSE)"
                + " WHERE current_setting('synchronous_commit') = 'off'");
        config.addDataSourceProperty("ApplicationName", "AwaitBot");
        // A node that sleeps in the middle of a transaction must not keep its locks from the others for longer than its
        // claims.
        config.addDataSourceProperty("options", "-c idle_in_transaction_session_timeout=" + Outbox.LEASE.toMillis());
        config.addDataSourceProperty("tcpKeepAlive", "true");
        // A server that is gone without a word is noticed in the end; the longest migration takes less.
        config.addDataSourceProperty("socketTimeout", "120");
    }

    private static String why(DatabaseSettings settings, Throwable trouble) {
        SQLException e = Dialect.sqlException(trouble);
        if (e != null && e.getErrorCode() == H2_IN_USE) {
            return "The database in " + settings.dataDir()
                    + " is in use by another process; is AwaitBot running already?";
        }
        String said = firstLine(e == null ? trouble.getMessage() : e.getMessage());
        return Dialect.of(settings.url()) == Dialect.POSTGRESQL
                ? "PostgreSQL cannot be reached: " + said
                : "The database in " + settings.dataDir() + " cannot be opened: " + said;
    }

    static String firstLine(@Nullable String text) {
        return text == null ? "no reason was given" : text.lines().findFirst().orElse("");
    }
}
