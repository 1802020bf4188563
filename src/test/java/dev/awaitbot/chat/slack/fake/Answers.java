package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import java.util.Optional;

/** What the app answers to a command or a click, by acknowledgement or by response address. docs.slack.dev/interactivity/handling-user-interaction */
final class Answers {
    private final World world;
    private final Talk talk;

    Answers(World world, Deliveries deliveries) {
        this.world = world;
        talk = new Talk(world, deliveries);
    }

    void show(String way, Tickets.Origin origin, JsonObject answer) {
        Workspace team = world.team(origin.team());
        if (Json.isTrue(answer, "delete_original")) {
            delete(team, origin);
            return;
        }
        world.check.message(way, answer);
        JsonObject body = Bodies.message(answer);
        if (Json.isTrue(answer, "replace_original") && replace(team, origin, body)) {
            return;
        }
        if (origin.channel() == null) {
            throw new Refusal("no_channel");
        }
        Channel channel = team.channel(origin.channel());
        if ("in_channel".equals(Json.text(answer, "response_type"))) {
            talk.post(team, channel, team.bot, body);
        } else {
            Ephemerals.show(team, channel, origin.user(), body, world.ids.ts());
        }
    }

    private boolean replace(Workspace team, Tickets.Origin origin, JsonObject body) {
        if (origin.ts() == null || origin.channel() == null) {
            return false;
        }
        if (origin.ephemeral()) {
            Optional<JsonObject> seen = Ephemerals.find(team, origin.user(), origin.ts());
            seen.ifPresent(old -> Ephemerals.replace(old, body));
            return seen.isPresent();
        }
        Channel channel = team.channel(origin.channel());
        JsonObject message = channel.messages.get(origin.ts());
        if (message == null) {
            return false;
        }
        body.remove("thread_ts");
        talk.change(team, channel, message, body, team.bot.id);
        return true;
    }

    private void delete(Workspace team, Tickets.Origin origin) {
        if (origin.ts() == null || origin.channel() == null) {
            return;
        }
        Channel channel = team.channel(origin.channel());
        JsonObject message = channel.messages.get(origin.ts());
        if (origin.ephemeral()) {
            Ephemerals.remove(team, origin.user(), origin.ts());
        } else if (message != null) {
            talk.delete(team, channel, message);
        }
    }
}
