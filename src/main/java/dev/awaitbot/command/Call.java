package dev.awaitbot.command;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for something.
 *
 * @param thread the thread it was asked in, null at channel level and where the platform does not tell
 * @param message what a control stands under, or a shortcut was taken on; null for what was typed
 * @param text the words, or the act of a control
 * @param values of a list or a form, by field; a list's choice is "value"
 */
public record Call(
        EventId event,
        PersonId person,
        ConversationId conversation,
        @Nullable MessageId thread,
        @Nullable MessageId message,
        String text,
        Map<String, String> values,
        Instant now) {
    public Call {
        values = Map.copyOf(values);
    }

    /** The same with other words. */
    Call saying(String other) {
        return new Call(event, person, conversation, thread, message, other, values, now);
    }

    /** The same with other words and without what a list or a form said. */
    Call only(String other) {
        return new Call(event, person, conversation, thread, message, other, Map.of(), now);
    }

    /** What a form says in a field, without blanks around it; empty where it says nothing. */
    String value(String field) {
        return values.getOrDefault(field, "").strip();
    }
}
