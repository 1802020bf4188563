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
        if (!team.installed) {
            return null;
        }
        String eventTs = Json.text(event, "event_ts");
        if (eventTs == null) {
            eventTs = world.ids.ts();
            event.addProperty("event_ts", eventTs);
        }
        return deliveries.tell(Delivery.Type.EVENT, team.id, callback(team, channel, Json.copy(event)), nothing -> {});
    }

    private JsonObject callback(Workspace team, @Nullable Channel channel, JsonObject event) {
        String sender = Objects.requireNonNullElse(Json.text(event, "team"), team.id);
        return Json.object(
                "token",
                world.app.verificationToken(),
                "team_id",
                team.id,
                "context_team_id",
                sender,
                "api_app_id",
                world.app.appId(),
                "event",
                event,
                "type",
                "event_callback",
                "event_id",
                world.ids.next("Ev"),
                "event_time",
                Stamp.instant(String.valueOf(Json.text(event, "event_ts"))).getEpochSecond(),
                "authorizations",
                List.of(Json.object(
                        "team_id", team.id, "user_id", team.bot.id, "is_bot", true, "is_enterprise_install", false)),
                "is_ext_shared_channel",
                channel != null && channel.shared,
                "event_context",
                "4-fake" + world.ids.number());
    }
}
