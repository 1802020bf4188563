package dev.awaitbot.command;

import dev.awaitbot.discipline.Action;
import dev.awaitbot.discipline.Action.Verb;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.Words;
import dev.awaitbot.store.Stored;
import java.util.List;

/** A request is settled. */
final class MarkDone extends OnRequest {
    MarkDone(Desk desk) {
        super(desk);
    }

    @Override
    public String name() {
        return "done";
    }

    @Override
    public List<String> aliases() {
        return List.of("finish");
    }

    @Override
    public String usage() {
        return "done A-17";
    }

    @Override
    public String example() {
        return "done A-17";
    }

    @Override
    public String about() {
        return "Closes a request that is settled.";
    }

    @Override
    public Topic topic() {
        return Topic.ANSWERING;
    }

    @Override
    Outcome on(Call call, Stored stored, String rest) {
        return act(call, stored, Action.of(Verb.DONE, call.person(), call.now()), MarkDone::said);
    }

    private static Answer said(Done done) {
        RequestId id = done.request().id();
        boolean silent = done.request().done() == null || done.request().done().message() == null;
        Words words = Words.of(id, " is done.");
        return Answer.of(Card.of(
                        silent
                                ? words.and(" If something came of it, a word or a link in its thread keeps it.")
                                : words)
                .with(Buttons.reopen(id)));
    }
}
