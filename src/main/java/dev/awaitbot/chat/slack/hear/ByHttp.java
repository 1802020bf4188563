package dev.awaitbot.chat.slack.hear;

import com.google.gson.JsonObject;
import com.google.gson.JsonSyntaxException;
import com.slack.api.bolt.response.Response;
import dev.awaitbot.chat.HttpEndpoint;
import dev.awaitbot.chat.HttpEndpoint.Call;
import dev.awaitbot.chat.HttpEndpoint.Reply;
import dev.awaitbot.chat.slack.know.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears what Slack tells by HTTP: events, interactions and commands at one address, nothing of it without Slack's signature. */
final class ByHttp {
    static final String PATH = "/slack/events";
    private static final Logger LOG = LoggerFactory.getLogger(ByHttp.class);
    private static final int MOST_BYTES = 1024 * 1024;

    private final Signature signature;
    private final Hearing hearing;
    private final Supplier<Instant> now;

    ByHttp(Signature signature, Hearing hearing, Supplier<Instant> now) {
        this.signature = signature;
        this.hearing = hearing;
        this.now = now;
    }

    HttpEndpoint endpoint() {
        return new HttpEndpoint("POST", PATH, this::handle);
    }

    private Reply handle(Call call) {
        if (call.body().length > MOST_BYTES) {
            return plain(413, "too long");
        }
        boolean right = signature.right(
                call.headers().get("x-slack-request-timestamp"),
                call.headers().get("x-slack-signature"),
                call.body(),
                now.get());
        if (!right) {
            LOG.info("A request to {} is not signed by Slack.", PATH);
            return plain(401, "not signed");
        }
        String body = new String(call.body(), StandardCharsets.UTF_8);
        try {
            return answer(payload(body), body, call);
        } catch (JsonSyntaxException e) {
            return plain(400, "not understood");
        }
    }

    private Reply answer(JsonObject payload, String body, Call call) {
        if ("app_rate_limited".equals(Json.text(payload, "type"))) {
            LOG.warn("Slack tells the bot less than there is: more than 30,000 events in an hour.");
            return plain(200, "");
        }
        var headers = new HashMap<String, List<String>>();
        call.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        return hearing.ask(payload, Hearing.request(body, headers, false))
                .map(ByHttp::reply)
                .orElseGet(() -> plain(503, "not stored"));
    }

    private static Reply reply(Response response) {
        String said = response.getBody();
        return Reply.of(
                200, response.getContentType(), said == null ? new byte[0] : said.getBytes(StandardCharsets.UTF_8));
    }

    private static Reply plain(int status, String said) {
        return Reply.of(status, "text/plain", said.getBytes(StandardCharsets.UTF_8));
    }

    /** What tells where it belongs; a command is a form of its own. */
    private static JsonObject payload(String body) {
        JsonObject payload = Ear.payload(body);
        return payload.isEmpty() ? fields(body) : payload;
    }

    private static JsonObject fields(String body) {
        var fields = new JsonObject();
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.addProperty(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return fields;
    }
}
