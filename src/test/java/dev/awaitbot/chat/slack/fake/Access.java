package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;

/** What every method about a conversation asks first. Errors as in docs.slack.dev/reference/methods/chat.postMessage */
final class Access {
    private Access() {}

    /** A conversation that the bot can know of: any public one, else only where it is a member. */
    static Channel seen(Call call) {
        String id = call.required("channel", "channel_not_found");
        Channel channel = call.home().channels.get(id);
        if (channel == null || channel.kind != Channel.Kind.CHANNEL && !member(call, channel)) {
            throw new Refusal("channel_not_found");
        }
        return channel;
    }

    static void mustBeMember(Call call, Channel channel) {
        if (!member(call, channel)) {
            throw new Refusal("not_in_channel");
        }
    }

    static void mustHave(Call call, String scope) {
        if (!call.home().scopes.contains(scope)) {
            throw Methods.missing(call.home(), scope);
        }
    }

    static void mustBeOpen(Channel channel) {
        if (channel.archived) {
            throw new Refusal("is_archived");
        }
    }

    static boolean member(Call call, Channel channel) {
        return channel.members.contains(call.home().bot.id);
    }

    static JsonObject message(Channel channel, String ts) {
        JsonObject message = channel.messages.get(ts);
        if (message == null) {
            throw new Refusal("message_not_found");
        }
        return message;
    }
}
