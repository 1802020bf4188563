package dev.awaitbot.command;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.Words;
import java.util.List;
import java.util.stream.Collectors;

/** What can be asked of the bot. */
final class Help implements Command {
    private static final int A_PAGE = 8;

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
    public Topic topic() {
        return Topic.UNDERSTANDING;
    }

    @Override
    public Outcome run(Call call) {
        var line = Commands.Line.of(call.text());
        if (line.word().isEmpty()) {
            return Outcome.of(Answer.of(groups()));
        }
        if (line.word().equals("all")) {
            return Outcome.of(Answer.of(all(Lists.number(line.rest()))));
        }
        Command command = commands.find(line.word());
        return command == null || !command.listed() ? Unknown.say(line.word(), commands.list()) : one(command);
    }

    private Card groups() {
        Card card = Card.say(
                "I keep an eye on requests, so that each gets an answer. Only you see what I answer, unless you say ",
                new Part.Code("public"),
                ".");
        for (Topic topic : Topic.values()) {
            String names = commands.list().stream()
                    .filter(command -> command.topic() == topic)
                    .map(Command::name)
                    .collect(Collectors.joining(", "));
            card = card.and(Words.of(new Part.Strong(topic.title()), ": " + names));
        }
        return card.and(Words.of(
                        "For example ",
                        new Part.Code("/await snooze A-17 tomorrow"),
                        ", or in a thread ",
                        new Part.Code("@await done"),
                        ". More of one: ",
                        new Part.Code("/await help snooze"),
                        "."))
                .with(
                        Control.button("What waits for me", "mine"),
                        Control.button("What I wait for", "waiting"),
                        Control.button("All, with examples", "help:all"));
    }

    private Card all(int wanted) {
        List<Command> listed = commands.list().stream().filter(Command::listed).toList();
        int pages = (listed.size() + A_PAGE - 1) / A_PAGE;
        int page = Math.min(wanted, pages);
        Card card = Card.say("What you can ask of me, page " + page + " of " + pages + ".");
        for (Command command : listed.subList((page - 1) * A_PAGE, Math.min(listed.size(), page * A_PAGE))) {
            card = card.and(Words.of(
                    new Part.Code("/await " + command.usage()),
                    "  ",
                    command.about(),
                    " For example: ",
                    new Part.Code("/await " + command.example())));
        }
        return card.with(Lists.pages(page, pages, "help:all"));
    }

    private static Outcome one(Command command) {
        return Outcome.of(Answer.of(Card.of(
                Words.of(new Part.Code("/await " + command.usage())),
                Words.of(command.about()),
                Words.of("For example: ", new Part.Code("/await " + command.example())))));
    }
}
