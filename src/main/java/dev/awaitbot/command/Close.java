package dev.awaitbot.command;

import dev.awaitbot.discipline.Action;
import dev.awaitbot.discipline.Action.Verb;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.store.Stored;

/** Asks in which way a request is over. */
final class Close extends OnRequest {
    Close(Desk desk) {
        super(desk);
    }

    @Override
    public String name() {
        return "close";
    }

    @Override
    public String usage() {
        return "close A-17";
    }

    @Override
    public String example() {
        return "close A-17";
    }

    @Override
    public String about() {
        return "Closes a request, and asks whether it is done or not needed any more.";
    }

    @Override
    public Topic topic() {
        return Topic.ANSWERING;
    }

    @Override
    Outcome on(Call call, Stored stored, String rest) {
        RequestId id = stored.request().id();
        boolean own = stored.request().author().equals(call.person())
                && !stored.request().state().closed();
        if (!own) {
            return act(
                    call,
                    stored,
                    Action.of(Verb.DONE, call.person(), call.now()),
                    done -> Answer.of(Card.say(id, " is done.").with(Buttons.reopen(id))));
        }
        return Outcome.of(Answer.of(Card.say("How did ", id, " end?")
                .with(
                        Control.button("It is done", "done:" + id.number()),
                        Control.button("Not needed any more", "cancel:" + id.number()))));
    }
}
