package dev.awaitbot.protocol;

import java.util.Map;

/**
 * The rules of every conversation.
 *
 * @param standard for those that have none of their own
 * @param channels by id, or by name without a leading "#"; each is complete, the standard's values included
 */
public record Policies(Policy standard, Map<String, Policy> channels) {
    public Policies {
        channels = Map.copyOf(channels);
    }

    /** The same rules everywhere. */
    public static Policies of(Policy standard) {
        return new Policies(standard, Map.of());
    }

    /** The rules of a conversation; its id counts before its name. */
    public Policy of(Conversation conversation) {
        Policy named = channels.getOrDefault(conversation.name(), standard);
        return channels.getOrDefault(conversation.id().value(), named);
    }
}
