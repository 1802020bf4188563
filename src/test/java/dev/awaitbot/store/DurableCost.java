package dev.awaitbot.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Prints what a durable commit on a file costs: {@code java -cp target/test-classes:target/awaitbot.jar dev.awaitbot.store.DurableCost}. */
final class DurableCost {
    private static final int COMMITS = 2_000;

    private DurableCost() {}

    public static void main(String[] args) throws IOException {
        Path dir = Files.createTempDirectory(Path.of(args.length == 0 ? "target" : args[0]), "durable");
        try (Database database = Database.open(DatabaseSettings.file(dir))) {
            database.committed(
                    handle -> handle.execute("CREATE TABLE cost (id BIGINT PRIMARY KEY, text VARCHAR(200))"));
            measure(database, 8, 0);
            measure(database, 1, 1_000_000);
            measure(database, 8, 2_000_000);
        }
    }

    private static void measure(Database database, int threads, long from) {
        var executor = Executors.newFixedThreadPool(threads);
        long begin = System.nanoTime();
        List<CompletableFuture<long[]>> runs = IntStream.range(0, threads)
                .mapToObj(thread -> CompletableFuture.supplyAsync(
                        () -> commits(database, from + (long) thread * COMMITS), executor))
                .toList();
        long[] nanos = runs.stream()
                .map(CompletableFuture::join)
                .flatMapToLong(Arrays::stream)
                .sorted()
                .toArray();
        double seconds = (System.nanoTime() - begin) / 1e9;
        executor.shutdown();
        System.out.printf(
                "%d threads: median %.2f ms, 99%% %.2f ms, %.0f commits/s%n",
                threads, nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 99 / 100] / 1e6, nanos.length / seconds);
    }

    private static long[] commits(Database database, long from) {
        return LongStream.range(from, from + COMMITS)
                .map(id -> {
                    long begin = System.nanoTime();
                    database.committed(handle -> handle.execute("INSERT INTO cost VALUES (?, ?)", id, "x".repeat(150)));
                    return System.nanoTime() - begin;
                })
                .toArray();
    }
}
