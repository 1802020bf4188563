package dev.awaitbot.chat.slack.hear;

import com.slack.api.Slack;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import com.slack.api.socket_mode.queue.impl.ConcurrentLinkedMessageQueue;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.helpers.NOPLogger;

/**
 * One connection to Slack, from its beginning to its end. The SDK's client would hand over what comes in by polling on one thread, go
 * over to a new connection before that is open, and acknowledge on whichever is current: here each connection is used for what came by
 * it, and {@link Socket} decides which there are.
 */
final class Line extends SocketModeClientJavaWSImpl {
    private final Ends ends;
    private final CompletableFuture<Boolean> greeted = new CompletableFuture<>();

    /** What becomes of a connection. */
    interface Ends {
        void told(Line line, String message);

        void closed(Line line);
    }

    Line(Slack slack, String appToken, String address, Ends ends) throws URISyntaxException {
        super(slack, appToken, address, 0, new ConcurrentLinkedMessageQueue(), false, false, 0);
        this.ends = ends;
        addWebSocketErrorListener(reason -> greeted.complete(false));
        addWebSocketCloseListener((code, reason) -> {
            greeted.complete(false);
            ends.closed(this);
        });
    }

    /** Whether it stands; some servers do not say hello. */
    boolean opens(Duration most) throws InterruptedException {
        connect();
        try {
            return greeted.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException silent) {
            return verifyConnection();
        }
    }

    void greeted() {
        greeted.complete(true);
    }

    @Override
    public void enqueueMessage(String message) {
        ends.told(this, message);
    }

    /** The SDK's would show whole envelopes where somebody switches its debugging on. */
    @Override
    public Logger getLogger() {
        return NOPLogger.NOP_LOGGER;
    }
}
