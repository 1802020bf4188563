package dev.awaitbot.chat.playground;

import dev.awaitbot.chat.playground.Acts.Spot;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a request asks somebody to do, refuses what they cannot do, and does the rest. */
final class Deeds {
    private final Stage stage;
    private final Acts acts;
    private final Winding winding;

    Deeds(Stage stage, Acts acts) {
        this.stage = stage;
        this.acts = acts;
        this.winding = new Winding(stage, acts);
    }

    Object post(Body body) {
        Spot spot = spot(body, null);
        String thread = spot.thread() == null ? null : spot.thread().value();
        String text = body.text("text");
        var done = acts.change(n -> new Change.Wrote(
                n,
                stage.now(),
                spot.conversation().value(),
                thread,
                spot.person().value(),
                text,
                null));
        var message = stage.memory()
                .ask(talk -> talk.find(spot.conversation().value(), Talk.id(done.change())))
                .orElseThrow();
        return done.answer() == null ? Map.of("message", message) : Map.of("message", message, "answer", done.answer());
    }

    Object edit(Body body) {
        Item item = own(body);
        String text = body.text("text");
        acts.change(n -> new Change.Edited(n, stage.now(), item.conversation(), item.id(), text, null));
        return Map.of("message", shown(item));
    }

    Object delete(Body body) {
        Item item = own(body);
        acts.change(n -> new Change.Deleted(n, stage.now(), item.conversation(), item.id(), null));
        return Map.of("message", shown(item));
    }

    Object react(Body body, boolean added) {
        Spot spot = spot(body, body.text("message"));
        Item item = on(spot);
        String name = body.text("name").toLowerCase(Locale.ROOT);
        if (name.length() > 60 || !name.chars().allMatch(Deeds::emojiName)) {
            throw Refused.bad("\"name\" is the short name of an emoji, like \"eyes\" or \"white_check_mark\".");
        }
        if (item.to() != null) {
            throw new Refused(409, "Nobody can react to a private note.");
        }
        if (item.reactions()
                        .getOrDefault(name, List.of())
                        .contains(spot.person().value())
                != added) {
            acts.change(n -> new Change.Reacted(
                    n,
                    stage.now(),
                    item.conversation(),
                    item.id(),
                    spot.person().value(),
                    name,
                    added,
                    null));
        }
        return Map.of("message", shown(item));
    }

    Object command(Body body) {
        Spot spot = spot(body, null);
        String text = body.text("text").strip();
        String command = Messages.command(spot.conversation().value(), text);
        return Map.of("answer", acts.command(spot, command == null ? text : command, null));
    }

    Object act(Body body) {
        return Map.of("answer", acts.act(spot(body, body.optional("message")), body.text("act"), body.values()));
    }

    Object shortcut(Body body) {
        return Map.of("answer", acts.act(spot(body, body.text("message")), body.text("name"), Map.of()));
    }

    Object wind(Body body) {
        return winding.wind(body);
    }

    private Item own(Body body) {
        Spot spot = spot(body, body.text("message"));
        Item item = on(spot);
        if (!item.author().equals(spot.person().value())) {
            throw new Refused(403, "Only its author can change a message.");
        }
        return item;
    }

    private Item shown(Item item) {
        return stage.memory()
                .ask(talk -> talk.find(item.conversation(), item.id()))
                .orElseThrow();
    }

    private static Item on(Spot spot) {
        Item item = spot.message();
        if (item == null) {
            throw Refused.bad("\"message\" is missing.");
        }
        return item;
    }

    /** Who does it, and where: somebody who is there, in a conversation they are in, on a message they can see. */
    private Spot spot(Body body, @Nullable String on) {
        PersonId person = person(body.text("person"));
        Conversation conversation = conversation(body.text("conversation"));
        if (!conversation.members().contains(person)) {
            throw new Refused(403, person + " is not in " + conversation.id() + ".");
        }
        Item item = on == null ? null : message(conversation.id(), on, person);
        String thread = body.optional("thread");
        if (thread != null) {
            thread = message(conversation.id(), thread, person).root();
        } else if (item != null) {
            thread = item.thread();
        }
        return new Spot(person, conversation.id(), thread == null ? null : new MessageId(thread), item);
    }

    private PersonId person(String id) {
        return stage.team().members().stream()
                .map(Person::id)
                .filter(it -> it.value().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.unknown("Nobody called \"" + id + "\" is here. There are: "
                        + String.join(
                                ", ",
                                stage.team().members().stream()
                                        .map(it -> it.id().value())
                                        .toList()) + "."));
    }

    private Conversation conversation(String id) {
        return stage.team()
                .conversation(new ConversationId(id))
                .orElseThrow(() -> Refused.unknown("There is no conversation \"" + id + "\". There are: "
                        + String.join(
                                ", ",
                                stage.team().conversations().stream()
                                        .map(it -> it.id().value())
                                        .toList())
                        + ", and \"dm-\" with a person's name for their own with the bot."));
    }

    private Item message(ConversationId conversation, String id, PersonId person) {
        return stage.memory()
                .ask(talk -> talk.find(conversation.value(), id))
                .filter(item -> !item.gone() && item.shownTo(person.value()))
                .orElseThrow(() -> Refused.unknown(
                        "There is no message \"" + id + "\" in " + conversation + " that " + person + " can see."));
    }

    private static boolean emojiName(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '+' || c == '-';
    }
}
