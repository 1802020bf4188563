package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** chat.* and reactions.*: what the app says. Errors as each method's page lists them: docs.slack.dev/reference/methods/chat.postMessage */
final class ChatMethods {
    private final World world;
    private final Talk talk;

    ChatMethods(World world, Talk talk) {
        this.world = world;
        this.talk = talk;
    }

    void register(Map<String, Method> methods) {
        methods.put("chat.postMessage", Method.bot(this::post, "chat:write"));
        methods.put("chat.postEphemeral", Method.bot(this::postEphemeral, "chat:write"));
        methods.put("chat.update", Method.bot(this::update, "chat:write"));
        methods.put("chat.delete", Method.bot(this::delete, "chat:write"));
        methods.put("chat.getPermalink", Method.bot(this::permalink));
        methods.put("reactions.add", Method.bot(call -> react(call, true), "reactions:write"));
        methods.put("reactions.remove", Method.bot(call -> react(call, false), "reactions:write"));
    }

    private JsonObject post(Call call) {
        Workspace team = call.home();
        Channel channel = target(call);
        Access.mustBeOpen(channel);
        if (!Access.member(call, channel)
                && !(channel.kind == Channel.Kind.CHANNEL && team.scopes.contains("chat:write.public"))) {
            throw new Refusal("not_in_channel");
        }
        String thread = thread(call, channel);
        JsonObject body = Bodies.message(call.args());
        world.check.message(call.method(), call.args());
        if (thread == null) {
            body.remove("thread_ts");
        }
        if (thread != null && call.flag("reply_broadcast")) {
            body.addProperty("subtype", "thread_broadcast");
        }
        JsonObject message = talk.post(team, channel, team.bot, body);
        return Json.object("channel", channel.id, "ts", Json.text(message, "ts"), "message", message);
    }

    /** A user's id stands for the direct conversation with that user. */
    private Channel target(Call call) {
        String id = call.required("channel", "channel_not_found");
        Member member = call.home().members.get(id);
        if (member == null) {
            return Access.seen(call);
        }
        if (member.deleted || member == call.home().bot) {
            throw new Refusal(member.deleted ? "user_not_found" : "channel_not_found");
        }
        return call.home().direct(id, world.ids);
    }

    /**
     * The root that is replied to. Where it is gone, Slack says nothing and posts at channel level: only the answer shows it, which then
     * has no thread_ts (github.com/slack-go/slack/issues/1571). To a reply one should not reply; that much this server refuses.
     */
    private static @Nullable String thread(Call call, Channel channel) {
        String ts = call.text("thread_ts");
        JsonObject root = ts == null ? null : channel.messages.get(ts);
        if (root == null) {
            return null;
        }
        String above = Json.text(root, "thread_ts");
        if (above != null && !above.equals(ts)) {
            throw new Refusal("cannot_reply_to_message");
        }
        return ts;
    }

    /** In a thread that has no replies yet, nobody gets to see it. docs.slack.dev/reference/methods/chat.postEphemeral */
    private JsonObject postEphemeral(Call call) {
        Workspace team = call.home();
        Channel channel = Access.seen(call);
        Access.mustBeOpen(channel);
        Access.mustBeMember(call, channel);
        String user = call.required("user", "user_not_in_channel");
        if (!channel.members.contains(user)) {
            throw new Refusal("user_not_in_channel");
        }
        String thread = thread(call, channel);
        JsonObject body = Bodies.message(call.args());
        world.check.message(call.method(), call.args());
        JsonObject seen = Ephemerals.show(team, channel, user, body, world.ids.ts());
        seen.addProperty("shown", thread == null || !channel.replies(thread).isEmpty());
        return Json.object("message_ts", Json.text(seen, "ts"));
    }

    private JsonObject update(Call call) {
        Workspace team = call.home();
        Channel channel = Access.seen(call);
        JsonObject message = Access.message(channel, call.required("ts", "message_not_found"));
        own(team, message, "cant_update_message");
        Access.mustBeOpen(channel);
        JsonObject body = Bodies.message(call.args());
        world.check.message(call.method(), call.args());
        body.remove("thread_ts");
        boolean blocks = call.args().has("blocks");
        // A text without blocks takes the blocks away, and only such a change shows as edited.
        if (!blocks) {
            body.add("blocks", JsonNull.INSTANCE);
        }
        talk.change(team, channel, message, body, blocks ? null : team.bot.id);
        return Json.of("channel", channel.id)
                .and("ts", Json.text(message, "ts"))
                .and("text", Json.text(message, "text"))
                .and("message", message)
                .json();
    }

    private JsonObject delete(Call call) {
        Workspace team = call.home();
        Channel channel = Access.seen(call);
        JsonObject message = Access.message(channel, call.required("ts", "message_not_found"));
        own(team, message, "cant_delete_message");
        talk.delete(team, channel, message);
        return Json.object("channel", channel.id, "ts", call.text("ts"));
    }

    private static void own(Workspace team, JsonObject message, String error) {
        if (!team.bot.id.equals(Json.text(message, "user"))) {
            throw new Refusal(error);
        }
    }

    private JsonObject permalink(Call call) {
        Workspace team = call.home();
        Channel channel = Access.seen(call);
        String ts = call.required("message_ts", "message_not_found");
        JsonObject message = Access.message(channel, ts);
        String link = "https://" + team.domain() + ".slack.com/archives/" + channel.id + "/p" + ts.replace(".", "");
        String root = Json.text(message, "thread_ts");
        return Json.object(
                "channel",
                channel.id,
                "permalink",
                root == null ? link : link + "?thread_ts=" + root + "&cid=" + channel.id);
    }

    private JsonObject react(Call call, boolean adds) {
        Workspace team = call.home();
        Channel channel = Access.seen(call);
        Access.mustBeOpen(channel);
        Access.mustBeMember(call, channel);
        String ts = call.required("timestamp", "no_item_specified");
        JsonObject message = Access.message(channel, ts);
        talk.react(team, channel, message, team.bot, call.required("name", "invalid_name"), adds);
        return new JsonObject();
    }
}
