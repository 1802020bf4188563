package dev.awaitbot.store;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One sync for all who wait: whoever comes waits for a sync that began after that, and whoever finds none running runs it for the
 * others too.
 */
final class GroupSync {
    private final Runnable sync;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private long begun;
    private long lastEnded;
    private boolean running;

    GroupSync(Runnable sync) {
        this.sync = sync;
    }

    /** Returns once a sync that began after this call has ended well; throws if this caller's own sync fails. */
    void await() {
        lock.lock();
        try {
            long mine = begun + 1;
            while (lastEnded < mine) {
                if (running) {
                    ended.awaitUninterruptibly();
                } else {
                    lead();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** After a failure nobody is taken to be safe: each who waits leads a sync of its own until one succeeds. */
    private void lead() {
        long number = ++begun;
        running = true;
        lock.unlock();
        boolean well = false;
        try {
            sync.run();
            well = true;
        } finally {
            lock.lock();
            running = false;
            if (well) {
                lastEnded = number;
            }
            ended.signalAll();
        }
    }
}
