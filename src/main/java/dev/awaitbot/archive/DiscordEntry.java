package dev.awaitbot.archive;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Reaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One message of a DiscordChatExporter file as it is being read. */
final class DiscordEntry {
    /** Discord allows no more mentions in one message. */
    private static final int MOST_MENTIONS = 100;

    private final JsonParser json;
    private final DiscordServer server;
    private @Nullable String id;
    private @Nullable String type;
    private @Nullable String timestamp;
    private @Nullable Instant editedAt;
    private @Nullable String content;
    private @Nullable DiscordPerson author;
    private @Nullable String reference;
    private int attachments;
    private final List<Reaction> reactions = new ArrayList<>();
    private final List<DiscordText.Name> mentions = new ArrayList<>();

    DiscordEntry(JsonParser json, DiscordServer server) {
        this.json = json;
        this.server = server;
    }

    void field(String name) {
        switch (name) {
            case "id" -> id = Json.name(json);
            case "type" -> type = Json.name(json);
            case "timestamp" -> timestamp = Json.name(json);
            case "timestampEdited" -> editedAt = DiscordTime.read(Json.name(json));
            case "content" -> content = Json.string(json);
            case "author" -> author();
            case "attachments", "embeds", "stickers" -> attachments += Json.count(json);
            case "reactions" -> Json.each(json, this::reaction);
            case "mentions" -> Json.each(json, this::mention);
            case "reference" -> Json.object(json, this::reference);
            default -> Json.skip(json);
        }
    }

    private void author() {
        json.nextToken();
        author = DiscordPerson.read(json, server);
    }

    private void mention() {
        DiscordPerson person = DiscordPerson.read(json, server);
        if (person.id() == null || mentions.size() > MOST_MENTIONS) {
            return;
        }
        String tag = "<@" + person.id() + ">";
        for (String name : Directory.names(person.nickname(), person.handle())) {
            mentions.add(new DiscordText.Name(name, tag));
        }
    }

    private void reference(String name) {
        if (name.equals("messageId")) {
            reference = Json.name(json);
        } else {
            Json.skip(json);
        }
    }

    private void reaction() {
        List<PersonId> by = new ArrayList<>();
        String[] name = {null, null};
        Json.fields(json, field -> {
            switch (field) {
                case "emoji" -> Json.object(json, inner -> emoji(inner, name));
                case "users" -> Json.each(json, () -> reactor(by));
                default -> Json.skip(json);
            }
        });
        String shown = name[0] == null ? name[1] : name[0];
        if (shown != null) {
            reactions.add(new Reaction(Emoji.discord(shown), by));
        }
    }

    private void emoji(String field, @Nullable String[] name) {
        switch (field) {
            case "code" -> name[0] = Json.name(json);
            case "name" -> name[1] = Json.name(json);
            default -> Json.skip(json);
        }
    }

    private void reactor(List<PersonId> by) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        String person = DiscordPerson.read(json, server).id();
        if (person != null) {
            by.add(new PersonId(person));
        }
    }

    @Nullable
    String id() {
        return id;
    }

    boolean starter() {
        return DiscordTypes.starter(type);
    }

    /** Why this is no message, or null if it is one. */
    @Nullable
    LeftOut leftOut() {
        if (id == null) {
            return LeftOut.MALFORMED;
        }
        if (DiscordTypes.housekeeping(type)) {
            return LeftOut.HOUSEKEEPING;
        }
        if (sentAt(id) == null) {
            return LeftOut.WITHOUT_TIME;
        }
        return author == null || author.id() == null ? LeftOut.WITHOUT_AUTHOR : null;
    }

    private @Nullable Instant sentAt(String known) {
        Instant written = DiscordTime.read(timestamp);
        return written == null ? DiscordTime.ofId(known) : written;
    }

    /** The message; only to be asked for where {@link #leftOut} is null. */
    Message message(ConversationId conversation, @Nullable MessageId thread) {
        String by = author == null ? null : author.id();
        Instant sentAt = id == null ? null : sentAt(id);
        if (id == null || by == null || author == null || sentAt == null) {
            throw new IllegalStateException("A message without an id, a time or an author was to be left out.");
        }
        if (!DiscordTypes.known(type)) {
            server.unknownType(type);
        }
        String said = DiscordText.withIds(server.json().text(content), mentions, server);
        return new Message(
                new MessageId(id),
                conversation,
                thread,
                DiscordTypes.reply(type) && reference != null ? new MessageId(reference) : null,
                server.directory().see(by),
                author.bot() || Notices.told(said),
                sentAt,
                editedAt,
                Notation.DISCORD,
                said,
                attachments,
                reactions);
    }
}
