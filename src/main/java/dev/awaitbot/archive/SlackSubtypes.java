package dev.awaitbot.archive;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Slack's message subtypes mean: which are somebody's words, and which only tell that something happened. */
final class SlackSubtypes {
    private static final Set<String> WORDS = Set.of(
            "thread_broadcast",
            "reply_broadcast",
            "me_message",
            "file_share",
            "file_comment",
            "file_mention",
            "bot_message",
            "slackbot_response",
            "assistant_app_thread",
            "document_mention");

    private static final Set<String> HOUSEKEEPING = Set.of(
            "app_conversation_join",
            "app_conversation_leave",
            "bot_add",
            "bot_disable",
            "bot_enable",
            "bot_remove",
            "canvas_updated",
            "ekm_access_denied",
            "huddle_thread",
            "joiner_notification",
            "joiner_notification_for_inviter",
            "message_changed",
            "message_replied",
            "pinned_item",
            "reminder_add",
            "reminder_delete",
            "sh_room_created",
            "sh_room_shared",
            "tabbed_canvas_updated",
            "unpinned_item");

    private SlackSubtypes() {}

    static boolean deleted(@Nullable String subtype) {
        return "tombstone".equals(subtype) || "message_deleted".equals(subtype);
    }

    /** Joins, topics, pins and the like; those of channels and of private groups are named alike. */
    static boolean housekeeping(@Nullable String subtype) {
        return subtype != null
                && (subtype.startsWith("channel_") || subtype.startsWith("group_") || HOUSEKEEPING.contains(subtype));
    }

    static boolean known(@Nullable String subtype) {
        return subtype == null || WORDS.contains(subtype);
    }
}
