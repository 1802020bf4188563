package dev.awaitbot.command;

import dev.awaitbot.discipline.Action;
import dev.awaitbot.discipline.Action.Verb;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.store.Stored;

/** What was taken for a request is none. */
final class NotARequest extends OnRequest {
    NotARequest(Desk desk) {
        super(desk);
    }

    @Override
    public String name() {
        return "not-a-request";
    }

    @Override
    public String usage() {
        return "not-a-request A-17";
    }

    @Override
    public String example() {
        return "not-a-request A-17";
    }

    @Override
    public String about() {
        return "Says that this is no request: nothing more comes of it, and I count it as my mistake.";
    }

    @Override
    public Topic topic() {
        return Topic.UNDERSTANDING;
    }

    @Override
    Outcome on(Call call, Stored stored, String rest) {
        return act(call, stored, Action.of(Verb.NOT_A_REQUEST, call.person(), call.now()), NotARequest::said);
    }

    private static Answer said(Done done) {
        return Answer.of(Card.say(
                        done.request().id(), " is no request. Nothing more comes of it, and I count it as my mistake."))
                .inPlace();
    }
}
