package dev.awaitbot.command;

import dev.awaitbot.protocol.Form;
import dev.awaitbot.store.Stored;
import org.jspecify.annotations.Nullable;

/** The author of a request adds when it is wanted. */
final class SetWindow extends OnRequest {
    SetWindow(Desk desk) {
        super(desk);
    }

    @Override
    public String name() {
        return "set-window";
    }

    @Override
    public String usage() {
        return "set-window A-17 WHEN";
    }

    @Override
    public String example() {
        return "set-window A-17 fri 17:00";
    }

    @Override
    public String about() {
        return "Adds by when you want it.";
    }

    @Override
    public boolean takesTime() {
        return true;
    }

    @Override
    public @Nullable Topic topic() {
        return null;
    }

    @Override
    public Form form(Call call) {
        return Asks.time("When is " + call.text() + " due", name() + ":" + call.text(), "By when", "Set");
    }

    @Override
    Outcome on(Call call, Stored stored, String rest) {
        return new Extending(this, call, stored)
                .by(call.value("when").isEmpty() ? rest : call.value("when"), Completed::said);
    }
}
