package dev.awaitbot.chat.slack.hear;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works on what was told: on what belongs together one after the other, in the order it came, on everything else beside it. */
final class Lanes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);
    private static final int WORKERS = 16;
    private static final int MOST = 20_000;
    private static final long SECONDS_TO_END = 4;

    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, work -> {
        var thread = new Thread(work, "slack-hears");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Queue<Runnable>> lanes = new HashMap<>();
    private int waiting;

    /** @return false when so much waits already that it is better told again */
    boolean take(String lane, Runnable work) {
        synchronized (lanes) {
            if (waiting >= MOST) {
                return false;
            }
            Queue<Runnable> busy = lanes.get(lane);
            if (busy != null) {
                busy.add(work);
                waiting++;
                return true;
            }
            lanes.put(lane, new ArrayDeque<>());
        }
        return start(lane, work);
    }

    private boolean start(String lane, Runnable work) {
        try {
            workers.execute(() -> run(lane, work));
            return true;
        } catch (RejectedExecutionException closed) {
            synchronized (lanes) {
                lanes.remove(lane);
            }
            return false;
        }
    }

    /** One thing, and then it is everybody's turn again. */
    private void run(String lane, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("What Slack told could not be worked on.", e);
        }
        Runnable next;
        synchronized (lanes) {
            Queue<Runnable> busy = lanes.get(lane);
            next = busy == null ? null : busy.poll();
            if (next == null) {
                lanes.remove(lane);
            } else {
                waiting--;
            }
        }
        if (next != null) {
            start(lane, next);
        }
    }

    @Override
    public void close() {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
