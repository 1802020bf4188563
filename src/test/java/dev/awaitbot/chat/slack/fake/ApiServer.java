package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The HTTP side: /api/ for the Web API, /response/ and /upload/ for the addresses that Slack hands out. */
final class ApiServer implements AutoCloseable {
    static {
        // Otherwise each small answer waits for the client's delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final World world;
    private final Methods methods;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "fake-slack-http");
        thread.setDaemon(true);
        return thread;
    });

    ApiServer(World world, Methods methods) {
        this.world = world;
        this.methods = methods;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/api/", this::api);
        server.start();
        world.httpAddress = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Another kind of address. */
    void mount(String path, Responder responder) {
        server.createContext(path, exchange -> {
            String rest = exchange.getRequestURI().getPath().substring(path.length());
            byte[] body = exchange.getRequestBody().readAllBytes();
            String name = path.replace("/", "");
            JsonObject args = Json.object("rest", rest, "body", new String(body, StandardCharsets.UTF_8));
            // "response" → "response_url", as the documents call it.
            serve(
                    exchange,
                    name.equals("response") ? "response_url" : name,
                    args,
                    () -> responder.respond(rest, exchange, body));
        });
    }

    /** What answers at such an address; throws {@link Refusal} to say no. */
    interface Responder {
        String respond(String rest, HttpExchange exchange, byte[] body);
    }

    private interface Work {
        String run();
    }

    private void api(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestURI().getPath().substring("/api/".length());
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
        JsonObject args;
        try {
            args = Call.read(exchange.getRequestHeaders().getFirst("Content-Type"), query, body);
        } catch (Refusal | JsonParseException e) {
            String error = e instanceof Refusal refusal ? refusal.error : "invalid_json";
            serve(exchange, method, new JsonObject(), () -> {
                throw new Refusal(error);
            });
            return;
        }
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        String token = token(authorization, args);
        client(authorization, args);
        args.remove("token");
        serve(exchange, method, args, () -> methods.answer(method, args, token));
    }

    private static @Nullable String token(@Nullable String authorization, JsonObject args) {
        return authorization != null && authorization.startsWith("Bearer ")
                ? authorization.substring("Bearer ".length())
                : Json.text(args, "token");
    }

    /** oauth.v2.access takes the app's id and secret by HTTP's basic authorization too. */
    private static void client(@Nullable String authorization, JsonObject args) {
        if (authorization != null && authorization.startsWith("Basic ")) {
            byte[] plain = Base64.getDecoder().decode(authorization.substring("Basic ".length()));
            String[] parts = new String(plain, StandardCharsets.UTF_8).split(":", 2);
            args.addProperty("client_id", parts[0]);
            args.addProperty("client_secret", parts[1]);
        }
    }

    private void serve(HttpExchange exchange, String method, JsonObject args, Work work) throws IOException {
        String channel = Json.text(args, "channel");
        var arrival = new Arrival(world.clock.instant(), System.nanoTime(), method, channel, args);
        try (exchange) {
            Optional<Duration> closed = world.trouble.closed(method, channel);
            if (closed.isPresent()) {
                limited(exchange, arrival, closed.get());
                return;
            }
            Trouble.Order order = world.trouble.strikes(method, channel).orElse(null);
            if (order == null) {
                answer(exchange, arrival, work);
            } else {
                struck(exchange, arrival, order, work);
            }
        }
    }

    private void struck(HttpExchange exchange, Arrival arrival, Trouble.Order order, Work work) throws IOException {
        switch (order.kind()) {
            case LIMIT -> {
                world.trouble.close(order, arrival.method());
                limited(exchange, arrival, order.time());
            }
            case FAIL -> send(exchange, arrival, order.status(), "broken", "http_" + order.status());
            case REFUSE ->
                answer(exchange, arrival, () -> {
                    throw new Refusal(order.error());
                });
            case SLOW ->
                answer(exchange, arrival, () -> {
                    try {
                        return work.run();
                    } finally {
                        pause(order.time());
                    }
                });
            case DROP_AFTER -> {
                work.run();
                // Nothing is sent: closing the exchange closes the connection.
                world.journal.add(arrival.answered(0, "dropped", null));
            }
            case FAIL_AFTER -> {
                work.run();
                send(exchange, arrival, order.status(), "broken", "http_" + order.status());
            }
        }
    }

    private void limited(HttpExchange exchange, Arrival arrival, Duration wait) throws IOException {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        exchange.getResponseHeaders().set("Retry-After", Long.toString(seconds));
        world.journal.add(arrival.answered(429, "ratelimited", wait));
        write(exchange, 429, new Refusal("ratelimited").answer().toString());
    }

    private void answer(HttpExchange exchange, Arrival arrival, Work work) throws IOException {
        try {
            send(exchange, arrival, 200, work.run(), null);
        } catch (Refusal refusal) {
            int status = arrival.method().equals("response_url") ? 404 : 200;
            send(exchange, arrival, status, refusal.answer().toString(), refusal.error);
        }
    }

    private void send(HttpExchange exchange, Arrival arrival, int status, String body, @Nullable String error)
            throws IOException {
        world.journal.add(arrival.answered(status, error, null));
        write(exchange, status, body);
    }

    private static void write(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", text.startsWith("{") ? "application/json; charset=utf-8" : "text/plain");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
