package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The app without Socket Mode: signed requests to its address. docs.slack.dev/apis/events-api/using-http-request-urls */
final class HttpRoute implements Deliveries.Route {
    private final World world;
    private final Deliveries deliveries;
    private final Map<Delivery.Type, URI> addresses;
    private final HttpClient client = HttpClient.newHttpClient();

    HttpRoute(World world, Deliveries deliveries, Map<Delivery.Type, URI> addresses) {
        this.world = world;
        this.deliveries = deliveries;
        this.addresses = addresses;
    }

    @Override
    public boolean send(Delivery delivery, int attempt, String reason) {
        delivery.attempted(attempt, 0, reason);
        HttpRequest.Builder request = signed(addresses.get(delivery.type), type(delivery.type), body(delivery));
        if (attempt > 0) {
            request.header("X-Slack-Retry-Num", Integer.toString(attempt));
            request.header("X-Slack-Retry-Reason", reason.equals("timeout") ? "http_timeout" : reason);
        }
        client.sendAsync(request.timeout(deliveries.retries().patience()).build(), BodyHandlers.ofString())
                .whenComplete((response, failure) -> ended(delivery, attempt, response, failure));
        return true;
    }

    private void ended(
            Delivery delivery, int attempt, @Nullable HttpResponse<String> response, @Nullable Throwable failure) {
        if (response == null) {
            Throwable cause = failure != null && failure.getCause() != null ? failure.getCause() : failure;
            String reason = cause instanceof ConnectException
                    ? "connection_failed"
                    : cause instanceof HttpTimeoutException ? "http_timeout" : "unknown_error";
            deliveries.again(delivery, attempt, reason);
        } else if (response.statusCode() / 100 == 2) {
            delivery.acked(0, answer(response.body()));
        } else if (response.headers().firstValue("X-Slack-No-Retry").isPresent()) {
            delivery.settle(Delivery.State.FAILED);
        } else {
            deliveries.again(delivery, attempt, "http_error");
        }
    }

    /** A bare text is what a command answers with. */
    private static JsonObject answer(String body) {
        if (body.isBlank()) {
            return new JsonObject();
        }
        try {
            return Json.parse(body);
        } catch (JsonParseException | IllegalStateException e) {
            return Json.object("text", body);
        }
    }

    /** Asks the address to prove itself, as when it is entered in the app's settings. docs.slack.dev/reference/events/url_verification */
    HttpResponse<String> verify(String challenge) throws IOException, InterruptedException {
        JsonObject body =
                Json.object("token", world.app.verificationToken(), "challenge", challenge, "type", "url_verification");
        HttpRequest request = signed(addresses.get(Delivery.Type.EVENT), type(Delivery.Type.EVENT), body.toString())
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder signed(@Nullable URI address, String type, String body) {
        if (address == null) {
            throw new IllegalStateException("There is no address for this.");
        }
        long now = world.now();
        return HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
                .header("X-Slack-Request-Timestamp", Long.toString(now))
                .header("X-Slack-Signature", Signature.of(world.app.signingSecret(), now, body))
                .POST(BodyPublishers.ofString(body));
    }

    private static String type(Delivery.Type type) {
        return type == Delivery.Type.EVENT ? "application/json" : "application/x-www-form-urlencoded";
    }

    private static String body(Delivery delivery) {
        return switch (delivery.type) {
            case EVENT -> delivery.payload().toString();
            case INTERACTIVE -> "payload=" + encoded(delivery.payload().toString());
            case COMMAND ->
                delivery.payload().entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + encoded(entry.getValue().getAsString()))
                        .collect(Collectors.joining("&"));
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
