package dev.awaitbot.hearing;

import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.Policy;
import java.util.List;

/**
 * Where a message stands.
 *
 * @param policy the rules that hold there
 * @param members names of those who may be meant there; empty where nobody can tell who was there then
 */
public record Place(Conversation conversation, Policy policy, List<String> members) {
    public Place {
        members = List.copyOf(members);
    }

    /** A conversation of two is one thread, whatever stands in it. */
    public boolean direct() {
        return conversation.kind() == Conversation.Kind.DIRECT;
    }
}
