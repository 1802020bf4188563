package dev.awaitbot.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** One PostgreSQL for all tests of a build, with a database for whoever asks; where none can run, the tests are skipped. */
public final class TestPostgres {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestPostgres() {}

    /** One database for all tests that keep to workspaces of their own. */
    static DatabaseSettings shared() {
        return Shared.DATABASE;
    }

    private static final class Shared {
        static final DatabaseSettings DATABASE = database();
    }

    /** A new, empty database. */
    public static DatabaseSettings database() {
        EmbeddedPostgres server = Server.RUNNING;
        Assumptions.assumeTrue(server != null, "PostgreSQL cannot be started here.");
        String name = "store" + DATABASES.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new DatabaseSettings(server.getJdbcUrl("postgres", name), null, null, Path.of("unused"));
    }

    /** Starts with the first who asks, and ends with the process. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
                return server;
            } catch (IOException | RuntimeException e) {
                System.err.println("PostgreSQL cannot be started here: " + e);
                return null;
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                System.err.println("PostgreSQL was not stopped: " + e);
            }
        }
    }
}
