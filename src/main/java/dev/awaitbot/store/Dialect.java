package dev.awaitbot.store;

import java.sql.SQLException;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The one place that knows where the databases differ. */
public enum Dialect {
    H2("h2"),
    POSTGRESQL("postgresql");

    private static final String DUPLICATE = "23505";
    private static final int H2_CONCURRENT_UPDATE = 90131;

    /** It could not write or read its file, or has closed it for that reason. */
    private static final Set<Integer> H2_FILE_LOST = Set.of(90028, 90031, 90098, 90121);

    private final String folder;

    Dialect(String folder) {
        this.folder = folder;
    }

    /** The dialect of a JDBC URL; H2 where there is none. */
    static Dialect of(@Nullable String url) {
        if (url == null || url.startsWith("jdbc:h2:mem:")) {
            return H2;
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return POSTGRESQL;
        }
        throw new IllegalArgumentException(
                "The database URL must begin with jdbc:postgresql:; leave it out for a file in the data directory.");
    }

    String[] migrations() {
        return new String[] {"classpath:db/common", "classpath:db/" + folder};
    }

    /** The next number of a sequence. */
    long next(Handle handle, String sequence) {
        String sql = this == H2 ? "SELECT NEXT VALUE FOR " + sequence : "SELECT nextval('" + sequence + "')";
        return handle.createQuery(sql).mapTo(Long.class).one();
    }

    /**
     * Lets PostgreSQL plan the statements of this transaction anew: a plan that was made while a table was empty reads all of it, and is
     * kept until PostgreSQL has looked at the table again. Planning costs too much to do it for every statement.
     */
    void planAnew(Handle handle) {
        if (this == POSTGRESQL) {
            handle.execute("SET LOCAL plan_cache_mode = force_custom_plan");
        }
    }

    /** What ends a select that claims: on PostgreSQL it passes over rows that another node claims; a file of H2 has one node. */
    String skipLocked() {
        return this == H2 ? "" : " FOR UPDATE SKIP LOCKED";
    }

    /** What ends a select that locks, and passes over rows that another node works on. */
    String lockOrSkip() {
        return this == H2 ? " FOR UPDATE" : " FOR UPDATE SKIP LOCKED";
    }

    /** An update that answers with the rows as it leaves them. */
    String returning(String update) {
        return this == H2 ? "SELECT * FROM FINAL TABLE (" + update + ")" : update + " RETURNING *";
    }

    /** Whether a row with the same key was there, or came at the same time. */
    static boolean duplicate(Throwable trouble) {
        SQLException e = sqlException(trouble);
        return e != null && DUPLICATE.equals(e.getSQLState());
    }

    /** Whether the transaction lost against another, so that it may be tried once more from its beginning. */
    static boolean lostAgainstAnother(Throwable trouble) {
        SQLException e = sqlException(trouble);
        return e != null
                && ("40001".equals(e.getSQLState())
                        || "40P01".equals(e.getSQLState())
                        || e.getErrorCode() == H2_CONCURRENT_UPDATE);
    }

    /** Whether it failed for what the rows hold, and would fail again with them; not for what the database is short of. */
    public static boolean ofTheRows(Throwable trouble) {
        if (trouble instanceof StaleException) {
            return false;
        }
        SQLException e = sqlException(trouble);
        String state = e == null ? null : e.getSQLState();
        return e == null || (state != null && (state.startsWith("22") || state.startsWith("23")));
    }

    /** Whether a file was closed under its connections, as after a write on a full disk: new connections open it again. */
    static boolean fileLost(Throwable trouble) {
        SQLException e = sqlException(trouble);
        return e != null && H2_FILE_LOST.contains(e.getErrorCode());
    }

    /** Whether nobody answers at that address, or somebody who is still starting. */
    static boolean notYetUp(Throwable trouble) {
        SQLException e = sqlException(trouble);
        String state = e == null ? null : e.getSQLState();
        return state != null && (state.startsWith("08") || state.equals("57P03"));
    }

    static @Nullable SQLException sqlException(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e) {
                return e;
            }
        }
        return null;
    }
}
