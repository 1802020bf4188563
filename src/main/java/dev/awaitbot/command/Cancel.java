package dev.awaitbot.command;

import dev.awaitbot.discipline.Action;
import dev.awaitbot.discipline.Action.Verb;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.store.Stored;
import java.util.List;

/** Whoever asked needs it no more. */
final class Cancel extends OnRequest {
    Cancel(Desk desk) {
        super(desk);
    }

    @Override
    public String name() {
        return "cancel";
    }

    @Override
    public List<String> aliases() {
        return List.of("withdraw", "nevermind");
    }

    @Override
    public String usage() {
        return "cancel A-17";
    }

    @Override
    public String example() {
        return "cancel A-17";
    }

    @Override
    public String about() {
        return "Takes your own request back: you need it no more.";
    }

    @Override
    public Topic topic() {
        return Topic.ANSWERING;
    }

    @Override
    Outcome on(Call call, Stored stored, String rest) {
        return act(call, stored, Action.of(Verb.CANCEL, call.person(), call.now()), Cancel::said);
    }

    private static Answer said(Done done) {
        RequestId id = done.request().id();
        return Answer.of(Card.say("You took ", id, " back. Nobody is reminded of it any more.")
                .with(Buttons.reopen(id)));
    }
}
