package dev.awaitbot.chat.playground;

import dev.awaitbot.chat.HttpEndpoint.Call;
import dev.awaitbot.chat.HttpEndpoint.Reply;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Group;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What can be read of the playground. */
record View(Stage stage) {
    /** All there is for a person, or what changed after {@code since}. What the bot says to others alone comes without its words. */
    Reply state(Call call) {
        long since = since(call);
        var state = new LinkedHashMap<String, Object>();
        // The number first: what changes while this is gathered comes twice rather than never.
        state.put("seq", stage.memory().last());
        state.put("ready", stage.memory().ask(Talk::seeded));
        state.put("clock", new Winding.Clock(stage.controls()).read());
        if (since == 0) {
            state.put("bot", Map.of("id", Team.BOT, "name", Team.AWAIT.name()));
            state.put(
                    "people", stage.team().members().stream().map(View::person).toList());
            state.put("groups", stage.team().groups().stream().map(View::group).toList());
            state.put(
                    "channels",
                    stage.team().conversations().stream().map(this::channel).toList());
            state.put("commands", stage.controls().hints().get());
        }
        String person = person(call);
        state.put(
                "messages",
                items(since).stream()
                        .map(item -> item.shownTo(person) ? item : sealed(item))
                        .toList());
        return Json.reply(200, state);
    }

    /** What is said to somebody else: that it is there, and of which requests it speaks. */
    private static ObjectNode sealed(Item item) {
        ObjectNode json = Json.MAPPER.valueToTree(item.sealed());
        var about = new TreeSet<String>();
        JsonNode card = item.card();
        if (card != null) {
            for (JsonNode act : card.findValues("act")) {
                String[] parts = act.stringValue().split(":", 3);
                if (parts.length > 1) {
                    about.add(parts[1]);
                }
            }
        }
        about.forEach(json.putArray("about")::add);
        return json;
    }

    /** Everything the bot said that still stands, with what can be clicked. */
    Reply posts(Call call) {
        return Json.reply(
                200,
                Map.of(
                        "posts",
                        items(since(call)).stream()
                                .filter(item -> item.byBot() && !item.gone())
                                .map(View::post)
                                .toList()));
    }

    /** What the bot understood of a message, decided, scheduled, and why. */
    Reply explain(Call call) {
        Item item = item(call);
        Card card = stage.controls().explain().apply(new ConversationId(item.conversation()), new MessageId(item.id()));
        return Json.reply(
                200,
                Map.of("text", stage.cards().text(card), "card", stage.cards().json(card)));
    }

    /** The picture of a post. */
    Reply picture(Call call) {
        JsonNode card = item(call).card();
        JsonNode picture = card == null ? null : card.get("picture");
        if (picture == null) {
            throw Refused.unknown("There is no picture under that message.");
        }
        return Reply.of(
                200, "image/png", Base64.getDecoder().decode(picture.get("png").stringValue()));
    }

    private Item item(Call call) {
        String conversation = call.query().getOrDefault("conversation", "");
        String message = call.query().getOrDefault("message", "");
        return stage.memory()
                .ask(talk -> talk.find(conversation, message))
                .orElseThrow(() -> Refused.unknown("There is no message \"" + message + "\" in \"" + conversation
                        + "\"; name both in the query."));
    }

    private List<Item> items(long since) {
        return stage.memory()
                .ask(talk ->
                        talk.items().stream().filter(item -> item.seq() > since).toList());
    }

    /** Who looks; nobody where none is named. */
    private String person(Call call) {
        String person = call.query().getOrDefault("person", "");
        if (!person.isEmpty() && stage.team().person(new PersonId(person)).isEmpty()) {
            throw Refused.unknown("There is no person \"" + person + "\".");
        }
        return person;
    }

    private static long since(Call call) {
        try {
            return Long.parseLong(call.query().getOrDefault("since", "0"));
        } catch (NumberFormatException e) {
            throw Refused.bad("\"since\" is the \"seq\" of an earlier answer.");
        }
    }

    private static Map<String, Object> person(Person person) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", person.id().value());
        json.put("name", person.name());
        json.put("direct", Team.direct(person.id()).value());
        if (person.zone() != null) {
            json.put("zone", person.zone().getId());
        }
        return json;
    }

    private static Map<String, Object> group(Group group) {
        return Map.of("id", group.id(), "handle", group.handle(), "members", ids(group.members()));
    }

    private Map<String, Object> channel(Conversation channel) {
        return Map.of(
                "id", channel.id().value(),
                "name", channel.name(),
                "mode", stage.controls().mode().apply(channel.id()),
                "members", ids(channel.members()));
    }

    private static Map<String, Object> post(Item item) {
        var json = new LinkedHashMap<String, Object>();
        json.put("key", item.key());
        json.put("message", item.id());
        json.put("conversation", item.conversation());
        json.put("thread", item.thread());
        json.put("person", item.to());
        json.put("direct", item.direct());
        json.put("at", item.at().toString());
        json.put("editedAt", item.editedAt() == null ? null : item.editedAt().toString());
        json.put("text", item.text());
        var controls = Json.MAPPER.createArrayNode();
        JsonNode card = item.card();
        if (card != null) {
            card.get("lines").forEach(line -> line.path("controls").forEach(controls::add));
        }
        json.put("controls", controls);
        json.put("seq", item.seq());
        return json;
    }

    private static List<String> ids(Set<PersonId> people) {
        return people.stream().map(PersonId::value).sorted().toList();
    }
}
