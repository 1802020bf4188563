package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Where people act: a workspace, the servers it is on, and the way from there to the app. */
record Site(World world, Workspace team, Deliveries deliveries) {

    /** What every interaction payload begins with. docs.slack.dev/reference/interaction-payloads */
    JsonObject interaction(String type, Member who) {
        JsonObject payload = Json.of("type", type)
                .and("user", Json.object("id", who.id, "username", who.name, "name", who.name, "team_id", who.teamId))
                .and("api_app_id", world.app.appId())
                .and("token", world.app.verificationToken())
                .and("team", Json.object("id", team.id, "domain", team.domain()))
                .and("is_enterprise_install", false)
                .json();
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
