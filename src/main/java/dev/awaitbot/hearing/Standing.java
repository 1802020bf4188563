package dev.awaitbot.hearing;

import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.Facts.OwnerStatus;
import dev.awaitbot.protocol.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether somebody who is asked can be expected to act, as far as that was known when they were asked. */
@FunctionalInterface
public interface Standing {
    /**
     * What is known of them; null where nothing is.
     *
     * @param due when the window is over, null without one
     */
    @Nullable
    OwnerStatus of(PersonId person, Conversation conversation, @Nullable Instant due);
}
