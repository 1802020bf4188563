package dev.awaitbot.chat.slack.know;

import com.google.gson.JsonObject;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Reaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a message, whether an event, a shortcut or the history brings it. */
public final class Messages {
    private static final int LONGEST_TEXT = 40_000;
    private static final String SLACKBOT = "USLACKBOT";

    /** Subtypes that only tell that something happened; those of channels and of private groups are named alike. */
    private static final Set<String> HOUSEKEEPING = Set.of(
            "app_conversation_join",
            "app_conversation_leave",
            "bot_add",
            "bot_disable",
            "bot_enable",
            "bot_remove",
            "canvas_updated",
            "ekm_access_denied",
            "huddle_thread",
            "joiner_notification",
            "joiner_notification_for_inviter",
            "message_changed",
            "message_deleted",
            "message_replied",
            "pinned_item",
            "reminder_add",
            "reminder_delete",
            "sh_room_created",
            "sh_room_shared",
            "tabbed_canvas_updated",
            "tombstone",
            "unpinned_item");

    private final Me me;

    public Messages(Me me) {
        this.me = me;
    }

    /** The message, empty where it is nobody's words. */
    public Optional<Message> read(ConversationId conversation, JsonObject json) {
        String ts = Json.text(json, "ts");
        Instant sentAt = Ts.second(ts);
        String author = author(json);
        if (ts == null || sentAt == null || author == null || housekeeping(Json.text(json, "subtype"))) {
            return Optional.empty();
        }
        String thread = Json.text(json, "thread_ts");
        return Optional.of(new Message(
                new MessageId(ts),
                conversation,
                thread == null || Ts.second(thread) == null ? null : new MessageId(thread),
                new PersonId(author),
                program(json, author),
                sentAt,
                Ts.second(Json.text(Json.in(json, "edited"), "ts")),
                Notation.SLACK,
                text(json),
                Json.each(json, "files").size() + Json.each(json, "attachments").size(),
                reactions(json)));
    }

    /** Whether the bot itself said this. */
    public boolean own(JsonObject json) {
        return me.person().value().equals(author(json));
    }

    /** What a message tells the bot to do: what follows its name, or all that is said to it alone; null for talk. */
    public @Nullable String command(ConversationId conversation, JsonObject json) {
        String said = text(json).strip();
        String mention = "<@" + me.person();
        int end = said.startsWith(mention) ? said.indexOf('>') : -1;
        boolean named = end == mention.length() || (end > 0 && said.charAt(mention.length()) == '|');
        if (named) {
            String rest = said.substring(end + 1).strip();
            return rest.startsWith(":") || rest.startsWith(",")
                    ? rest.substring(1).strip()
                    : rest;
        }
        return direct(conversation) ? said : null;
    }

    /** Whether it is somebody's own conversation with the bot: a bot is in no other of this kind. */
    public static boolean direct(ConversationId conversation) {
        return conversation.value().startsWith("D");
    }

    /** The words alone: what is written, or what the blocks say where nothing is. */
    public static String text(JsonObject json) {
        String text = Json.text(json, "text");
        String said = text == null ? RichText.of(Json.each(json, "blocks")) : text;
        return wellFormed(said.length() > LONGEST_TEXT ? said.substring(0, LONGEST_TEXT) : said);
    }

    /** Slack's short name without its skin tone: "+1::skin-tone-3" is "+1". */
    public static String emoji(String name) {
        int tone = name.indexOf("::");
        return tone > 0 ? name.substring(0, tone) : name;
    }

    /** Joins, topics, pins and the like. */
    private static boolean housekeeping(@Nullable String subtype) {
        return subtype != null
                && (subtype.startsWith("channel_") || subtype.startsWith("group_") || HOUSEKEEPING.contains(subtype));
    }

    private @Nullable String author(JsonObject json) {
        String bot = Json.text(json, "bot_id");
        if (bot != null && bot.equals(me.bot())) {
            return me.person().value();
        }
        String user = Json.text(json, "user");
        return user != null ? user : bot != null ? bot : Json.text(json, "username");
    }

    private static boolean program(JsonObject json, String author) {
        String subtype = Json.text(json, "subtype");
        return Json.has(json, "bot_id")
                || !Json.has(json, "user")
                || author.equals(SLACKBOT)
                || "bot_message".equals(subtype)
                || "slackbot_response".equals(subtype);
    }

    private static List<Reaction> reactions(JsonObject json) {
        var all = new ArrayList<Reaction>();
        for (JsonObject one : Json.each(json, "reactions")) {
            String name = Json.text(one, "name");
            if (name != null) {
                List<PersonId> by =
                        Json.texts(one, "users").stream().map(PersonId::new).toList();
                all.add(new Reaction(emoji(name), by));
            }
        }
        return all;
    }

    /** The same text with each half of a surrogate pair that stands alone replaced. */
    private static String wellFormed(String text) {
        if (text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            return text;
        }
        var out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '\uFFFD' : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
