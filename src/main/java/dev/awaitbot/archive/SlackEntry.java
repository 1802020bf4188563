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

/** One entry of a Slack day as it is being read, field by field in whatever order they come. */
final class SlackEntry {
    private final JsonParser json;
    private final SlackWorkspace workspace;
    private @Nullable String type;
    private @Nullable String subtype;
    private @Nullable String user;
    private @Nullable String botId;
    private @Nullable String shownName;
    private @Nullable String realName;
    private @Nullable String text;
    private @Nullable String blocks;
    private @Nullable String ts;
    private @Nullable String threadTs;
    private @Nullable Instant editedAt;
    private int attachments;
    private final List<Reaction> reactions = new ArrayList<>();

    SlackEntry(JsonParser json, SlackWorkspace workspace) {
        this.json = json;
        this.workspace = workspace;
    }

    void field(String name) {
        switch (name) {
            case "type" -> type = Json.name(json);
            case "subtype" -> subtype = Json.name(json);
            case "user" -> user = Json.name(json);
            case "bot_id" -> botId = Json.name(json);
            case "username" -> shownName = Json.name(json);
            case "text" -> text = Json.string(json);
            case "ts" -> ts = Json.name(json);
            case "thread_ts" -> threadTs = Json.name(json);
            case "edited" -> Json.object(json, this::edited);
            case "blocks" -> blocks();
            case "files", "attachments" -> attachments += Json.count(json);
            case "reactions" -> Json.each(json, this::reaction);
            case "user_profile", "bot_profile" -> Json.object(json, this::profile);
            default -> Json.skip(json);
        }
    }

    private void edited(String name) {
        if (name.equals("ts")) {
            editedAt = SlackTime.read(Json.name(json));
        } else {
            Json.skip(json);
        }
    }

    private void blocks() {
        if (text == null) {
            blocks = SlackBlocks.read(json);
        } else {
            Json.skip(json);
        }
    }

    private void profile(String name) {
        switch (name) {
            case "display_name", "name" -> shownName = shownName == null ? Json.name(json) : passed(shownName);
            case "real_name" -> realName = Json.name(json);
            default -> Json.skip(json);
        }
    }

    private String passed(String value) {
        Json.skip(json);
        return value;
    }

    private void reaction() {
        List<PersonId> by = new ArrayList<>();
        String[] name = {null};
        Json.fields(json, field -> {
            switch (field) {
                case "name" -> name[0] = Json.name(json);
                case "users" -> Json.each(json, () -> person(by));
                default -> Json.skip(json);
            }
        });
        if (name[0] != null) {
            reactions.add(new Reaction(Emoji.slack(name[0]), by));
        }
    }

    private void person(List<PersonId> by) {
        String id = json.currentToken() == JsonToken.VALUE_STRING ? json.getString() : "";
        json.skipChildren();
        if (!id.isBlank() && id.length() <= 200) {
            by.add(new PersonId(id));
        }
    }

    /** Why this is no message, or null if it is one. */
    @Nullable
    LeftOut leftOut() {
        if (SlackSubtypes.deleted(subtype)) {
            return LeftOut.DELETED;
        }
        if (SlackSubtypes.housekeeping(subtype)) {
            return LeftOut.HOUSEKEEPING;
        }
        if (type == null && ts == null) {
            return LeftOut.MALFORMED;
        }
        if (SlackTime.read(ts) == null) {
            return LeftOut.WITHOUT_TIME;
        }
        return author() == null ? LeftOut.WITHOUT_AUTHOR : null;
    }

    private @Nullable String author() {
        if (user != null) {
            return user;
        }
        return botId != null ? botId : shownName;
    }

    /** The message; only to be asked for where {@link #leftOut} is null. */
    Message message(ConversationId conversation) {
        String author = String.valueOf(author());
        Instant sentAt = SlackTime.read(ts);
        if (ts == null || sentAt == null) {
            throw new IllegalStateException("A message without a time was to be left out.");
        }
        if (!SlackSubtypes.known(subtype)) {
            workspace.unknownSubtype(subtype);
        }
        boolean program =
                botId != null || user == null || "bot_message".equals(subtype) || "slackbot_response".equals(subtype);
        String said = workspace.text(text == null ? blocks : text);
        return new Message(
                new MessageId(ts),
                conversation,
                SlackTime.read(threadTs) == null || threadTs == null ? null : new MessageId(threadTs),
                workspace.author(author, program, shownName, realName),
                program || author.equals("USLACKBOT") || Notices.told(said),
                sentAt,
                editedAt,
                Notation.SLACK,
                said,
                attachments,
                reactions);
    }
}
