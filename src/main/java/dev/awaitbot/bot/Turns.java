package dev.awaitbot.bot;

import dev.awaitbot.protocol.ConversationId;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets one thing at a time happen in a conversation, so that each is decided on what was before it. */
final class Turns {
    private static final int LANES = 64;

    private final ReentrantLock[] lanes = new ReentrantLock[LANES];

    Turns() {
        for (int i = 0; i < LANES; i++) {
            lanes[i] = new ReentrantLock(true);
        }
    }

    <T> T take(ConversationId conversation, Supplier<T> work) {
        ReentrantLock lane = lanes[Math.floorMod(conversation.hashCode(), LANES)];
        lane.lock();
        try {
            return work.get();
        } finally {
            lane.unlock();
        }
    }
}
