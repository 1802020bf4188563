package dev.awaitbot.store;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The open database: its schema is the newest, and what {@link #committed} returned survives a crash. */
public final class Database implements AutoCloseable {
    private static final int TRIES = 5;

    private final Dialect dialect;
    private final boolean inMemory;
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final GroupSync sync;

    private final PatientFile.Room room;

    /** Whether the last that was to be kept could not be. */
    private volatile boolean refused;

    private Database(DatabaseSettings settings, PatientFile.Room room, HikariDataSource pool) {
        this.room = room;
        this.dialect = Dialect.of(settings.url());
        this.inMemory = dialect == Dialect.H2 && settings.url() != null;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        Instants.register(jdbi);
        this.sync = new GroupSync(() -> jdbi.useHandle(handle -> handle.execute("CHECKPOINT SYNC")));
    }

    /**
     * Opens the database and brings its schema up to date.
     *
     * @throws StoreUnavailable if it cannot be reached, is in use elsewhere, or has a schema from a newer version
     */
    public static Database open(DatabaseSettings settings) {
        PatientFile.Room room = PatientFile.enter(Pools.base(settings));
        var database = new Database(settings, room, Pools.open(settings));
        try {
            database.migrate();
        } catch (FlywayException e) {
            database.close();
            throw new StoreUnavailable(
                    "The database's tables cannot be brought up to date: " + Pools.firstLine(e.getMessage()), e);
        }
        return database;
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(pool)
                .locations(dialect.migrations())
                .validateMigrationNaming(true)
                // A schema from a newer version is refused, for its rows may mean what this version does not know.
                .ignoreMigrationPatterns(new String[0])
                .load()
                .migrate();
        if (dialect == Dialect.POSTGRESQL) {
            inTransaction(Planner::inform);
        }
    }

    public Dialect dialect() {
        return dialect;
    }

    /** For the scheduler's tables. */
    public DataSource dataSource() {
        return pool;
    }

    /** When this database was set up. */
    public Instant createdAt() {
        return read(handle -> handle.createQuery("SELECT created_at FROM instance")
                .mapTo(Instant.class)
                .one());
    }

    /** Asks, in a transaction that is rolled back: whatever the work writes is not kept. */
    public <T> T read(Function<Handle, T> work) {
        try (Handle handle = jdbi.open()) {
            handle.begin();
            try {
                return work.apply(handle);
            } finally {
                handle.rollback();
            }
        } catch (RuntimeException e) {
            reopenIfLost(e);
            throw e;
        }
    }

    /** The connections to a file that was closed under them are of no use, and while one is open the file stays closed. */
    private void reopenIfLost(RuntimeException trouble) {
        if (Dialect.fileLost(trouble)) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
    }

    /**
     * Does the work in one transaction, from the beginning again if it loses against another, so it should have no other effect. On H2
     * a crash may still undo it until {@link #durable} has returned.
     */
    public <T> T inTransaction(Function<Handle, T> work) {
        for (int tried = 1; ; tried++) {
            try (Handle handle = jdbi.open()) {
                return handle.inTransaction(work::apply);
            } catch (RuntimeException e) {
                if (tried == TRIES || !Dialect.lostAgainstAnother(e)) {
                    reopenIfLost(e);
                    throw e;
                }
            }
            LockSupport.parkNanos(tried * 5_000_000L);
        }
    }

    /** Like {@link #inTransaction}, and returns once the outcome survives a crash of process and machine. */
    public <T> T committed(Function<Handle, T> work) {
        try {
            T result = inTransaction(work);
            durable();
            refused = false;
            return result;
        } catch (RuntimeException e) {
            refused |= !Dialect.ofTheRows(e) && !(e instanceof StaleException);
            reopenIfLost(e);
            throw e;
        }
    }

    /** Returns once everything survives a crash that was committed before the call; never call it inside a transaction. */
    public void durable() {
        if (dialect == Dialect.H2 && !inMemory) {
            sync.await();
        }
    }

    /** Whether it can be asked right now, and keeps what it is told: a disk may be full, and still be read. */
    public boolean answers() {
        if (room.full()) {
            return false;
        }
        try {
            int one = read(handle ->
                    handle.createQuery("SELECT 1").mapTo(Integer.class).one());
            if (refused) {
                committed(handle -> handle.execute("UPDATE instance SET created_at = created_at"));
            }
            return one == 1;
        } catch (RuntimeException unreachable) {
            return false;
        }
    }

    @Override
    public void close() {
        room.leave();
        pool.close();
    }
}
