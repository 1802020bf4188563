package dev.awaitbot.chat.slack.speak;

import dev.awaitbot.chat.SendResult;
import dev.awaitbot.chat.slack.web.Heard;
import java.util.Map;

/** What Slack's answer to a post means to whoever sends, with what admins can do about it. */
final class Outcomes {
    private static final Map<String, String> WAYS_OUT = Map.ofEntries(
            Map.entry("channel_not_found", "the channel is gone, or the bot was never in it: /invite it"),
            Map.entry("not_in_channel", "the bot is not in the channel: /invite it"),
            Map.entry("is_archived", "the channel is archived"),
            Map.entry("user_not_in_channel", "the person is not in the channel"),
            Map.entry("user_not_found", "the person has no account here any more"),
            Map.entry("user_disabled", "the person's account is closed"),
            Map.entry("cannot_dm_bot", "the person is a bot, which nobody can write to"),
            Map.entry("restricted_action", "the workspace lets only some people post in the channel"),
            Map.entry("thread_not_found", "the thread is gone"),
            Map.entry("message_not_found", "the message is gone"),
            Map.entry("cant_update_message", "the message cannot be edited any more"),
            Map.entry("edit_window_closed", "the message cannot be edited any more"),
            Map.entry("missing_scope", "the bot lacks a scope: install it again with its manifest"),
            Map.entry("unknown_method", "this server cannot do it"));

    private Outcomes() {}

    /** What did not work, as the port says it. */
    static SendResult failed(Heard<?> heard) {
        String code = heard.code();
        return switch (heard.outcome()) {
            case OK -> throw new IllegalArgumentException("It worked.");
            case LATER, GONE -> SendResult.later(heard.after(), code);
            case UNKNOWN -> SendResult.unknown(code);
            case REFUSED -> SendResult.rejected(WAYS_OUT.containsKey(code) ? code + ": " + WAYS_OUT.get(code) : code);
        };
    }

    /** The same for what may be done twice without anybody noticing. */
    static SendResult failedHarmlessly(Heard<?> heard) {
        return heard.outcome() == Heard.Outcome.UNKNOWN ? SendResult.later(heard.after(), heard.code()) : failed(heard);
    }
}
