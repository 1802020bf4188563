package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;

/** The addresses to which the app may answer for half an hour, five times. docs.slack.dev/interactivity/handling-user-interaction */
final class ResponseUrls implements ApiServer.Responder {
    private final World world;
    private final Answers answers;

    ResponseUrls(World world, Answers answers) {
        this.world = world;
        this.answers = answers;
    }

    @Override
    public String respond(String rest, HttpExchange exchange, byte[] body) {
        JsonObject answer;
        try {
            answer = Json.parse(new String(body, StandardCharsets.UTF_8));
        } catch (JsonParseException | IllegalStateException e) {
            throw new Refusal("invalid_payload");
        }
        return world.locked(() -> {
            Tickets.Origin origin = world.tickets.redeemResponse(rest);
            answers.show("response_url", origin, answer);
            return "ok";
        });
    }
}
