package dev.awaitbot.chat.slack.hear;

import com.google.gson.JsonObject;
import com.slack.api.bolt.response.Response;
import dev.awaitbot.chat.Acted;
import dev.awaitbot.chat.Typed;
import dev.awaitbot.chat.slack.blocks.Spot;
import dev.awaitbot.chat.slack.blocks.Used;
import dev.awaitbot.chat.slack.know.Json;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Hands on what people ask of the bot by commands, clicks, dialogs and shortcuts, and gives back what it answers. */
final class Interactions {
    private final Once once;
    private final After after;
    private final Supplier<Instant> now;

    Interactions(Once once, After after, Supplier<Instant> now) {
        this.once = once;
        this.after = after;
        this.now = now;
    }

    /** Returns once what follows is stored. */
    Response command(Hearer here, JsonObject payload) {
        String text = Json.text(payload, "text");
        var person = new PersonId(String.valueOf(Json.text(payload, "user_id")));
        var conversation = new ConversationId(String.valueOf(Json.text(payload, "channel_id")));
        EventId id = id(here, payload, person, "command");
        var asked = new Asked(
                person,
                conversation,
                null,
                null,
                false,
                false,
                Json.text(payload, "trigger_id"),
                Json.text(payload, "response_url"),
                null,
                null,
                false,
                now.get());
        var typed = new Typed(person, conversation, null, text == null ? "" : text.strip(), asked.at());
        return answered(here, id, asked, () -> here.listener().onCommand(id, typed));
    }

    /** Returns once what follows is stored. */
    Response hear(Hearer here, JsonObject payload) {
        return switch (String.valueOf(Json.text(payload, "type"))) {
            case "block_actions" -> click(here, payload);
            case "view_submission" -> form(here, payload);
            default -> shortcut(here, payload);
        };
    }

    private Response click(Hearer here, JsonObject payload) {
        JsonObject action = Json.each(payload, "actions").stream().findFirst().orElseGet(JsonObject::new);
        JsonObject container = Json.in(payload, "container");
        JsonObject message = Json.in(payload, "message");
        String shown = Json.text(container, "message_ts");
        String ts = shown == null ? Json.text(message, "ts") : shown;
        Used clicked = Used.click(action);
        if (ts == null) {
            // In a dialog, which knows where it was opened, or on the bot's own page.
            var spot = Used.form(Json.in(payload, "view")).spot();
            return act(here, payload, new Used(clicked.act(), clicked.values(), spot), On.of(spot, false));
        }
        String thread = Json.text(container, "thread_ts");
        var on = new On(
                ts,
                thread == null ? Json.text(message, "thread_ts") : thread,
                true,
                Json.truth(container, "is_ephemeral"),
                false);
        return act(here, payload, clicked, on);
    }

    private Response form(Hearer here, JsonObject payload) {
        Used used = Used.form(Json.in(payload, "view"));
        return act(here, payload, used, On.of(used.spot(), true));
    }

    /** On a message, which comes along, for the bot may not be where it stands; or on nothing. */
    private Response shortcut(Hearer here, JsonObject payload) {
        JsonObject message = Json.in(payload, "message");
        String act = String.valueOf(Json.text(payload, "callback_id"));
        String ts = Json.text(payload, "message_ts");
        String channel = Teams.channel(payload);
        if (channel != null) {
            here.messages().read(new ConversationId(channel), message).ifPresent(here.past()::show);
        }
        var on = new On(
                ts == null ? Json.text(message, "ts") : ts, Json.text(message, "thread_ts"), false, false, false);
        return act(here, payload, new Used(act, Map.of(), null), on);
    }

    /** What an act was done on. */
    private record On(
            @Nullable String message, @Nullable String thread, boolean clicked, boolean ephemeral, boolean submitted) {
        private static On of(@Nullable Spot spot, boolean submitted) {
            return spot == null
                    ? new On(null, null, false, false, submitted)
                    : new On(spot.message(), spot.thread(), spot.clicked(), spot.ephemeral(), submitted);
        }
    }

    private Response act(Hearer here, JsonObject payload, Used used, On on) {
        var person = new PersonId(String.valueOf(Json.text(Json.in(payload, "user"), "id")));
        JsonObject view = Json.in(payload, "view");
        EventId id = id(here, payload, person, used.act());
        String responseUrl = Json.text(payload, "response_url");
        var asked = new Asked(
                person,
                conversation(payload, used, person),
                on.thread == null ? null : new MessageId(on.thread),
                on.message == null ? null : new MessageId(on.message),
                on.clicked,
                on.ephemeral,
                Json.text(payload, "trigger_id"),
                responseUrl == null && used.spot() != null ? used.spot().responseUrl() : responseUrl,
                "modal".equals(Json.text(view, "type")) ? Json.text(view, "id") : null,
                Json.text(view, "hash"),
                on.submitted,
                now.get());
        var acted = new Acted(
                person, asked.conversation(), asked.thread(), asked.message(), used.act(), used.values(), asked.at());
        return answered(here, id, asked, () -> here.listener().onAct(id, acted));
    }

    private static ConversationId conversation(JsonObject payload, Used used, PersonId person) {
        String channel = Teams.channel(payload);
        String opened = used.spot() == null ? null : used.spot().channel();
        String container = Json.text(Json.in(payload, "container"), "channel_id");
        for (String each : new String[] {channel, container, opened}) {
            if (each != null && !each.isBlank()) {
                return new ConversationId(each);
            }
        }
        return new ConversationId(person.value());
    }

    private Response answered(Hearer here, EventId id, Asked asked, Supplier<Answer> question) {
        // Whoever is told again gets a plain acknowledgement: the answer was given.
        Response[] response = {Response.ok()};
        once.hear(id, () -> {
            here.know().enter(asked.conversation(), Events.A_MOMENT);
            here.know().meet(asked.person());
            Answers.Reply reply = here.answers().reply(asked, question.get());
            String body = reply.body();
            if (body != null) {
                response[0] = Response.json(200, Json.read(body));
            }
            after.run(reply.after());
        });
        return response[0];
    }

    /** Slack gives each thing that somebody does a trigger of its own. */
    private static EventId id(Hearer here, JsonObject payload, PersonId person, String what) {
        String trigger = Json.text(payload, "trigger_id");
        String at = Json.text(payload, "action_ts");
        JsonObject action = Json.each(payload, "actions").stream().findFirst().orElseGet(JsonObject::new);
        String clicked = Json.text(action, "action_ts");
        String own = trigger != null
                ? trigger
                : person + ":" + what + ":"
                        + (at != null ? at : clicked != null ? clicked : Json.text(Json.in(payload, "view"), "hash"));
        return new EventId(here.me().team() + ":" + own);
    }
}
