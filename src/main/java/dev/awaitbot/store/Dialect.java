package dev.awaitbot.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The one place that knows where the databases differ. */
public enum Dialect {
    H2("h2"),
    POSTGRESQL("postgresql");

    private static final int H2_CONCURRENT_UPDATE = 90131;

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

    /** Whether the transaction lost against another, so that it may be tried once more from its beginning. */
    static boolean lostAgainstAnother(Throwable trouble) {
        SQLException e = sqlException(trouble);
        return e != null
                && ("40001".equals(e.getSQLState())
                        || "40P01".equals(e.getSQLState())
                        || e.getErrorCode() == H2_CONCURRENT_UPDATE);
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
