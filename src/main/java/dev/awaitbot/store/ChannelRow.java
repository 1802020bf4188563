package dev.awaitbot.store;

import dev.awaitbot.protocol.Mode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a conversation.
 *
 * @param mode as it was set there; null where it was not
 * @param helloAt when the bot introduced itself; null if it never did
 * @param heardUpTo until when everything that was said there has been heard; null before the first word
 */
public record ChannelRow(
        @Nullable Mode mode,
        @Nullable Instant helloAt,
        @Nullable Instant heardUpTo) {
    public static final ChannelRow NONE = new ChannelRow(null, null, null);
}
