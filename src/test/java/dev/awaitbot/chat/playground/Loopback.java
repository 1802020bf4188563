package dev.awaitbot.chat.playground;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.awaitbot.chat.HttpEndpoint;
import dev.awaitbot.chat.HttpEndpoint.Call;
import dev.awaitbot.chat.HttpEndpoint.Reply;
import dev.awaitbot.chat.HttpEndpoint.Stream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mounts what a platform offers on a port of this machine, as the web server of the bot does. */
final class Loopback implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<HttpEndpoint> endpoints;

    Loopback(List<HttpEndpoint> endpoints, int port) throws IOException {
        this.endpoints = endpoints;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            for (HttpEndpoint endpoint : endpoints) {
                Matcher path = Pattern.compile(endpoint.path().replaceAll("\\{(\\w+)}", "(?<$1>[^/]+)"))
                        .matcher(exchange.getRequestURI().getPath());
                if (endpoint.method().equals(exchange.getRequestMethod()) && path.matches()) {
                    answer(exchange, endpoint, path);
                    return;
                }
            }
            exchange.sendResponseHeaders(404, -1);
        }
    }

    private static void answer(HttpExchange exchange, HttpEndpoint endpoint, Matcher path) throws IOException {
        var parts = endpoint.path().contains("{") ? Map.of("file", path.group("file")) : Map.<String, String>of();
        var headers = new HashMap<String, String>();
        exchange.getRequestHeaders().forEach((name, all) -> headers.put(name.toLowerCase(Locale.ROOT), all.get(0)));
        byte[] body = exchange.getRequestBody().readAllBytes();
        Reply reply = endpoint.handler()
                .handle(new Call(parts, query(exchange.getRequestURI().getRawQuery()), headers, body));
        exchange.getResponseHeaders().set("Content-Type", reply.type());
        if (reply.stream() == null) {
            exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
            exchange.getResponseBody().write(reply.body());
        } else {
            exchange.sendResponseHeaders(200, 0);
            reply.stream().accept(stream(exchange.getResponseBody()));
        }
    }

    private static Stream stream(OutputStream out) {
        return new Stream() {
            @Override
            public boolean send(String event, String data) {
                try {
                    out.write(("event: " + event + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
                    out.flush();
                    return true;
                } catch (IOException e) {
                    return false;
                }
            }

            @Override
            public void onClose(Runnable done) {
                // A page that has gone is noticed at the next beat.
            }
        };
    }

    private static Map<String, String> query(String raw) {
        var query = new HashMap<String, String>();
        for (String pair : raw == null ? new String[0] : raw.split("&")) {
            int equals = pair.indexOf('=');
            query.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return query;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
