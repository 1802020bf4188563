package dev.awaitbot.chat.slack;

import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.awaitbot.chat.HttpEndpoint;
import dev.awaitbot.chat.slack.fake.FakeSlack;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.PersonId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A workspace with a few people, the adapter in it, and somebody who writes down what it hears. */
final class Ground implements AutoCloseable {
    final FakeSlack fake = FakeSlack.start();
    final Recorder bot = new Recorder();
    final List<String> gone = new CopyOnWriteArrayList<>();
    final PersonId dana;
    final PersonId joel;
    final ConversationId launch;
    final AtomicInteger backs = new AtomicInteger();
    private @Nullable HttpServer server;
    private Slack slack;
    SlackPlatform platform;

    Ground() {
        dana = new PersonId(fake.person("dana").id());
        joel = new PersonId(fake.person("joel").id());
        launch = new ConversationId(fake.channel("launch", "dana", "joel"));
    }

    /** By Socket Mode, and waits until it listens. */
    Ground bySocket() {
        open(SlackOptions.socket(fake.appToken(), URI.create(fake.apiUrl()), Instant::now, this::removed));
        await().until(slack::connected);
        return this;
    }

    /** @param now what the clock shows, which requests are to be signed by */
    Ground byHttp(Instant now) {
        open(SlackOptions.http(fake.signingSecret(), URI.create(fake.apiUrl()), () -> now, this::removed));
        return this;
    }

    /** The same, with a server that Slack can really reach. */
    Ground byRealHttp() throws IOException {
        open(SlackOptions.http(fake.signingSecret(), URI.create(fake.apiUrl()), Instant::now, this::removed));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext(endpoint().path(), this::mounted);
        server.start();
        fake.deliversTo(address());
        return this;
    }

    URI address() {
        return URI.create(
                "http://127.0.0.1:" + server.getAddress().getPort() + endpoint().path());
    }

    private void mounted(HttpExchange exchange) throws IOException {
        var headers = new HashMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        var call = new HttpEndpoint.Call(
                Map.of(), Map.of(), headers, exchange.getRequestBody().readAllBytes());
        HttpEndpoint.Reply reply = endpoint().handler().handle(call);
        exchange.getResponseHeaders().add("Content-Type", reply.type());
        exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
        exchange.getResponseBody().write(reply.body());
        exchange.close();
    }

    /** As the program does it: what listened there is closed, and that may be told twice. */
    private void removed(String workspace, String reason) {
        gone.add(reason);
        platform.close();
    }

    private void open(SlackOptions options) {
        slack = new Slack(options.back(backs::incrementAndGet));
        platform = slack.workspace(fake.botToken());
        platform.open(bot);
    }

    HttpEndpoint endpoint() {
        return slack.endpoints().get(0);
    }

    boolean connected() {
        return slack.connected();
    }

    @Override
    public void close() {
        if (platform != null) {
            platform.close();
            slack.close();
        }
        if (server != null) {
            server.stop(0);
        }
        fake.close();
    }
}
