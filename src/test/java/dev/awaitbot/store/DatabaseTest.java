package dev.awaitbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds on a file; {@link DatabaseContract} has what holds on every database. */
class DatabaseTest extends DatabaseContract {

    @TempDir
    Path dir;

    @Override
    DatabaseSettings settings() {
        return DatabaseSettings.file(dir.resolve("data"));
    }

    @Test
    void a_row_is_there_after_closing_and_opening_and_the_tables_are_made_once() {
        Instant createdAt;
        try (Database database = Database.open(settings())) {
            createdAt = database.createdAt();
            database.committed(handle -> handle.execute("CREATE TABLE note (id INTEGER PRIMARY KEY)"));
            database.committed(handle -> handle.execute("INSERT INTO note VALUES (7)"));
        }
        try (Database database = Database.open(settings())) {
            assertThat(database.createdAt()).isEqualTo(createdAt);
            assertThat(database.<Integer>read(DatabaseContract::onlyNote)).isEqualTo(7);
        }
    }

    @Test
    void the_directory_is_made_for_its_owner_only() throws Exception {
        try (Database database = Database.open(settings())) {
            assertThat(database.dialect()).isEqualTo(Dialect.H2);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dir.resolve("data"))))
                .isEqualTo("rwx------");
    }

    @Test
    void an_interrupted_thread_neither_loses_its_commit_nor_closes_the_database() {
        try (Database database = Database.open(settings())) {
            database.committed(handle -> handle.execute("CREATE TABLE note (id INTEGER PRIMARY KEY)"));
            Thread.currentThread().interrupt();
            database.committed(handle -> handle.execute("INSERT INTO note VALUES (7)"));
            // Whether it still counts as interrupted is not promised.
            Thread.interrupted();
            assertThat(database.<Integer>read(DatabaseContract::onlyNote)).isEqualTo(7);
        }
    }

    @Test
    void a_schema_from_a_newer_version_is_refused() {
        try (Database database = Database.open(settings())) {
            database.committed(DatabaseTest::pretendToBeNewer);
        }
        assertThatThrownBy(() -> Database.open(settings()))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageStartingWith("The database's tables cannot be brought up to date: ");
    }

    @Test
    void a_second_process_is_told_that_the_file_is_in_use() throws Exception {
        Path data = dir.resolve("data");
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DurableWriter.class.getName(),
                        data.toString())
                .start();
        try {
            other.inputReader().readLine();
            assertThatThrownBy(() -> Database.open(settings()))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessage(
                            "The database in " + data + " is in use by another process; is AwaitBot running already?");
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void two_databases_in_memory_know_nothing_of_each_other() {
        try (Database one = Database.open(DatabaseSettings.memory());
                Database other = Database.open(DatabaseSettings.memory())) {
            one.committed(handle -> handle.execute("CREATE TABLE note (id INTEGER PRIMARY KEY)"));
            other.committed(handle -> handle.execute("CREATE TABLE note (id INTEGER PRIMARY KEY)"));
            assertThat(one.createdAt().atOffset(ZoneOffset.UTC).getYear()).isGreaterThan(2025);
        }
    }

    @Test
    void a_url_of_another_database_is_refused_and_never_shown() {
        var settings = new DatabaseSettings("jdbc:mysql://host/?password=hunter2", null, null, dir);
        assertThatThrownBy(() -> Database.open(settings))
                .hasMessage("The database URL must begin with jdbc:postgresql:;"
                        + " leave it out for a file in the data directory.");
        assertThat(new DatabaseSettings("jdbc:postgresql://host/?password=hunter2", "bot", "hunter2", dir))
                .asString()
                .doesNotContain("hunter2");
    }

    private static int pretendToBeNewer(Handle handle) {
        return handle.execute("""
                INSERT INTO "flyway_schema_history"
                SELECT 1000, '1000', "description", "type", 'V1000__later.sql', 1, "installed_by", "installed_on", 1, TRUE
                FROM "flyway_schema_history" WHERE "version" = '1'
                """);
    }
}
