package dev.awaitbot.command;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.Words;
import java.util.List;

/** What can be asked of the bot. */
final class Help implements Command {
    private final Commands commands;

    Help(Commands commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public List<String> aliases() {
        return List.of("?", "hello", "hi");
    }

    @Override
    public String usage() {
        return "help [COMMAND]";
    }

    @Override
    public String example() {
        return "help snooze";
    }

    @Override
    public String about() {
        return "Tells what can be asked of me.";
    }

    @Override
    public Outcome run(Call call) {
        if (!call.text().isEmpty()) {
            Command command = commands.find(call.text());
            return command == null || !command.listed() ? Unknown.say(call.text(), commands.list()) : one(command);
        }
        Card card = Card.say(
                "I keep an eye on requests, so that each gets an answer. What you ask of me only you see, unless you say ",
                new Part.Code("public"),
                ".");
        for (Command command : commands.list()) {
            if (command.listed()) {
                card = card.and(Words.of(new Part.Code("/await " + command.usage()), "  ", command.about()));
            }
        }
        card = card.and(Words.of(
                "In a thread: write to me by name, as in ",
                new Part.Code("@await done"),
                ". A number is read as A-17, a-17 or 17."));
        return Outcome.of(Answer.of(card.with(
                Control.button("What I owe", "mine"),
                Control.button("What I wait for", "waiting"),
                Control.button("My settings", "settings"))));
    }

    private static Outcome one(Command command) {
        return Outcome.of(Answer.of(Card.of(
                Words.of(new Part.Code("/await " + command.usage())),
                Words.of(command.about()),
                Words.of("For example: ", new Part.Code("/await " + command.example())))));
    }
}
