package dev.awaitbot.bot;

import dev.awaitbot.chat.ChatListener;
import dev.awaitbot.chat.PlatformException;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.Message;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes gaps: what was said while nobody listened is read from the platform's history and heard late. */
final class CatchUp {
    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);
    private static final int MOST = 1_000;

    private final Workspace here;
    private final Map<ConversationId, Instant> heard = new ConcurrentHashMap<>();

    CatchUp(Workspace here) {
        this.here = here;
    }

    /** Something was said there and is stored. */
    void heard(ConversationId conversation, Instant at) {
        heard.merge(conversation, at, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** Remembers how far everything was heard. */
    void remember() {
        heard.forEach((conversation, at) -> {
            here.settings().heardUpTo(conversation, at);
            heard.remove(conversation, at);
        });
    }

    /** Hears what each conversation has said since it was last heard of; one that is new begins now. */
    void run(ChatListener listener, Instant now) {
        if (!here.platform().features().history()) {
            return;
        }
        for (Conversation conversation : here.platform().directory().conversations()) {
            Instant since = here.settings().channel(conversation.id()).heardUpTo();
            if (since == null) {
                here.settings().heardUpTo(conversation.id(), now);
            } else {
                run(listener, conversation.id(), since);
            }
        }
    }

    private void run(ChatListener listener, ConversationId conversation, Instant since) {
        try {
            List<Message> missed = here.platform().history(conversation, since, MOST);
            for (Message message : missed) {
                listener.onMessage(new EventId("history:" + conversation + ":" + message.id()), message, true);
            }
        } catch (PlatformException e) {
            LOG.atWarn()
                    .addKeyValue("conversation", conversation)
                    .addKeyValue("reason", e.getMessage())
                    .log("What was said meanwhile cannot be read now; it is tried again.");
        }
    }
}
