package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Where people act: a workspace, the servers it is on, and the way from there to the app. */
record Site(World world, Workspace team, Deliveries deliveries) {

    /** What every interaction payload begins with. docs.slack.dev/reference/interaction-payloads */
    JsonObject interaction(String type, Member who) {
        JsonObject payload = Json.object(
                "type", type,
                "user", Json.object("id", who.id, "username", who.name, "name", who.name, "team_id", who.teamId),
                "api_app_id", world.app.appId(),
                "token", world.app.verificationToken(),
                "team", Json.object("id", team.id, "domain", team.domain()),
                "is_enterprise_install", false);
        payload.add("enterprise", JsonNull.INSTANCE);
        return payload;
    }

    String responseUrl(Tickets.Origin origin) {
        return world.httpAddress + "/response/" + world.tickets.response(origin);
    }

    static JsonObject named(Channel channel) {
        String name = switch (channel.kind) {
            case IM -> "directmessage";
            case GROUP, MPIM -> "privategroup";
            case CHANNEL -> channel.name;
        };
        return Json.object("id", channel.id, "name", name);
    }
}
