package dev.awaitbot.chat;

import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something to say on a platform.
 *
 * @param key tells this post from every other, whenever it is sent
 * @param place where it goes
 * @param edits the bot's own post that it takes the place of, null for a new one
 * @param tick whether it is only a tick set under the message {@code place} names as its thread
 */
public record Post(
        String key, Place place, Card card, @Nullable MessageId edits, boolean tick) {
    /**
     * Where a post goes.
     *
     * @param thread null for the channel itself
     * @param person whom alone it is for, null for everybody
     * @param direct whether it goes to this person's own conversation with the bot rather than into the channel
     */
    public record Place(
            ConversationId conversation,
            @Nullable MessageId thread,
            @Nullable PersonId person,
            boolean direct) {}

    public Post(String key, Place place, Card card) {
        this(key, place, card, null, false);
    }
}
