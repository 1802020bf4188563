package dev.awaitbot.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.awaitbot.store.DatabaseSettings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Collections;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WakeupsOnPostgresTest extends WakeupsContract {
    private static EmbeddedPostgres server;

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @Override
    DatabaseSettings settings() {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new DatabaseSettings(server.getJdbcUrl("postgres", "postgres"), null, null, Path.of("unused"));
    }

    @Test
    void of_two_nodes_one_is_woken() throws InterruptedException {
        try (Wakeups one = start();
                Wakeups other = start()) {
            one.wakeAt(Instant.now().plusMillis(500));
            other.wakeAt(Instant.now().plusMillis(500));
            await().until(() -> woken.contains(Wakeups.NEXT));
            Thread.sleep(1_000);
            assertThat(Collections.frequency(woken, Wakeups.NEXT)).isEqualTo(1);
        }
    }
}
