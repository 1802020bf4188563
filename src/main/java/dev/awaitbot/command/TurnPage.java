package dev.awaitbot.command;

import dev.awaitbot.protocol.Answer;
import org.jspecify.annotations.Nullable;

/** Turns to another page of a list. */
final class TurnPage implements Command {
    private final Commands commands;

    TurnPage(Commands commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "page";
    }

    @Override
    public @Nullable Topic topic() {
        return null;
    }

    @Override
    public String usage() {
        return "page COMMAND NUMBER";
    }

    @Override
    public String example() {
        return "page mine 2";
    }

    @Override
    public String about() {
        return "Shows another page.";
    }

    @Override
    public Outcome run(Call call) {
        Outcome outcome = commands.again(call.only(call.text().replace(':', ' ')));
        return outcome.answering(Answer::inPlace);
    }
}
