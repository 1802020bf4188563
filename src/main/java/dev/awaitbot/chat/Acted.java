package dev.awaitbot.chat;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody used a control, sent a form, or took a shortcut.
 *
 * @param act what the control said ("done:17"), or the shortcut's name ("check", "track", "done")
 * @param message what it stands under or was taken on; null where there is none
 * @param thread the thread of that message, null at channel level
 * @param values of a list or a form, by field; a list's choice is "value"
 */
public record Acted(
        PersonId person,
        ConversationId conversation,
        @Nullable MessageId thread,
        @Nullable MessageId message,
        String act,
        Map<String, String> values,
        Instant at) {
    public Acted {
        values = Map.copyOf(values);
    }
}
