package dev.awaitbot.bot;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread on which the courier works: woken when there is something to say, and once in a while to see whether a wait is over. */
final class Mouth {
    private static final Logger LOG = LoggerFactory.getLogger(Mouth.class);
    private static final long LOOKS_EVERY_SECONDS = 5;
    private static final long CLOSES_WITHIN_MILLIS = 8_000;

    private final Runnable deliver;
    private final Thread thread;
    private final Semaphore words = new Semaphore(0);
    private volatile boolean closed;

    Mouth(Runnable deliver, String workspace) {
        this.deliver = deliver;
        this.thread = new Thread(this::run, "courier-" + workspace);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** There is something to say. */
    void speak() {
        words.release();
    }

    private void run() {
        while (!closed) {
            try {
                words.tryAcquire(LOOKS_EVERY_SECONDS, TimeUnit.SECONDS);
                words.drainPermits();
                if (!closed) {
                    deliver.run();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.atError().setCause(e).log("Nothing could be said; it is tried again.");
                pause();
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets what is being said be finished, within a bound; returns whether it is. */
    boolean close() {
        closed = true;
        words.release();
        try {
            thread.join(CLOSES_WITHIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }
}
