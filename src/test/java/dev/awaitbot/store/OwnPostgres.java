package dev.awaitbot.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A PostgreSQL of a test's own, which can be stopped and started again on the same data and port. */
public final class OwnPostgres implements AutoCloseable {
    private final Path data;
    private EmbeddedPostgres server;
    private final int port;

    public OwnPostgres(Path data) {
        // Where none can run at all this skips, as all tests of PostgreSQL do.
        Assumptions.assumeTrue(TestPostgres.database() != null);
        this.data = data;
        this.server = run(0);
        this.port = server.getPort();
    }

    private EmbeddedPostgres run(int onPort) {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(onPort)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DatabaseSettings settings() {
        return new DatabaseSettings(server.getJdbcUrl("postgres", "postgres"), null, null, Path.of("unused"));
    }

    public void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void start() {
        server = run(port);
    }

    @Override
    public void close() {
        stop();
    }
}
