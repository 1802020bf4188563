package dev.awaitbot.command;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Form;
import dev.awaitbot.protocol.Part;
import org.jspecify.annotations.Nullable;

/** Opens the dialog of another command. */
final class OpenForm implements Command {
    private final Commands commands;

    OpenForm(Commands commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "form";
    }

    @Override
    public @Nullable Topic topic() {
        return null;
    }

    @Override
    public String usage() {
        return "form COMMAND A-17";
    }

    @Override
    public String example() {
        return "form extend A-17";
    }

    @Override
    public String about() {
        return "Opens a dialog.";
    }

    @Override
    public Outcome run(Call call) {
        Form form = commands.form(call);
        return form == null
                ? Outcome.say("This has no dialog. All I can do, with examples: ", new Part.Code("/await help"), ".")
                : Outcome.of(Answer.form(form));
    }
}
