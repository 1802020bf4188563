package dev.awaitbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.Handle;
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
    void the_planner_is_told_of_what_was_filled_in_one_go() {
        try (Database database = Database.open(settings())) {
            assertThat(database.read(Planner::inform)).isEmpty();
            database.inTransaction(handle -> handle.execute("""
                    INSERT INTO seen_event SELECT 'town', 'restored-' || n, now() FROM generate_series(1, 200000) n
                    """));
            assertThat(database.inTransaction(Planner::inform)).containsExactly("seen_event");
            assertThat(database.read(Planner::inform)).isEmpty();
        }
    }

    @Test
    void a_transaction_may_have_its_statements_planned_anew_and_no_other_has() {
        try (Database database = Database.open(settings())) {
            assertThat(database.<String>inTransaction(handle -> {
                        database.dialect().planAnew(handle);
                        return planning(handle);
                    }))
                    .isEqualTo("force_custom_plan");
            assertThat(database.<String>read(PostgresTest::planning)).isEqualTo("auto");
        }
    }

    private static String planning(Handle handle) {
        return handle.createQuery("SHOW plan_cache_mode").mapTo(String.class).one();
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
