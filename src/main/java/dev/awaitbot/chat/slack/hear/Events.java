package dev.awaitbot.chat.slack.hear;

import com.google.gson.JsonObject;
import dev.awaitbot.chat.Reacted;
import dev.awaitbot.chat.Typed;
import dev.awaitbot.chat.slack.know.Json;
import dev.awaitbot.chat.slack.know.Messages;
import dev.awaitbot.chat.slack.know.Ts;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Hands on what happens in a workspace. */
final class Events {
    /** How long what is not known of a conversation is waited for, while Slack waits for its acknowledgement. */
    static final Duration A_MOMENT = Duration.ofSeconds(1);

    private static final String UNINSTALLED = "app_uninstalled";

    private static final Set<String> DIRECTORY = Set.of(
            "channel_archive",
            "channel_deleted",
            "channel_left",
            "channel_rename",
            "channel_unarchive",
            "group_archive",
            "group_deleted",
            "group_left",
            "group_rename",
            "group_unarchive",
            "member_left_channel",
            "subteam_created",
            "subteam_members_changed",
            "subteam_updated",
            "team_join",
            "user_change");

    private final Once once;
    private final After after;
    private final Supplier<Instant> now;

    Events(Once once, After after, Supplier<Instant> now) {
        this.once = once;
        this.after = after;
        this.now = now;
    }

    /** An event as it came, and whom it concerns. */
    private record Told(Hearer here, EventId id, JsonObject event) {
        ConversationId conversation() {
            return new ConversationId(String.valueOf(Json.text(event, "channel")));
        }

        Instant at(Supplier<Instant> now) {
            Instant at = Ts.second(Json.text(event, "event_ts"));
            return at == null ? now.get() : at;
        }
    }

    /**
     * Returns once what follows is stored.
     *
     * @return false for what the bot does not listen to
     */
    boolean hear(Hearer here, JsonObject payload) {
        JsonObject event = Json.in(payload, "event");
        String type = String.valueOf(Json.text(event, "type"));
        var told = new Told(here, id(here, payload, event), event);
        switch (type) {
            case "message", "app_mention" -> message(told);
            case "reaction_added" -> reaction(told, true);
            case "reaction_removed" -> reaction(told, false);
            case "member_joined_channel" -> joined(told);
            case "app_home_opened" -> home(told);
            case UNINSTALLED -> here.gone().because(type);
            case "tokens_revoked" -> revoked(told);
            default -> {
                if (!DIRECTORY.contains(type)) {
                    return false;
                }
                here.know().hear(type, event);
            }
        }
        return true;
    }

    /** Of a workspace that the bot has left one thing still counts: Slack tells that the app is gone for good in no certain order. */
    static void farewell(Hearer left, JsonObject payload) {
        if (UNINSTALLED.equals(Json.text(Json.in(payload, "event"), "type"))) {
            left.gone().because(UNINSTALLED);
        }
    }

    private static EventId id(Hearer here, JsonObject payload, JsonObject event) {
        String id = Json.text(payload, "event_id");
        String otherwise = Teams.lane(payload) + ":" + Json.text(event, "type") + ":" + Json.text(event, "event_ts");
        return new EventId(here.me().team() + ":" + (id == null ? otherwise : id));
    }

    private void message(Told told) {
        String subtype = Json.text(told.event, "subtype");
        if ("message_changed".equals(subtype)) {
            changed(told);
        } else if ("message_deleted".equals(subtype)) {
            deleted(told, Json.text(told.event, "deleted_ts"), Json.in(told.event, "previous_message"));
        } else if (!told.here.messages().own(told.event)) {
            told.here.messages().read(told.conversation(), told.event).ifPresent(message -> posted(told, message));
        }
    }

    /** A mention of the bot comes twice, as a message and as a mention, under two ids: what it says is one event. */
    private void posted(Told told, Message message) {
        Hearer here = told.here;
        var id = new EventId(here.me().team() + ":" + message.conversation() + ":" + message.id());
        String command = message.bot() ? null : here.messages().command(message.conversation(), told.event);
        once.hear(id, () -> {
            here.know().enter(message.conversation(), A_MOMENT);
            here.know().meet(message.author());
            if (command == null) {
                here.listener().onMessage(id, message, false);
            } else {
                command(here, id, message, command);
            }
        });
    }

    private void command(Hearer here, EventId id, Message message, String command) {
        MessageId thread = message.thread();
        var typed = new Typed(message.author(), message.conversation(), thread, command, message.sentAt());
        Answer answer = here.listener().onCommand(id, typed);
        var asked = new Asked(
                message.author(),
                message.conversation(),
                thread,
                message.id(),
                false,
                false,
                null,
                null,
                null,
                null,
                false,
                now.get());
        after.run(here.answers().reply(asked, answer).after());
    }

    /** A link's preview comes as a change of the message whose words stay as they are. */
    private void changed(Told told) {
        Hearer here = told.here;
        JsonObject words = Json.in(told.event, "message");
        JsonObject before = Json.in(told.event, "previous_message");
        if ("tombstone".equals(Json.text(words, "subtype"))) {
            deleted(told, Json.text(words, "ts"), before);
            return;
        }
        boolean same = before.isEmpty()
                ? !Json.has(words, "edited")
                : Messages.text(words).equals(Messages.text(before));
        if (same || here.messages().own(words) || here.messages().command(told.conversation(), words) != null) {
            return;
        }
        here.messages()
                .read(told.conversation(), words)
                .map(message -> edited(message, told.at(now)))
                .ifPresent(message -> once.hear(told.id, () -> {
                    here.know().enter(message.conversation(), A_MOMENT);
                    here.listener().onEdit(told.id, message);
                }));
    }

    private static Message edited(Message message, Instant at) {
        return message.editedAt() != null
                ? message
                : new Message(
                        message.id(),
                        message.conversation(),
                        message.thread(),
                        message.author(),
                        message.bot(),
                        message.sentAt(),
                        at,
                        message.notation(),
                        message.text(),
                        message.attachments(),
                        message.reactions());
    }

    private void deleted(Told told, @Nullable String ts, JsonObject before) {
        if (ts == null || told.here.messages().own(before)) {
            return;
        }
        once.hear(
                told.id,
                () -> told.here.listener().onDelete(told.id, told.conversation(), new MessageId(ts), told.at(now)));
    }

    private void reaction(Told told, boolean added) {
        JsonObject item = Json.in(told.event, "item");
        String channel = Json.text(item, "channel");
        String ts = Json.text(item, "ts");
        String user = Json.text(told.event, "user");
        String name = Json.text(told.event, "reaction");
        if (channel == null || ts == null || user == null || name == null) {
            return;
        }
        var person = new PersonId(user);
        if (person.equals(told.here.me().person())) {
            return;
        }
        var reacted = new Reacted(
                person, new ConversationId(channel), new MessageId(ts), Messages.emoji(name), added, told.at(now));
        once.hear(told.id, () -> {
            told.here.know().meet(person);
            told.here.listener().onReaction(told.id, reacted);
        });
    }

    private void joined(Told told) {
        Hearer here = told.here;
        String user = Json.text(told.event, "user");
        if (!here.me().person().value().equals(user)) {
            here.know().hear("member_joined_channel", told.event);
            if (user != null) {
                here.know().meet(new PersonId(user));
            }
            return;
        }
        once.hear(told.id, () -> {
            here.know().joined(told.conversation(), A_MOMENT);
            here.listener().onJoined(told.id, told.conversation(), told.at(now));
        });
    }

    /** Nothing is stored for it, so it may take its time. */
    private void home(Told told) {
        String user = Json.text(told.event, "user");
        if (user == null || "messages".equals(Json.text(told.event, "tab"))) {
            return;
        }
        var person = new PersonId(user);
        after.run(() -> told.here
                .listener()
                .onHome(told.id, person, told.at(now))
                .ifPresent(card -> told.here.answers().home(person, card)));
    }

    /** People may take back their own tokens, which the bot does not use. */
    private static void revoked(Told told) {
        if (!Json.texts(Json.in(told.event, "tokens"), "bot").isEmpty()) {
            told.here.gone().because("tokens_revoked");
        }
    }
}
