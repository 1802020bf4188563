package dev.awaitbot.replay;

import dev.awaitbot.protocol.FollowUp;
import java.time.Instant;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** What is to be looked at later, in the order of time; of one instant in the order it was put in. */
final class Timers {
    record Timer(Instant at, long order, ThreadMemory thread, Live live, FollowUp step) implements Comparable<Timer> {
        @Override
        public int compareTo(Timer other) {
            int byTime = at.compareTo(other.at);
            return byTime == 0 ? Long.compare(order, other.order) : byTime;
        }
    }

    private final PriorityQueue<Timer> queue = new PriorityQueue<>();
    private long order;

    void add(ThreadMemory thread, Live live, FollowUp step) {
        queue.add(new Timer(step.at(), order++, thread, live, step));
    }

    /** The next that is due, null if none is. */
    @Nullable
    Timer next(Instant now) {
        Timer first = queue.peek();
        return first == null || first.at().isAfter(now) ? null : queue.poll();
    }
}
