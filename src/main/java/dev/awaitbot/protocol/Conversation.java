package dev.awaitbot.protocol;

import java.util.Set;

/**
 * Where messages stand.
 *
 * @param name without a leading "#"
 * @param members empty where the platform does not tell them
 */
public record Conversation(ConversationId id, String name, Kind kind, Set<PersonId> members) {
    /** What sort of conversation it is; in a DIRECT one the addressee is implied. */
    public enum Kind {
        CHANNEL,
        PRIVATE,
        GROUP_DIRECT,
        DIRECT,
        FORUM
    }

    public Conversation {
        members = Set.copyOf(members);
    }
}
