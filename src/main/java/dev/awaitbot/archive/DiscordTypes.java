package dev.awaitbot.archive;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Discord's message types mean; the exporter writes those it knows by name, others by number. */
final class DiscordTypes {
    private static final Set<String> WORDS = Set.of(
            "Default", "Reply", "ChatInputCommand", "ApplicationCommand", "ContextMenuCommand", "0", "19", "20", "23");
    private static final Set<String> HOUSEKEEPING = Set.of(
            "RecipientAdd",
            "RecipientRemove",
            "Call",
            "ChannelNameChange",
            "ChannelIconChange",
            "ChannelPinnedMessage",
            "GuildMemberJoin",
            "ThreadCreated",
            "ThreadStarterMessage");
    private static final int LAST_KNOWN = 46;

    private DiscordTypes() {}

    static boolean housekeeping(@Nullable String type) {
        return type != null && !WORDS.contains(type) && (HOUSEKEEPING.contains(type) || numbered(type));
    }

    private static boolean numbered(String type) {
        boolean number = type.length() <= 2 && type.chars().allMatch(c -> c >= '0' && c <= '9');
        return number && Integer.parseInt(type) <= LAST_KNOWN;
    }

    static boolean known(@Nullable String type) {
        return type == null || WORDS.contains(type);
    }

    static boolean reply(@Nullable String type) {
        return "Reply".equals(type) || "19".equals(type);
    }

    /** The mark in a thread that its first message stands in the channel. */
    static boolean starter(@Nullable String type) {
        return "ThreadStarterMessage".equals(type) || "21".equals(type);
    }
}
