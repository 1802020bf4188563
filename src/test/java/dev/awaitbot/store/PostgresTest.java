package dev.awaitbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What holds on a real PostgreSQL. */
class PostgresTest extends DatabaseContract {
    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
        }
    }

    @Override
    DatabaseSettings settings() {
        return new DatabaseSettings(server.getJdbcUrl("postgres", "postgres"), null, null, Path.of("unused"));
    }

    @Test
    void commits_are_durable_without_more_ado() {
        try (Database database = Database.open(settings())) {
            assertThat(database.dialect()).isEqualTo(Dialect.POSTGRESQL);
            assertThat(database.<String>read(handle -> handle.createQuery("SHOW synchronous_commit")
                            .mapTo(String.class)
                            .one()))
                    .isEqualTo("on");
            database.durable();
        }
    }

    @Test
    void a_node_that_sleeps_in_a_transaction_keeps_its_locks_no_longer_than_a_claim() {
        try (Database database = Database.open(settings())) {
            assertThat(database.<String>read(handle -> handle.createQuery("SHOW idle_in_transaction_session_timeout")
                            .mapTo(String.class)
                            .one()))
                    .isEqualTo(Outbox.LEASE.toSeconds() + "s");
        }
    }

    @Test
    @Timeout(5)
    void a_database_that_is_not_there_is_said_so() {
        var settings = new DatabaseSettings(
                server.getJdbcUrl("postgres", "nowhere"), "postgres", "hunter2", Path.of("unused"));
        assertThatThrownBy(() -> Database.open(settings))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage("PostgreSQL cannot be reached: FATAL: database \"nowhere\" does not exist");
    }
}
