package dev.awaitbot.chat.slack.hear;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what may be slow and is not waited for: answers, pages. What is left at the end is not done. */
final class After implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(After.class);
    private static final int WORKERS = 4;
    private static final int MOST = 1_000;

    private final ExecutorService workers =
            new ThreadPoolExecutor(WORKERS, WORKERS, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST), work -> {
                var thread = new Thread(work, "slack-answers");
                thread.setDaemon(true);
                return thread;
            });

    void run(Runnable work) {
        try {
            workers.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException e) {
                    LOG.error("An answer could not be given.", e);
                }
            });
        } catch (RejectedExecutionException full) {
            LOG.warn("An answer was left out: too many wait for Slack.");
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
