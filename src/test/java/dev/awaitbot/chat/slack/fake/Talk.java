package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Messages come, change and go, whoever writes them, and the app hears of it. docs.slack.dev/reference/events/message */
final class Talk {
    private final World world;
    final Events events;

    Talk(World world, Deliveries deliveries) {
        this.world = world;
        events = new Events(world, deliveries);
    }

    /** @param body text, blocks and whatever else the message is to have; it gets its ts here */
    JsonObject post(Workspace team, Channel channel, Member author, JsonObject body) {
        JsonObject message = Json.object("user", author.id, "type", "message", "ts", world.ids.ts());
        if (author.isBot()) {
            message.addProperty("bot_id", author.botId);
            message.addProperty("app_id", author == team.bot ? world.app.appId() : "A0OTHER000");
            message.add("bot_profile", profile(team, author));
        } else {
            message.addProperty("client_msg_id", "fake-" + world.ids.number());
        }
        body.entrySet().forEach(entry -> message.add(entry.getKey(), entry.getValue()));
        message.addProperty("team", author.teamId);
        if (!author.teamId.equals(team.id)) {
            message.addProperty("user_team", author.teamId);
            message.addProperty("source_team", author.teamId);
        }
        JsonObject root = channel.messages.get(String.valueOf(Json.text(body, "thread_ts")));
        if (root != null) {
            message.addProperty("parent_user_id", Json.text(root, "user"));
        }
        channel.keep(message, world.mostMessages);
        tell(team, channel, message);
        return message;
    }

    /** A message from an incoming webhook or an old integration: of nobody, with a name. docs.slack.dev/reference/events/message/bot_message */
    JsonObject integration(Workspace team, Channel channel, String name, String text) {
        JsonObject message = Json.of("type", "message")
                .and("subtype", "bot_message")
                .and("ts", world.ids.ts())
                .and("text", text)
                .and("username", name)
                .and("bot_id", "B0WEBHOOK0")
                .json();
        channel.keep(message, world.mostMessages);
        tell(team, channel, message);
        return message;
    }

    private void tell(Workspace team, Channel channel, JsonObject message) {
        JsonObject event = place(Json.copy(message), channel);
        event.addProperty("event_ts", Json.text(message, "ts"));
        hear(team, channel, event);
        if (String.valueOf(Json.text(message, "text")).contains("<@" + team.bot.id + ">")
                && channel.kind != Channel.Kind.IM
                && !team.bot.id.equals(Json.text(message, "user"))) {
            JsonObject mention = Json.copy(event);
            mention.addProperty("type", "app_mention");
            mention.remove("channel_type");
            events.in(team, channel, "app_mentions:read", mention);
        }
    }

    /**
     * @param changes what is null in it goes
     * @param edited by whom; null where Slack itself changed it, as for a link preview
     */
    void change(Workspace team, Channel channel, JsonObject message, JsonObject changes, @Nullable String edited) {
        JsonObject before = Json.copy(message);
        changes.entrySet().forEach(entry -> {
            if (entry.getValue().isJsonNull()) {
                message.remove(entry.getKey());
            } else {
                message.add(entry.getKey(), entry.getValue());
            }
        });
        if (edited != null) {
            message.add("edited", Json.object("user", edited, "ts", world.ids.ts()));
        }
        told(team, channel, "message_changed", message, before);
    }

    /** A message with replies leaves a gravestone, of which Slack tells as of a change. */
    void delete(Workspace team, Channel channel, JsonObject message) {
        String ts = Objects.requireNonNull(Json.text(message, "ts"));
        JsonObject before = Json.copy(message);
        if (channel.replies(ts).isEmpty()) {
            channel.drop(ts);
            JsonObject event = change(channel, "message_deleted", before);
            event.addProperty("deleted_ts", ts);
            hear(team, channel, event);
            return;
        }
        for (String field : List.of("blocks", "client_msg_id", "edited", "files", "metadata", "reactions")) {
            message.remove(field);
        }
        message.addProperty("subtype", "tombstone");
        message.addProperty("text", "This message was deleted.");
        message.addProperty("user", Workspace.SLACKBOT);
        message.addProperty("hidden", true);
        told(team, channel, "message_changed", message, before);
    }

    /** Adds or takes back a reaction. docs.slack.dev/reference/events/reaction_added */
    void react(Workspace team, Channel channel, JsonObject message, Member who, String emoji, boolean adds) {
        Reactions.change(message, who.id, emoji, adds);
        String ts = Json.text(message, "ts");
        JsonObject event = Json.of("type", adds ? "reaction_added" : "reaction_removed")
                .and("user", who.id)
                .and("reaction", emoji)
                .and("item", Json.object("type", "message", "channel", channel.id, "ts", ts))
                .and("item_user", Json.text(message, "user"))
                .and("event_ts", world.ids.ts())
                .json();
        events.in(team, channel, "reactions:read", event);
    }

    private void told(Workspace team, Channel channel, String subtype, JsonObject message, JsonObject before) {
        JsonObject event = change(channel, subtype, before);
        event.add("message", Json.copy(message));
        hear(team, channel, event);
    }

    private JsonObject change(Channel channel, String subtype, JsonObject before) {
        String now = world.ids.ts();
        JsonObject event = Json.of("type", "message")
                .and("subtype", subtype)
                .and("hidden", true)
                .and("previous_message", before)
                .and("ts", now)
                .and("event_ts", now)
                .json();
        return place(event, channel);
    }

    private static JsonObject place(JsonObject event, Channel channel) {
        event.addProperty("channel", channel.id);
        event.addProperty("channel_type", channel.kind.type);
        return event;
    }

    private void hear(Workspace team, Channel channel, JsonObject event) {
        events.in(team, channel, channel.kind.scope + ":history", event);
    }

    private JsonObject profile(Workspace team, Member author) {
        return Json.of("id", author.botId)
                .and("app_id", author == team.bot ? world.app.appId() : "A0OTHER000")
                .and("name", author.realName)
                .and("deleted", false)
                .and("team_id", team.id)
                .json();
    }
}
