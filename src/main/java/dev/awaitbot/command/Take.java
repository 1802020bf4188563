package dev.awaitbot.command;

import dev.awaitbot.discipline.Action;
import dev.awaitbot.discipline.Action.Verb;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.Words;
import dev.awaitbot.store.Stored;
import java.time.Instant;
import java.util.List;

/** Somebody takes a request on. */
final class Take extends OnRequest {
    Take(Desk desk) {
        super(desk);
    }

    @Override
    public String name() {
        return "take";
    }

    @Override
    public List<String> aliases() {
        return List.of("claim");
    }

    @Override
    public String usage() {
        return "take A-17";
    }

    @Override
    public String example() {
        return "take A-17";
    }

    @Override
    public String about() {
        return "Makes a request yours: whoever asked sees that it is being seen to.";
    }

    @Override
    public Topic topic() {
        return Topic.ANSWERING;
    }

    @Override
    Outcome on(Call call, Stored stored, String rest) {
        return act(call, stored, Action.of(Verb.TAKE, call.person(), call.now()), Take::said);
    }

    private static Answer said(Done done) {
        RequestId id = done.request().id();
        Words words = Words.of(id, " is yours").and(Phrases.due(done.request(), done.now()), ".");
        Instant back = done.comesBack();
        if (back != null) {
            boolean due = back.equals(done.request().due());
            words = due ? words.and(" I'll say so when it is due.") : words.and(" I'll come back to it ", back, ".");
        }
        return Answer.of(
                Card.of(words).with(Buttons.done(id), Buttons.newTime(id), Buttons.snooze(id), Buttons.decline(id)));
    }
}
