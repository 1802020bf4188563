package dev.awaitbot.archive;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Message;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a day of a Slack conversation: an array of messages. */
final class SlackMessages implements MessageReader {
    private final JsonParser json;
    private final ConversationId conversation;
    private final SlackWorkspace workspace;
    private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
    private boolean started;

    SlackMessages(JsonParser json, ConversationId conversation, SlackWorkspace workspace) {
        this.json = json;
        this.conversation = conversation;
        this.workspace = workspace;
    }

    @Override
    public @Nullable Message next() {
        if (!started) {
            started = true;
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw new Unexpected("It is not a list of messages.");
            }
        }
        for (JsonToken token = json.nextToken();
                token == null || token != JsonToken.END_ARRAY;
                token = json.nextToken()) {
            if (token == null) {
                return null;
            }
            Message message = message();
            if (message != null) {
                return message;
            }
        }
        return null;
    }

    private @Nullable Message message() {
        var entry = new SlackEntry(json, workspace);
        Json.fields(json, entry::field);
        LeftOut why = entry.leftOut();
        if (why != null) {
            leftOut.merge(why, 1L, Long::sum);
            return null;
        }
        return entry.message(conversation);
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
