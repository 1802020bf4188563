package dev.awaitbot.store;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A database of one sort for a class of tests, and a workspace of its own for each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
abstract class StoreContract {
    private static final AtomicInteger WORKSPACES = new AtomicInteger();

    Database database;
    InstanceKey key;
    String workspace;
    RequestStore store;
    Outbox outbox;

    abstract DatabaseSettings settings();

    @BeforeAll
    void open(@TempDir Path dir) {
        database = Database.open(settings());
        key = InstanceKey.of(dir, new SecureRandom());
    }

    @AfterAll
    void close() {
        if (database != null) {
            database.close();
        }
    }

    @BeforeEach
    void move() {
        workspace = "test-" + WORKSPACES.incrementAndGet();
        store = new RequestStore(database, key, workspace);
        outbox = new Outbox(database, key, workspace);
    }
}
