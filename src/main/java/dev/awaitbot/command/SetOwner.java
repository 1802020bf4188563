package dev.awaitbot.command;

import dev.awaitbot.protocol.Form;
import dev.awaitbot.store.Stored;
import org.jspecify.annotations.Nullable;

/** The author of a request adds who is to answer. */
final class SetOwner extends OnRequest {
    SetOwner(Desk desk) {
        super(desk);
    }

    @Override
    public String name() {
        return "set-owner";
    }

    @Override
    public String usage() {
        return "set-owner A-17 @PERSON";
    }

    @Override
    public String example() {
        return "set-owner A-17 @dana";
    }

    @Override
    public String about() {
        return "Adds who is to answer.";
    }

    @Override
    public @Nullable Topic topic() {
        return null;
    }

    @Override
    public Form form(Call call) {
        return Asks.person("Who answers " + call.text(), name() + ":" + call.text(), "Set");
    }

    @Override
    Outcome on(Call call, Stored stored, String rest) {
        return new Assigning(this, call, stored)
                .to(call.value("owner").isEmpty() ? rest : call.value("owner"), Completed::said);
    }
}
