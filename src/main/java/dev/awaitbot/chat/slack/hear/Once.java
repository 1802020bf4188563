package dev.awaitbot.chat.slack.hear;

import dev.awaitbot.protocol.EventId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Does a thing once that is told several times, by two sockets or again, so that nobody is answered twice. */
final class Once {
    private static final int REMEMBERED = 20_000;

    private final Map<EventId, CompletableFuture<Boolean>> told = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<EventId, CompletableFuture<Boolean>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * Does it, unless it was done; waits for whoever is at it.
     *
     * @throws NotHeard where whoever was at it failed
     */
    void hear(EventId event, Runnable work) {
        var mine = new CompletableFuture<Boolean>();
        CompletableFuture<Boolean> theirs;
        synchronized (told) {
            theirs = told.putIfAbsent(event, mine);
        }
        if (theirs != null) {
            if (!theirs.join()) {
                throw new NotHeard("The same event was told before, and could not be stored.");
            }
            return;
        }
        boolean done = false;
        try {
            work.run();
            done = true;
        } finally {
            if (!done) {
                synchronized (told) {
                    told.remove(event);
                }
            }
            mine.complete(done);
        }
    }
}
