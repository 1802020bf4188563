package dev.awaitbot.command;

import org.jspecify.annotations.Nullable;

/** Does what was chosen from a list of commands. */
final class Choose implements Command {
    private final Commands commands;

    Choose(Commands commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "choose";
    }

    @Override
    public @Nullable Topic topic() {
        return null;
    }

    @Override
    public String usage() {
        return "choose COMMAND";
    }

    @Override
    public String example() {
        return "choose done A-17";
    }

    @Override
    public String about() {
        return "Does what you chose.";
    }

    @Override
    public Outcome run(Call call) {
        return commands.again(call.only(call.text()));
    }
}
