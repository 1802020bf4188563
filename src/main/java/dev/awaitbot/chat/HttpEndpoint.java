package dev.awaitbot.chat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Something a platform is reached at by HTTP; the web server mounts it as it is.
 *
 * @param method "GET" or "POST"
 * @param path with {@code {name}} for parts that vary
 */
public record HttpEndpoint(String method, String path, Handler handler) {
    /** Answers one request; may be asked by several threads. */
    @FunctionalInterface
    public interface Handler {
        Reply handle(Call call);
    }

    /**
     * A request.
     *
     * @param path the parts of the path that vary
     * @param query the first value of each parameter
     * @param headers by lower-case name
     */
    public record Call(Map<String, String> path, Map<String, String> query, Map<String, String> headers, byte[] body) {}

    /**
     * An answer.
     *
     * @param stream for server-sent events instead of a body: is handed where to send them, and ends when the listener is gone
     */
    public record Reply(
            int status, String type, byte[] body, @Nullable Consumer<Stream> stream) {
        public static Reply of(int status, String type, byte[] body) {
            return new Reply(status, type, body, null);
        }
    }

    /** Where server-sent events go. */
    public interface Stream {
        /** @return false once nobody listens any more */
        boolean send(String event, String data);

        /** Runs when whoever listens has gone. */
        void onClose(Runnable done);
    }

    /** The methods there are. */
    public static final List<String> METHODS = List.of("GET", "POST");
}
