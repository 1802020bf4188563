package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Wraps what happened into the Events API's callback, for those the app is subscribed and allowed to hear. docs.slack.dev/apis/events-api */
final class Events {
    private final World world;
    private final Deliveries deliveries;

    Events(World world, Deliveries deliveries) {
        this.world = world;
        this.deliveries = deliveries;
    }

    /** Something in a conversation; told only where the bot is a member and holds the scope. */
    @Nullable
    Delivery in(Workspace team, Channel channel, String scope, JsonObject event) {
        boolean heard = channel.members.contains(team.bot.id) && team.scopes.contains(scope);
        return heard ? tell(team, channel, event) : null;
    }

    /** Something in the workspace. */
    @Nullable
    Delivery everywhere(Workspace team, @Nullable String scope, JsonObject event) {
        return scope == null || team.scopes.contains(scope) ? tell(team, null, event) : null;
    }

    private @Nullable Delivery tell(Workspace team, @Nullable Channel channel, JsonObject event) {
        if (!team.installed || !team.subscribed.test(subscription(event))) {
            return null;
        }
        String eventTs = Json.text(event, "event_ts");
        if (eventTs == null) {
            eventTs = world.ids.ts();
            event.addProperty("event_ts", eventTs);
        }
        return deliveries.tell(Delivery.Type.EVENT, team.id, callback(team, channel, Json.copy(event)), nothing -> {});
    }

    /** An event as a manifest names it: messages by the kind of conversation. */
    private static String subscription(JsonObject event) {
        String type = String.valueOf(Json.text(event, "type"));
        if (!type.equals("message")) {
            return type;
        }
        String kind = String.valueOf(Json.text(event, "channel_type"));
        return "message." + (kind.equals("channel") || kind.equals("group") ? kind + "s" : kind);
    }

    private JsonObject callback(Workspace team, @Nullable Channel channel, JsonObject event) {
        String sender = Objects.requireNonNullElse(Json.text(event, "team"), team.id);
        return Json.of("token", world.app.verificationToken())
                .and("team_id", team.id)
                .and("context_team_id", sender)
                .and("api_app_id", world.app.appId())
                .and("event", event)
                .and("type", "event_callback")
                .and("event_id", world.ids.next("Ev"))
                .and(
                        "event_time",
                        Stamp.instant(String.valueOf(Json.text(event, "event_ts")))
                                .getEpochSecond())
                .and(
                        "authorizations",
                        List.of(Json.of("team_id", team.id)
                                .and("user_id", team.bot.id)
                                .and("is_bot", true)
                                .and("is_enterprise_install", false)
                                .json()))
                .and("is_ext_shared_channel", channel != null && channel.shared)
                .and("event_context", "4-fake" + world.ids.number())
                .json();
    }
}
