package dev.awaitbot.chat.slack.hear;

import com.google.gson.JsonObject;
import com.google.gson.JsonSyntaxException;
import com.slack.api.Slack;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.response.apps.connections.AppsConnectionsOpenResponse;
import dev.awaitbot.chat.PlatformException;
import dev.awaitbot.chat.slack.know.Json;
import dev.awaitbot.chat.slack.web.Heard;
import dev.awaitbot.chat.slack.web.Web;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears what Slack tells by Socket Mode, and acknowledges each envelope by the connection that it came by, once it is stored. */
final class BySocket implements AutoCloseable, Line.Ends {
    private static final Logger LOG = LoggerFactory.getLogger(BySocket.class);

    private final Slack slack;
    private final Web web;
    private final String appToken;
    private final Hearing hearing;
    private final Supplier<Instant> now;
    private final Socket socket;

    /** @param web with the app's token */
    BySocket(Slack slack, Web web, String appToken, Hearing hearing, Supplier<Instant> now, Runnable back) {
        this.slack = slack;
        this.web = web;
        this.appToken = appToken;
        this.hearing = hearing;
        this.now = now;
        this.socket = new Socket(this::line, () -> hearing.later(back));
    }

    void open() {
        socket.open();
    }

    boolean connected() {
        return socket.connected();
    }

    private Line line() {
        Heard<AppsConnectionsOpenResponse> heard =
                web.ask("apps.connections.open", methods -> methods.appsConnectionsOpen(r -> r));
        try {
            return new Line(slack, appToken, heard.orThrow().getUrl(), this);
        } catch (URISyntaxException e) {
            throw new PlatformException("Slack gave an address that is none.", e);
        }
    }

    @Override
    public void closed(Line line) {
        socket.lost(line);
    }

    @Override
    public void told(Line line, String message) {
        JsonObject frame;
        try {
            frame = message.startsWith("{") ? Json.read(message) : new JsonObject();
        } catch (JsonSyntaxException e) {
            LOG.warn("Slack sent a frame that is no JSON.");
            return;
        }
        String type = Json.text(frame, "type");
        String envelope = Json.text(frame, "envelope_id");
        if ("hello".equals(type)) {
            line.greeted();
        } else if ("disconnect".equals(type)) {
            LOG.atInfo().addKeyValue("reason", Json.text(frame, "reason")).log("Slack asks for a new connection.");
            socket.replace(line);
        } else if (envelope != null) {
            envelope(line, envelope, frame);
        }
    }

    private void envelope(Line line, String id, JsonObject frame) {
        JsonObject payload = Json.in(frame, "payload");
        Instant came = now.get();
        var headers = new HashMap<String, List<String>>();
        retried(headers, "X-Slack-Retry-Num", Json.text(frame, "retry_attempt"));
        retried(headers, "X-Slack-Retry-Reason", Json.text(frame, "retry_reason"));
        hearing.tell(
                payload,
                Hearing.request(payload.toString(), headers, true),
                answer -> answer.ifPresent(response -> acknowledge(line, id, response, came)));
    }

    private static void retried(Map<String, List<String>> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, List.of(value));
        }
    }

    /** Too late, Slack is telling it again already. */
    private void acknowledge(Line line, String envelope, Response response, Instant came) {
        if (Duration.between(came, now.get()).compareTo(Hearing.IN_TIME) > 0) {
            LOG.info("What Slack told was stored too late to be acknowledged; Slack tells it again.");
            return;
        }
        var answer = new JsonObject();
        answer.addProperty("envelope_id", envelope);
        String body = response.getBody();
        if (body != null) {
            answer.add("payload", Json.read(body));
        }
        try {
            line.sendWebSocketMessage(answer.toString());
        } catch (WebsocketNotConnectedException gone) {
            LOG.info("A connection went before what came by it was acknowledged; Slack tells it again.");
        }
    }

    @Override
    public void close() {
        socket.close();
        web.close();
    }
}
