package dev.awaitbot.bot;

import dev.awaitbot.store.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Records what was sent as soon as it can, and in one transaction whatever was sent while the one before was being written. What a crash
 * takes with it is left claimed, and a claim that runs out says that its outcome is unknown.
 */
final class Receipts {
    private final Outbox outbox;
    private final String node;
    private final Queue<Outbox.Sent> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock recording = new ReentrantLock();

    Receipts(Outbox outbox, String node) {
        this.outbox = outbox;
        this.node = node;
    }

    /** Recorded when this returns, or by somebody who is about to. */
    void add(Outbox.Sent sent) {
        waiting.add(sent);
        while (!waiting.isEmpty() && recording.tryLock()) {
            try {
                record();
            } finally {
                recording.unlock();
            }
        }
    }

    private void record() {
        List<Outbox.Sent> all = new ArrayList<>();
        for (Outbox.Sent sent = waiting.poll(); sent != null; sent = waiting.poll()) {
            all.add(sent);
        }
        if (!all.isEmpty()) {
            outbox.sent(all, node);
        }
    }
}
