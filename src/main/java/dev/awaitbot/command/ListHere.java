package dev.awaitbot.command;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Mode;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.Words;
import dev.awaitbot.store.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is open in a channel. */
final class ListHere implements Command {
    private final Desk desk;

    ListHere(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "list";
    }

    @Override
    public List<String> aliases() {
        return List.of("open");
    }

    @Override
    public String usage() {
        return "list [#CHANNEL]";
    }

    @Override
    public String example() {
        return "list";
    }

    @Override
    public String about() {
        return "Shows what is open here, or in another channel, most urgent first.";
    }

    @Override
    public Topic topic() {
        return Topic.WAITING;
    }

    @Override
    public Outcome run(Call call) {
        var line = Commands.Line.of(call.text());
        boolean number = line.rest().isEmpty() && Lists.number(line.word()) > 1;
        String named = number ? "" : line.word();
        ConversationId there = named.isEmpty() || named.equals("1") ? call.conversation() : find(named);
        if (there == null || !(there.equals(call.conversation()) || desk.sees(call.person(), there))) {
            return Outcome.say(
                    "I can't see ",
                    Phrases.quote(named),
                    ", or you are not in it. If it is there, invite me: ",
                    new Part.Code("/invite @await"),
                    ".");
        }
        Page page = desk.requests().open(there, Lists.number(number ? line.word() : line.rest()));
        if (page.total() == 0) {
            return Outcome.of(empty(there));
        }
        Words heading = Words.of(Phrases.count(page.total(), "request is", "requests are") + " open in ", there);
        String act = there.equals(call.conversation()) ? "list" : "list:" + there;
        return Outcome.of(new Lists(call).show(Lists.heading(heading, page, call.now()), page, act));
    }

    private Answer empty(ConversationId there) {
        boolean off = desk.policy(there).mode() == Mode.OFF;
        return off
                ? Answer.say(
                        "I do not listen in ",
                        there,
                        ". An admin can change that: ",
                        new Part.Code("/await settings"),
                        ".")
                : Answer.of(Card.say("No request is open in ", there, ".").with(Control.button("New request", "new")));
    }

    /** Reads a channel as a platform writes it, its id, or its name. */
    private @Nullable ConversationId find(String word) {
        String name = word;
        if (name.startsWith("<#") && name.endsWith(">")) {
            name = name.substring(2, name.length() - 1);
            name = name.indexOf('|') < 0 ? name : name.substring(0, name.indexOf('|'));
        }
        name = name.startsWith("#") ? name.substring(1) : name;
        for (Conversation one : desk.conversations().get()) {
            if (one.id().value().equalsIgnoreCase(name) || one.name().equalsIgnoreCase(name)) {
                return one.id();
            }
        }
        return null;
    }
}
