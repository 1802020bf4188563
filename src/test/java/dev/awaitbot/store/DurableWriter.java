package dev.awaitbot.store;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Handle;

/** A process that writes rows by four threads until it is killed, and prints each id once it is promised to be safe. */
final class DurableWriter {
    private static final int THREADS = 4;

    private DurableWriter() {}

    public static void main(String[] args) {
        Database database = Database.open(DatabaseSettings.file(Path.of(args[0])));
        database.committed(handle ->
                handle.execute("CREATE TABLE IF NOT EXISTS promise (id BIGINT PRIMARY KEY, text VARCHAR(200))"));
        var last = new AtomicLong(database.<Long>read(DurableWriter::newest));
        for (int i = 0; i < THREADS; i++) {
            new Thread(() -> writeForever(database, last)).start();
        }
    }

    private static void writeForever(Database database, AtomicLong last) {
        while (true) {
            long id = last.incrementAndGet();
            database.committed(handle -> handle.execute("INSERT INTO promise VALUES (?, ?)", id, "x".repeat(150)));
            synchronized (System.out) {
                System.out.println(id);
            }
        }
    }

    static long newest(Handle handle) {
        return handle.createQuery("SELECT COALESCE(MAX(id), 0) FROM promise")
                .mapTo(Long.class)
                .one();
    }
}
