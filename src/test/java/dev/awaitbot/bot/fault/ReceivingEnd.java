package dev.awaitbot.bot.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where posts end up: outside of the bot's process, so that what it has seen is there after every kill. */
final class ReceivingEnd implements AutoCloseable {
    static final int HANGS_MILLIS = 1_500;
    private static final int HOLDS_MILLIS = 6_000;
    private static final int SLOW_MILLIS = 300;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "receiving-end");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Arrival> arrivals = new ArrayList<>();
    private final Map<String, String> messages = new ConcurrentHashMap<>();
    private volatile Function<String, Manner> manners = key -> Manner.WELL;
    private volatile Consumer<String> whenAsked = what -> {};
    private volatile boolean knowsKeys;

    ReceivingEnd() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(threads);
        server.createContext("/send", this::send);
        server.createContext("/arrived", this::arrived);
        server.createContext("/message", this::message);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** How each post is treated from now on, by its key. */
    void behave(Function<String, Manner> how) {
        manners = how;
    }

    /** Is run while whoever asks about a post or a message waits for what was found, or before a post is taken; told which of them. */
    void whenAsked(Consumer<String> what) {
        whenAsked = what;
    }

    /** From now on it takes each key once, and answers a second post with the first: as platforms do that have a nonce. */
    void knowKeys() {
        knowsKeys = true;
    }

    /** What happens on the platform it can be asked about afterwards. */
    void happens(Happening what) {
        String message = what.conversation() + "/" + what.message();
        if (what.kind() == Happening.Kind.DELETE) {
            messages.remove(message);
        } else {
            messages.put(message, what.held());
        }
    }

    synchronized List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    /** How often each key was taken, leaving out what only edits an earlier post. */
    Map<String, Long> counts() {
        return arrivals().stream()
                .filter(one -> !one.edit())
                .collect(Collectors.groupingBy(Arrival::key, Collectors.counting()));
    }

    private void send(HttpExchange exchange) throws IOException {
        Map<String, String> asked = query(exchange);
        String key = asked.get("key");
        Manner manner = manners.apply(key);
        switch (manner) {
            case BUSY -> {
                exchange.getResponseHeaders().add("Retry-After", "1");
                answer(exchange, 429, "");
            }
            case BROKEN -> answer(exchange, 500, "");
            case HANGS_UP -> exchange.close();
            default -> {
                whenAsked.accept("/send");
                String id = take(asked, new String(exchange.getRequestBody().readAllBytes(), UTF_8));
                if (manner == Manner.TAKES_AND_HANGS_UP) {
                    exchange.close();
                    return;
                }
                pause(millis(manner));
                answer(exchange, 200, id);
            }
        }
    }

    private synchronized String take(Map<String, String> asked, String text) {
        int known = knowsKeys ? index(asked.get("key")) : -1;
        if (known >= 0) {
            return "bot-" + (known + 1);
        }
        String id = "bot-" + (arrivals.size() + 1);
        arrivals.add(new Arrival(
                asked.get("key"),
                asked.get("to"),
                asked.get("edit").equals("true"),
                text,
                Instant.ofEpochMilli(Long.parseLong(asked.get("at")))));
        return id;
    }

    private void arrived(HttpExchange exchange) throws IOException {
        int known = index(query(exchange).get("key"));
        whenAsked.accept("/arrived");
        answer(exchange, known < 0 ? 404 : 200, known < 0 ? "" : "bot-" + (known + 1));
    }

    private synchronized int index(String key) {
        for (int i = 0; i < arrivals.size(); i++) {
            if (arrivals.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private void message(HttpExchange exchange) throws IOException {
        String said = messages.get(query(exchange).get("of"));
        whenAsked.accept("/message");
        answer(exchange, said == null ? 404 : 200, said == null ? "" : said);
    }

    private static int millis(Manner manner) {
        return switch (manner) {
            case TAKES_AND_HANGS -> HANGS_MILLIS;
            case TAKES_AND_HOLDS -> HOLDS_MILLIS;
            case SLOW -> SLOW_MILLIS;
            default -> 0;
        };
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static Map<String, String> query(HttpExchange exchange) {
        var values = new HashMap<String, String>();
        for (String pair : exchange.getRequestURI().getRawQuery().split("&")) {
            int equals = pair.indexOf('=');
            values.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), UTF_8));
        }
        return values;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
