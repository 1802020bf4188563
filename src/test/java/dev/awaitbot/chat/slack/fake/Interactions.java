package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Commands, clicks and shortcuts as the app is told of them, and what its acknowledgement does. */
final class Interactions {
    private final Site site;
    private final World world;
    private final Workspace team;
    private final Answers answers;

    Interactions(Site site) {
        this.site = site;
        world = site.world();
        team = site.team();
        answers = new Answers(world, site.deliveries());
    }

    /** docs.slack.dev/interactivity/implementing-slash-commands */
    Delivery command(Member who, Channel channel, String typed) {
        String[] parts = typed.strip().split("\\s+", 2);
        var origin = new Tickets.Origin(team.id, who.id, channel.id, null, true);
        JsonObject payload = Json.of("token", world.app.verificationToken())
                .and("team_id", team.id)
                .and("team_domain", team.domain())
                .and("channel_id", channel.id)
                .and("channel_name", Json.text(Site.named(channel), "name"))
                .and("user_id", who.id)
                .and("user_name", who.name)
                .and("command", parts[0])
                .and("text", parts.length > 1 ? parts[1] : "")
                .and("api_app_id", world.app.appId())
                .and("is_enterprise_install", "false")
                .and("response_url", site.responseUrl(origin))
                .and("trigger_id", world.tickets.trigger(origin))
                .json();
        return site.deliveries().tell(Delivery.Type.COMMAND, team.id, payload, answer -> {
            if (answer.has("text") || answer.has("blocks")) {
                world.locked(() -> answers.show("acknowledgement", origin, answer));
            }
        });
    }

    /** A control under a message, which for an ephemeral one Slack does not tell. */
    Delivery action(Member who, Post post, JsonObject control, @Nullable String value) {
        Channel channel = team.channel(post.channel());
        var origin = new Tickets.Origin(team.id, who.id, post.channel(), post.ts(), post.isEphemeral());
        JsonObject payload = site.interaction("block_actions", who);
        JsonObject container = Json.of("type", "message")
                .and("message_ts", post.ts())
                .and("channel_id", post.channel())
                .and("is_ephemeral", post.isEphemeral())
                .json();
        if (post.thread() != null) {
            container.addProperty("thread_ts", post.thread());
        }
        payload.add("container", container);
        payload.addProperty("trigger_id", world.tickets.trigger(origin));
        payload.add("channel", Site.named(channel));
        if (!post.isEphemeral()) {
            payload.add("message", told(post.json()));
        }
        payload.add("state", state(post.blocks(), control, value));
        payload.addProperty("response_url", site.responseUrl(origin));
        payload.add("actions", actions(post.blocks(), control, value));
        return tell(payload, nothing -> {});
    }

    /** A control in a dialog or in the Home tab. */
    Delivery viewAction(Member who, JsonObject view, JsonObject control, @Nullable String value) {
        JsonObject payload = site.interaction("block_actions", who);
        payload.add("container", Json.object("type", "view", "view_id", Json.text(view, "id")));
        payload.addProperty(
                "trigger_id", world.tickets.trigger(new Tickets.Origin(team.id, who.id, null, null, false)));
        List<JsonObject> blocks = Json.children(view, "blocks");
        JsonObject told = Json.copy(view);
        told.add("state", state(blocks, control, value));
        payload.add("view", told);
        payload.add("actions", actions(blocks, control, value));
        return tell(payload, nothing -> {});
    }

    /** docs.slack.dev/interactivity/implementing-shortcuts */
    Delivery messageShortcut(Member who, Post post, String callbackId) {
        Channel channel = team.channel(post.channel());
        var origin = new Tickets.Origin(team.id, who.id, post.channel(), null, true);
        JsonObject payload = site.interaction("message_action", who);
        payload.addProperty("callback_id", callbackId);
        payload.addProperty("action_ts", world.ids.ts());
        payload.addProperty("trigger_id", world.tickets.trigger(origin));
        payload.addProperty("response_url", site.responseUrl(origin));
        payload.addProperty("message_ts", post.ts());
        payload.add("channel", Site.named(channel));
        payload.add("message", told(post.json()));
        return tell(payload, nothing -> {});
    }

    Delivery globalShortcut(Member who, String callbackId) {
        JsonObject payload = site.interaction("shortcut", who);
        payload.addProperty("callback_id", callbackId);
        payload.addProperty("action_ts", world.ids.ts());
        payload.addProperty(
                "trigger_id", world.tickets.trigger(new Tickets.Origin(team.id, who.id, null, null, false)));
        return tell(payload, nothing -> {});
    }

    Delivery tell(JsonObject payload, Consumer<JsonObject> effect) {
        return site.deliveries().tell(Delivery.Type.INTERACTIVE, team.id, payload, effect);
    }

    private static JsonObject told(JsonObject message) {
        JsonObject told = Json.copy(message);
        told.remove("metadata");
        return told;
    }

    private JsonArray actions(List<JsonObject> blocks, JsonObject control, @Nullable String value) {
        JsonObject action = new Choice(team).of(control, value);
        action.addProperty("action_id", Json.text(control, "action_id"));
        action.addProperty("block_id", Blocks.of(blocks, control));
        action.addProperty("action_ts", world.ids.ts());
        for (String field : List.of("placeholder", "style", "confirm")) {
            if (control.has(field)) {
                action.add(field, control.get(field));
            }
        }
        return Json.array(action);
    }

    /** What all controls hold that can hold something: buttons do not. */
    private JsonObject state(List<JsonObject> blocks, JsonObject used, @Nullable String value) {
        JsonObject values = new JsonObject();
        for (JsonObject block : blocks) {
            for (JsonObject control : Shown.controls(List.of(block))) {
                if (!"button".equals(Json.text(control, "type")) && !"overflow".equals(Json.text(control, "type"))) {
                    Blocks.put(values, block, control, new Choice(team).of(control, control == used ? value : null));
                }
            }
        }
        return Json.object("values", values);
    }
}
