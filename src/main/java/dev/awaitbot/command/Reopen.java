package dev.awaitbot.command;

import dev.awaitbot.discipline.Action;
import dev.awaitbot.discipline.Action.Verb;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.Words;
import dev.awaitbot.store.Stored;

/** A request that was closed is open again. */
final class Reopen extends OnRequest {
    Reopen(Desk desk) {
        super(desk);
    }

    @Override
    public String name() {
        return "reopen";
    }

    @Override
    public String usage() {
        return "reopen A-17";
    }

    @Override
    public String example() {
        return "reopen A-17";
    }

    @Override
    public String about() {
        return "Opens a request again: the answer did not hold.";
    }

    @Override
    public Topic topic() {
        return Topic.ANSWERING;
    }

    @Override
    Outcome on(Call call, Stored stored, String rest) {
        return act(call, stored, Action.of(Verb.REOPEN, call.person(), call.now()), Reopen::said);
    }

    private static Answer said(Done done) {
        RequestId id = done.request().id();
        return Answer.of(Card.of(Words.of(id, " is open again, with ")
                        .and(Phrases.owner(done.request()), Phrases.due(done.request(), done.now()), "."))
                .with(Buttons.done(id), Buttons.newTime(id)));
    }
}
