package dev.awaitbot.bot;

import dev.awaitbot.hearing.Burst;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.RequestId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of posts that may still go on: in memory, for as long as a burst lasts, and nowhere else. Safe for several threads. */
final class Bursts {
    private static final int SWEEP_EVERY = 512;

    private record Key(
            ConversationId conversation, @Nullable MessageId thread) {}

    /** A burst, the thread it is read in, and the request it has opened. */
    record Running(Burst burst, MessageId root, @Nullable RequestId opened) {}

    private final Map<Key, Running> running = new HashMap<>();
    private int since;

    /** @param thread null for the conversation itself */
    synchronized @Nullable Running of(ConversationId conversation, @Nullable MessageId thread) {
        return running.get(new Key(conversation, thread));
    }

    synchronized void put(ConversationId conversation, @Nullable MessageId thread, Running burst) {
        running.put(new Key(conversation, thread), burst);
    }

    /** Lets go of what is over; called with each message, and does something once in a while. */
    synchronized void sweep(Instant now, Duration within) {
        since++;
        if (since >= SWEEP_EVERY) {
            since = 0;
            running.values().removeIf(one -> one.burst().over(now, within));
        }
    }
}
