package dev.awaitbot.chat;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * What happens on a platform. A method returns once what follows is stored for good; if it throws, nothing was, and the platform is to
 * tell it again. The same event may be told any number of times.
 */
public interface ChatListener {
    /** @param late whether it comes from history rather than as it happens: nobody is nudged about what is old */
    void onMessage(EventId event, Message message, boolean late);

    /** The message as it reads now. */
    void onEdit(EventId event, Message message);

    void onDelete(EventId event, ConversationId conversation, MessageId message, Instant at);

    void onReaction(EventId event, Reacted reaction);

    /** The bot was added to a conversation. */
    void onJoined(EventId event, ConversationId conversation, Instant at);

    /** A slash command or a mention of the bot. */
    Answer onCommand(EventId event, Typed typed);

    /** A button, a list, a form that was sent, a shortcut on a message. */
    Answer onAct(EventId event, Acted acted);

    /** Somebody opened the bot's own page, where a platform has one: what is to stand there, empty to leave it as it is. */
    default Optional<Card> onHome(EventId event, PersonId person, Instant at) {
        return Optional.empty();
    }
}
