package dev.awaitbot.archive;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the messages of a DiscordChatExporter file: those of a channel, or of one thread. */
final class DiscordMessages implements MessageReader {
    private final JsonParser json;
    private final ConversationId conversation;
    private final @Nullable String thread;
    private final DiscordServer server;
    private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
    private boolean started;

    /** @param thread the thread's id, null for a channel */
    DiscordMessages(JsonParser json, ConversationId conversation, @Nullable String thread, DiscordServer server) {
        this.json = json;
        this.conversation = conversation;
        this.thread = thread;
        this.server = server;
    }

    @Override
    public @Nullable Message next() {
        if (!started) {
            started = true;
            start();
        }
        for (JsonToken token = json.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = json.nextToken()) {
            Message message = message();
            if (message != null) {
                return message;
            }
        }
        return null;
    }

    private void start() {
        if (json.nextToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean messages = json.currentName().equals("messages");
                if (json.nextToken() == JsonToken.START_ARRAY && messages) {
                    return;
                }
                json.skipChildren();
            }
        }
        throw new Unexpected("It holds no list of messages.");
    }

    private @Nullable Message message() {
        var entry = new DiscordEntry(json, server);
        Json.fields(json, entry::field);
        LeftOut why = entry.leftOut();
        if (why != null) {
            leftOut.merge(why, 1L, Long::sum);
            if (thread != null && entry.starter()) {
                server.startedInChannel(thread);
            }
            return null;
        }
        return entry.message(conversation, root(String.valueOf(entry.id())));
    }

    private @Nullable MessageId root(String id) {
        if (server.learning()) {
            learn(id);
            return null;
        }
        if (thread != null) {
            return server.root(thread);
        }
        return server.opensThread(id) ? new MessageId(id) : null;
    }

    private void learn(String id) {
        if (thread == null) {
            server.inChannel(id);
        } else {
            server.inThread(thread, id);
        }
    }

    @Override
    public Map<LeftOut, Long> leftOut() {
        return leftOut;
    }

    @Override
    public void close() {
        json.close();
    }
}
