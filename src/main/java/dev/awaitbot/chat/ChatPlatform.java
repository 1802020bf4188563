package dev.awaitbot.chat;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.PersonId;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A workspace on a chat platform. Safe for several threads; every question may be slow and is asked outside of transactions. */
public interface ChatPlatform extends AutoCloseable {
    /** Names the workspace, the same after every restart: "playground", "slack-T0123". */
    String workspace();

    /** The bot's own account here: what it posts is no request. */
    PersonId self();

    /** How texts are written here: mentions, links, channels. */
    Notation notation();

    /** What this platform can do. */
    Features features();

    /** Begins to hand over what happens. What happened before, since a conversation was last heard of, is asked for by {@link #history}. */
    void open(ChatListener listener);

    /** Who is there, and where. */
    Directory directory();

    /**
     * Says something, at once or not at all: what would have to wait is LATER, and after ten seconds without an answer it is UNKNOWN, for
     * whoever sends has only a short claim to it. Never throws for what the platform may do: every failure is a {@link SendResult}.
     */
    SendResult send(Post post);

    /**
     * Looks whether a post whose sending had an unknown outcome has arrived, by its key.
     *
     * @throws PlatformException when the platform cannot be asked
     */
    Optional<MessageId> arrived(Post post);

    /** A message as it stands now; empty when it is gone or out of reach. */
    Optional<Message> message(ConversationId conversation, MessageId message);

    /**
     * The messages of a conversation and its threads after an instant, oldest first, at most so many.
     *
     * @throws PlatformException when the platform cannot be asked
     */
    List<Message> history(ConversationId conversation, Instant after, int most);

    /** The address of a message, empty where the platform has none. */
    Optional<URI> link(ConversationId conversation, MessageId message);

    /** Whether a thread may be posted in without waking it; false once it is archived or locked. */
    boolean awake(ConversationId conversation, MessageId thread);

    /** What this platform has to be reached at by HTTP. */
    default List<HttpEndpoint> endpoints() {
        return List.of();
    }

    @Override
    void close();
}
