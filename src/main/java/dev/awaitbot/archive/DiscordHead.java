package dev.awaitbot.archive;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What a DiscordChatExporter file says of its channel.
 *
 * @param parent the category of a channel, the channel of a thread
 * @param parentName its name
 * @param opening the id of the first message, null if there is none
 */
record DiscordHead(
        String id,
        String type,
        String name,
        @Nullable String parent,
        @Nullable String parentName,
        @Nullable String opening) {
    private static final Set<String> THREADS =
            Set.of("GuildPublicThread", "GuildPrivateThread", "GuildNewsThread", "10", "11", "12");

    boolean thread() {
        return THREADS.contains(type) && parent != null;
    }

    /** Whether this is a post of a forum: there a thread has the id of its own first message. */
    boolean post() {
        return thread() && id.equals(opening);
    }

    /** Reads a file up to its first message, or null if it is no file of the exporter. */
    static @Nullable DiscordHead read(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return null;
        }
        var reader = new Reader(json);
        while (!reader.done() && json.nextToken() == JsonToken.PROPERTY_NAME) {
            reader.field(json.currentName());
        }
        return reader.head();
    }

    private static final class Reader {
        private final JsonParser json;
        private @Nullable String id;
        private @Nullable String type;
        private @Nullable String name;
        private @Nullable String parent;
        private @Nullable String parentName;
        private @Nullable String opening;
        private boolean messages;

        Reader(JsonParser json) {
            this.json = json;
        }

        boolean done() {
            return messages && id != null;
        }

        void field(String field) {
            switch (field) {
                case "channel" -> Json.object(json, this::channel);
                case "messages" -> opening();
                default -> Json.skip(json);
            }
        }

        private void channel(String field) {
            switch (field) {
                case "id" -> id = Json.name(json);
                case "type" -> type = Json.name(json);
                case "name" -> name = Json.name(json);
                case "categoryId" -> parent = Json.name(json);
                case "category" -> parentName = Json.name(json);
                default -> Json.skip(json);
            }
        }

        /** Looks at the first message; goes on to the end of them only where the channel is told after them. */
        private void opening() {
            messages = true;
            if (json.nextToken() != JsonToken.START_ARRAY) {
                json.skipChildren();
                return;
            }
            if (json.nextToken() == JsonToken.START_OBJECT) {
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    if (json.currentName().equals("id")) {
                        opening = Json.name(json);
                        if (id != null) {
                            return;
                        }
                    } else {
                        Json.skip(json);
                    }
                }
                Json.elements(json, json::skipChildren);
            }
        }

        @Nullable
        DiscordHead head() {
            if (id == null || !messages) {
                return null;
            }
            return new DiscordHead(id, type == null ? "" : type, name == null ? id : name, parent, parentName, opening);
        }
    }
}
