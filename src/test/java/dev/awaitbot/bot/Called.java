package dev.awaitbot.bot;

import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.store.RequestStore;
import dev.awaitbot.store.Stored;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The messages of a scenario, by the names it gives them. */
final class Called {
    private final Cast cast;
    private final Chatroom chatroom;
    private final RequestStore requests;
    private final Map<String, MessageId> ids = new HashMap<>();

    Called(Cast cast, Chatroom chatroom, RequestStore requests) {
        this.cast = cast;
        this.chatroom = chatroom;
        this.requests = requests;
    }

    void give(String name, MessageId id) {
        ids.put(name, id);
    }

    MessageId id(String name) {
        MessageId id = ids.get(name);
        if (id == null) {
            throw new IllegalArgumentException("No message is called \"" + name + "\".");
        }
        return id;
    }

    /** @param here where it is looked for besides the channels */
    Message message(String name, ConversationId here) {
        MessageId id = id(name);
        return find(here, there -> chatroom.message(there, id))
                .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is gone."));
    }

    /** The request that a message opened, null if it opened none. */
    @Nullable
    Stored request(String name, ConversationId here) {
        MessageId id = id(name);
        return find(here, there -> requests.byMessage(there, id)).orElse(null);
    }

    private <T> Optional<T> find(ConversationId here, Function<ConversationId, Optional<T>> in) {
        return Stream.concat(cast.conversations().stream().map(Conversation::id), Stream.of(here))
                .flatMap(there -> in.apply(there).stream())
                .findFirst();
    }

    /** What a message is called, "?" if it has no name. */
    String of(@Nullable MessageId id) {
        return ids.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("?");
    }
}
