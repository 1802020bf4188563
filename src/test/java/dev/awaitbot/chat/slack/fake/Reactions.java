package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.LinkedHashSet;
import java.util.Set;

/** The reactions under a message: each emoji once, with those who chose it. docs.slack.dev/reference/methods/reactions.add */
final class Reactions {
    private Reactions() {}

    static void change(JsonObject message, String user, String emoji, boolean adds) {
        var all = new JsonArray();
        boolean found = false;
        for (JsonObject reaction : Json.children(message, "reactions")) {
            Set<String> users = new LinkedHashSet<>(Json.strings(reaction, "users"));
            if (emoji.equals(Json.text(reaction, "name"))) {
                found = true;
                boolean changed = adds ? users.add(user) : users.remove(user);
                if (!changed) {
                    throw new Refusal(adds ? "already_reacted" : "no_reaction");
                }
            }
            if (!users.isEmpty()) {
                all.add(Json.object("name", Json.text(reaction, "name"), "users", users, "count", users.size()));
            }
        }
        if (!found) {
            if (!adds) {
                throw new Refusal("no_reaction");
            }
            all.add(Json.object("name", emoji, "users", Set.of(user), "count", 1));
        }
        if (all.isEmpty()) {
            message.remove("reactions");
        } else {
            message.add("reactions", all);
        }
    }
}
