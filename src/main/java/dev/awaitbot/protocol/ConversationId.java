package dev.awaitbot.protocol;

/** A channel, group or direct conversation as the platform names it. A thread is not one: it lives inside one. */
public record ConversationId(String value) {
    public ConversationId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A conversation's id is empty; the platform always gives one.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
