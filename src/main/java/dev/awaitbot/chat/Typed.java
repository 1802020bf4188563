package dev.awaitbot.chat;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A command.
 *
 * @param text what follows "/await", as typed
 * @param thread the thread it was given in, null at channel level and where the platform does not tell
 */
public record Typed(
        PersonId person,
        ConversationId conversation,
        @Nullable MessageId thread,
        String text,
        Instant at) {}
