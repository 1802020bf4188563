package dev.awaitbot.archive;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Somebody as a DiscordChatExporter file names them: an author, somebody mentioned, somebody who reacted. */
final class DiscordPerson {
    private final JsonParser json;
    private final DiscordServer server;
    private @Nullable String id;
    private @Nullable String handle;
    private @Nullable String nickname;
    private boolean bot;

    private DiscordPerson(JsonParser json, DiscordServer server) {
        this.json = json;
        this.server = server;
    }

    /** Reads the object the parser stands on. */
    static DiscordPerson read(JsonParser json, DiscordServer server) {
        var person = new DiscordPerson(json, server);
        Json.fields(json, person::field);
        if (person.id != null && !server.directory().knows(person.id)) {
            server.directory().meet(person.id, person.bot, person.nickname, person.handle);
        }
        return person;
    }

    private void field(String name) {
        switch (name) {
            case "id" -> id = Json.name(json);
            case "name" -> handle = Json.name(json);
            case "nickname" -> nickname = Json.name(json);
            case "isBot" -> bot = Json.truth(json);
            case "roles" -> roles();
            default -> Json.skip(json);
        }
    }

    private void roles() {
        if (server.learning()) {
            Json.each(json, this::role);
        } else {
            Json.skip(json);
        }
    }

    private void role() {
        String[] found = {null, null};
        Json.fields(json, name -> {
            switch (name) {
                case "id" -> found[0] = Json.name(json);
                case "name" -> found[1] = Json.name(json);
                default -> Json.skip(json);
            }
        });
        if (found[0] != null && found[1] != null) {
            server.role(found[0], found[1], id);
        }
    }

    @Nullable
    String id() {
        return id;
    }

    @Nullable
    String handle() {
        return handle;
    }

    @Nullable
    String nickname() {
        return nickname;
    }

    boolean bot() {
        return bot;
    }
}
