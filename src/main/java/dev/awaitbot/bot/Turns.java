package dev.awaitbot.bot;

import dev.awaitbot.protocol.ConversationId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets one thing at a time happen in a conversation, so that each is decided on what was before it. What people do goes before what is
 * due: a platform waits for its acknowledgement, and nobody reads a reminder to the second.
 */
final class Turns {
    private static final int LANES = 64;
    private static final int MANY = 4;
    private static final int MOMENTS = 20;
    private static final long MOMENT = 5_000_000;

    private final AtomicInteger inHand = new AtomicInteger();

    private final ReentrantLock[] lanes = new ReentrantLock[LANES];

    Turns() {
        for (int i = 0; i < LANES; i++) {
            lanes[i] = new ReentrantLock(true);
        }
    }

    <T> T take(ConversationId conversation, Supplier<T> work) {
        ReentrantLock lane = lanes[Math.floorMod(conversation.hashCode(), LANES)];
        inHand.incrementAndGet();
        lane.lock();
        try {
            return work.get();
        } finally {
            lane.unlock();
            inHand.decrementAndGet();
        }
    }

    /** Returns at once while few are in hand, else after a tenth of a second at the latest. */
    void giveWay() {
        for (int i = 0; i < MOMENTS && inHand.get() > MANY; i++) {
            LockSupport.parkNanos(MOMENT);
        }
    }
}
