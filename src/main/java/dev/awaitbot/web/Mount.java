package dev.awaitbot.web;

import dev.awaitbot.chat.HttpEndpoint;
import dev.awaitbot.chat.HttpEndpoint.Call;
import dev.awaitbot.chat.HttpEndpoint.Reply;
import dev.awaitbot.chat.HttpEndpoint.Stream;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Serves what the adapters offer, as they offer it. */
final class Mount {
    private Mount() {}

    static void on(RoutesConfig routes, HttpEndpoint endpoint) {
        switch (endpoint.method()) {
            case "GET" -> routes.get(endpoint.path(), context -> answer(context, endpoint));
            case "POST" -> routes.post(endpoint.path(), context -> answer(context, endpoint));
            default -> throw new IllegalArgumentException("An endpoint is GET or POST, not " + endpoint.method() + ".");
        }
    }

    private static void answer(Context context, HttpEndpoint endpoint) {
        Reply reply = endpoint.handler().handle(call(context));
        Consumer<Stream> stream = reply.stream();
        if (stream != null) {
            new SseHandler(client -> {
                        client.keepAlive();
                        stream.accept(new Listener(client));
                    })
                    .handle(context);
            return;
        }
        context.status(reply.status()).contentType(reply.type()).result(reply.body());
    }

    private static Call call(Context context) {
        Map<String, String> headers = new HashMap<>();
        context.headerMap().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        Map<String, String> query = new HashMap<>();
        context.queryParamMap().forEach((name, values) -> query.put(name, values.isEmpty() ? "" : values.get(0)));
        return new Call(context.pathParamMap(), query, headers, context.bodyAsBytes());
    }

    /** A listener of server-sent events. */
    private record Listener(SseClient client) implements Stream {
        @Override
        public boolean send(String event, String data) {
            if (client.terminated()) {
                return false;
            }
            client.sendEvent(event, data);
            return !client.terminated();
        }

        @Override
        public void onClose(Runnable done) {
            client.onClose(done);
        }
    }
}
