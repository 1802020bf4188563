package dev.awaitbot.command;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Form;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.Words;
import dev.awaitbot.store.Stored;
import java.util.List;

/** A request gets another time. */
final class Extend extends OnRequest {
    Extend(Desk desk) {
        super(desk);
    }

    @Override
    public String name() {
        return "extend";
    }

    @Override
    public List<String> aliases() {
        return List.of("move", "postpone");
    }

    @Override
    public String usage() {
        return "extend A-17 WHEN";
    }

    @Override
    public String example() {
        return "extend A-17 fri 17:00";
    }

    @Override
    public String about() {
        return "Sets another time for a request, and tells whoever asked.";
    }

    @Override
    public Topic topic() {
        return Topic.ANSWERING;
    }

    @Override
    public boolean takesTime() {
        return true;
    }

    @Override
    public Form form(Call call) {
        return Asks.time("New time for " + call.text(), name() + ":" + call.text(), "By when", "Set");
    }

    @Override
    Outcome on(Call call, Stored stored, String rest) {
        return new Extending(this, call, stored)
                .by(call.value("when").isEmpty() ? rest : call.value("when"), Extend::said);
    }

    private static Answer said(Done done) {
        RequestId id = done.request().id();
        return Answer.of(Card.of(Words.of(id, " is now due ")
                        .and(Phrases.at(done.request()), ".")
                        .and(done.told(Notice.Code.WINDOW_MOVED)))
                .with(Buttons.newTime(id)));
    }
}
