package dev.awaitbot.chat.playground;

import dev.awaitbot.chat.HttpEndpoint.Stream;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells open pages that something changed. A page that is slow hears of the last change alone, and then asks for all it missed. */
final class Live {
    private static final int MOST = 32;
    private static final long BEAT_SECONDS = 15;
    private static final long STOP = -1;

    private final Set<BlockingQueue<Long>> pages = ConcurrentHashMap.newKeySet();
    private final Supplier<Instant> now;
    private volatile boolean closed;

    Live(Supplier<Instant> now) {
        this.now = now;
    }

    /** Whether one more page may listen. */
    boolean room() {
        return pages.size() < MOST;
    }

    void changed(long seq) {
        for (BlockingQueue<Long> page : pages) {
            page.poll();
            page.offer(seq);
        }
    }

    /** Serves one page, until it has gone or the playground closes. */
    void serve(Stream stream, long seq) {
        var news = new ArrayBlockingQueue<Long>(1);
        news.offer(seq);
        stream.onClose(() -> stop(news));
        pages.add(news);
        try {
            while (!closed) {
                Long next = news.poll(BEAT_SECONDS, TimeUnit.SECONDS);
                if ((next != null && next == STOP) || !send(stream, next)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            pages.remove(news);
        }
    }

    /** A beat without a change keeps the connection, and tells whether anybody is still there. */
    private boolean send(Stream stream, @Nullable Long seq) {
        String at = now.get().toString();
        return seq == null
                ? stream.send("beat", Json.MAPPER.writeValueAsString(Map.of("now", at)))
                : stream.send("change", Json.MAPPER.writeValueAsString(Map.of("seq", seq, "now", at)));
    }

    private void stop(BlockingQueue<Long> page) {
        pages.remove(page);
        page.poll();
        page.offer(STOP);
    }

    void close() {
        closed = true;
        pages.forEach(this::stop);
    }
}
