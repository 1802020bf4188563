package dev.awaitbot.chat.slack.hear;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a connection to Slack open: opens a new one before the old one goes where Slack warns, looks every few seconds whether it still
 * answers, and tries again ever more slowly where there is none. All of that on one thread, so that one opening never meets another.
 */
final class Socket implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Socket.class);
    private static final Duration GREETING = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration DRAINING = Duration.ofSeconds(10);
    private static final long SLOWEST = 60;

    private final Opening opening;
    private final Runnable back;
    private final ScheduledExecutorService keeper = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "slack-socket");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable Line current;
    private volatile boolean closed;
    private int failed;
    private boolean waiting;
    private boolean warned;
    private boolean away;

    /** Gets the address of a new connection, and makes it. */
    @FunctionalInterface
    interface Opening {
        /** @throws dev.awaitbot.chat.PlatformException where Slack gives no address, with what the operator is to know */
        Line line();
    }

    /** @param back is told when there is a connection again after a while without */
    Socket(Opening opening, Runnable back) {
        this.opening = opening;
        this.back = back;
    }

    void open() {
        var unused = keeper.scheduleWithFixedDelay(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    boolean connected() {
        return current != null;
    }

    /** Slack says that a connection will be closed soon. */
    void replace(Line line) {
        soon(() -> {
            if (line == current) {
                connect();
            }
        });
    }

    void lost(Line line) {
        soon(() -> {
            if (line == current) {
                current = null;
                away = true;
                retry("the connection was closed");
            }
        });
    }

    private void soon(Runnable work) {
        try {
            keeper.execute(work);
        } catch (RejectedExecutionException ended) {
            LOG.debug("A connection ended after the socket was closed.");
        }
    }

    /** A connection that is half open looks like an open one until it is asked. */
    private void look() {
        Line line = current;
        if (line == null) {
            connect();
        } else if (line.verifyConnection()) {
            failed = 0;
        } else {
            current = null;
            away = true;
            retire(line, Duration.ZERO);
            retry("the connection does not answer");
        }
    }

    private void connect() {
        if (closed || waiting) {
            return;
        }
        try {
            Line next = opening.line();
            if (!next.opens(GREETING)) {
                retire(next, Duration.ZERO);
                retry("the connection did not open");
                return;
            }
            Line before = current;
            current = next;
            if (before != null) {
                retire(before, DRAINING);
            }
            warned = false;
            LOG.info("Slack is connected.");
            if (away) {
                away = false;
                back.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            retry(String.valueOf(e.getMessage()));
        }
    }

    /** At once the first time, then ever more slowly: a connection that opens and falls is none. */
    private void retry(String reason) {
        long wait = failed == 0 ? 0 : Math.min(SLOWEST, 1L << Math.min(failed - 1, 6));
        failed++;
        waiting = true;
        if (failed > 1 && !warned) {
            warned = true;
            LOG.atWarn().addKeyValue("reason", reason).log("Slack cannot be connected; it is tried again.");
        }
        later(
                () -> {
                    waiting = false;
                    if (current == null || failed > 0) {
                        look();
                    }
                },
                wait * 1_000);
    }

    /** What came by it is still acknowledged by it. */
    private void retire(Line line, Duration after) {
        later(() -> end(line), after.toMillis());
    }

    private void later(Runnable work, long millis) {
        try {
            var unused = keeper.schedule(work, millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException ended) {
            LOG.debug("The socket was closed meanwhile.");
        }
    }

    private static void end(Line line) {
        try {
            line.close();
        } catch (IOException | RuntimeException gone) {
            LOG.debug("A connection was gone before it was closed.");
        }
    }

    @Override
    public void close() {
        closed = true;
        keeper.shutdownNow();
        Line line = current;
        current = null;
        if (line != null) {
            end(line);
        }
    }
}
