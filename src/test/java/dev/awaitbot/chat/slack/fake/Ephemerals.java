package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;

/** Messages that one person sees, until that person reloads. No method finds or changes them, only a response address does. */
final class Ephemerals {
    private Ephemerals() {}

    static JsonObject show(Workspace team, Channel channel, String user, JsonObject body, String ts) {
        JsonObject seen = Json.object("type", "message", "ts", ts, "channel", channel.id, "user", team.bot.id);
        body.entrySet().forEach(entry -> seen.add(entry.getKey(), entry.getValue()));
        seen.addProperty("is_ephemeral", true);
        seen.addProperty("shown", true);
        team.ephemeralsOf(user).add(seen);
        return seen;
    }

    static Optional<JsonObject> find(Workspace team, String user, String ts) {
        return team.ephemeralsOf(user).stream()
                .filter(seen -> ts.equals(Json.text(seen, "ts")))
                .findFirst();
    }

    static List<JsonObject> shown(Workspace team, String user) {
        return team.ephemeralsOf(user).stream()
                .filter(seen -> Json.isTrue(seen, "shown"))
                .toList();
    }

    static void replace(JsonObject seen, JsonObject body) {
        for (String field : List.of("text", "blocks", "attachments")) {
            seen.remove(field);
        }
        body.entrySet().forEach(entry -> seen.add(entry.getKey(), entry.getValue()));
    }

    static void remove(Workspace team, String user, String ts) {
        team.ephemeralsOf(user).removeIf(seen -> ts.equals(Json.text(seen, "ts")));
    }
}
