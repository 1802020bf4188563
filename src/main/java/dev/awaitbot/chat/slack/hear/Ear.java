package dev.awaitbot.chat.slack.hear;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.util.JsonPayloadExtractor;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import dev.awaitbot.chat.slack.know.Json;
import java.util.Optional;

/**
 * Takes every request that Bolt has read, and answers once it is stored; it throws where it is not, and then Bolt acknowledges nothing.
 * What the bot does not listen to goes on to Bolt, which acknowledges it.
 */
final class Ear implements Middleware {
    private final Teams teams;
    private final Events events;
    private final Interactions interactions;

    Ear(Teams teams, Events events, Interactions interactions) {
        this.teams = teams;
        this.events = events;
        this.interactions = interactions;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        return switch (request.getRequestType()) {
            case Event -> event(request, chain);
            case Command -> command((SlashCommandRequest) request);
            case BlockAction, ViewSubmission, GlobalShortcut, MessageShortcut -> interaction(request);
            case ViewClosed, SSLCheck -> Response.ok();
            default -> chain.next(request);
        };
    }

    private Response event(Request<?> request, MiddlewareChain chain) throws Exception {
        JsonObject payload = Json.read(request.getRequestBodyAsString());
        Optional<Hearer> here = teams.of(payload);
        if (here.isEmpty()) {
            teams.left(payload).ifPresent(left -> Events.farewell(left, payload));
            return Response.ok();
        }
        return events.hear(here.get(), payload) ? Response.ok() : chain.next(request);
    }

    private Response command(SlashCommandRequest request) {
        JsonObject payload = Json.of(request.getPayload());
        return teams.of(payload)
                .map(here -> interactions.command(here, payload))
                .orElseGet(Response::ok);
    }

    private Response interaction(Request<?> request) {
        JsonObject payload = payload(request.getRequestBodyAsString());
        return teams.of(payload).map(here -> interactions.hear(here, payload)).orElseGet(Response::ok);
    }

    /** By socket an interaction comes as it is, by HTTP as a field of a form. */
    static JsonObject payload(String body) {
        if (body.startsWith("{")) {
            return Json.read(body);
        }
        String inForm = new JsonPayloadExtractor().extractIfExists(body);
        return inForm == null ? new JsonObject() : Json.read(inForm);
    }
}
