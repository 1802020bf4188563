package dev.awaitbot.bot.load;

import dev.awaitbot.chat.ChatListener;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Tells a bot what is said, so many messages a second whether it keeps up or not, on as many threads as a platform's library has. What it
 * does not acknowledge in time it is told again, as platforms do.
 */
final class Traffic implements AutoCloseable {
    /** What is acknowledged later than that is told again. */
    static final long IN_TIME = Duration.ofSeconds(3).toNanos();

    private static final int LISTENERS = 10;

    private final ChatListener bot;
    private final InstantSource clock;
    private final Chatter chatter = new Chatter();
    private final ExecutorService listeners = Executors.newFixedThreadPool(LISTENERS);
    private final Queue<Telling> first = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger again = new AtomicInteger();
    private int said;

    /** A message that was told for the first time, counted from when it was to be told. */
    record Telling(long at, long nanos) {}

    Traffic(ChatListener bot, InstantSource clock) {
        this.bot = bot;
        this.clock = clock;
    }

    /** Returns when that time is over; not all may be acknowledged by then. */
    void goOn(int perSecond, Duration length) {
        long begun = System.nanoTime();
        long each = TimeUnit.SECONDS.toNanos(1) / perSecond;
        for (long at = begun; at - begun < length.toNanos(); at += each) {
            for (long left = at - System.nanoTime(); left > 0; left = at - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            tell(chatter.number(said++, clock.instant()), at, false);
        }
    }

    private void tell(Chatter.Said what, long at, boolean repeated) {
        waiting.incrementAndGet();
        listeners.execute(() -> {
            boolean acknowledged = acknowledges(what);
            long nanos = System.nanoTime() - at;
            if (!repeated) {
                first.add(new Telling(at, nanos));
            }
            if (!acknowledged || nanos > IN_TIME) {
                again.incrementAndGet();
                tell(what, System.nanoTime(), true);
            }
            waiting.decrementAndGet();
        });
    }

    private boolean acknowledges(Chatter.Said what) {
        try {
            bot.onMessage(what.event(), what.message(), false);
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    /** Returns once all that was said is acknowledged. */
    void settle() {
        while (waiting.get() > 0) {
            LockSupport.parkNanos(5_000_000);
        }
    }

    /** How many messages were said. */
    int said() {
        return said;
    }

    /** How often something had to be told again. */
    int again() {
        return again.get();
    }

    Stream<Telling> tellings() {
        return first.stream();
    }

    /** How long those took that were told from then on. */
    long[] since(long begun) {
        return tellings()
                .filter(one -> one.at() >= begun)
                .mapToLong(Telling::nanos)
                .toArray();
    }

    @Override
    public void close() {
        listeners.shutdownNow();
    }
}
