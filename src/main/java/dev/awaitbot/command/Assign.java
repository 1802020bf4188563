package dev.awaitbot.command;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Form;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.Words;
import dev.awaitbot.store.Stored;
import java.util.List;

/** A request goes to somebody else. */
final class Assign extends OnRequest {
    Assign(Desk desk) {
        super(desk);
    }

    @Override
    public String name() {
        return "assign";
    }

    @Override
    public List<String> aliases() {
        return List.of("reassign", "handover", "give");
    }

    @Override
    public String usage() {
        return "assign A-17 @PERSON";
    }

    @Override
    public String example() {
        return "assign A-17 @omar";
    }

    @Override
    public String about() {
        return "Gives a request to somebody else, and tells them.";
    }

    @Override
    public Topic topic() {
        return Topic.ANSWERING;
    }

    @Override
    public Form form(Call call) {
        return Asks.person("Who answers " + call.text(), name() + ":" + call.text(), "Assign");
    }

    @Override
    Outcome on(Call call, Stored stored, String rest) {
        return new Assigning(this, call, stored)
                .to(call.value("owner").isEmpty() ? rest : call.value("owner"), Assign::said);
    }

    private static Answer said(Done done) {
        return Answer.of(Card.of(Words.of(done.request().id(), " is now for ")
                .and(Phrases.owner(done.request()), Phrases.due(done.request(), done.now()), ".")
                .and(done.told(Notice.Code.ASSIGNED))));
    }
}
