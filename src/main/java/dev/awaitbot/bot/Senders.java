package dev.awaitbot.bot;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The threads on which the courier sends to several conversations at once. */
final class Senders implements AutoCloseable {
    private static final int THREADS = 4;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
        var thread = new Thread(work, "sender");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Returns when all is done.
     *
     * @throws IllegalStateException if something of it failed
     */
    void run(List<Runnable> work) {
        RuntimeException trouble = null;
        for (Future<?> one : work.stream().map(this::begin).toList()) {
            try {
                one.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                trouble = new IllegalStateException(e.getCause());
            }
        }
        if (trouble != null) {
            throw trouble;
        }
    }

    private Future<?> begin(Runnable work) {
        return threads.submit(work);
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
