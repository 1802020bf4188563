package dev.awaitbot.command;

import dev.awaitbot.discipline.Action;
import dev.awaitbot.discipline.Action.Verb;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.store.Stored;
import java.util.ArrayList;

/** Reads to whom a request goes, and gives it to them. */
final class Assigning {
    private final OnRequest command;
    private final Call call;
    private final Stored stored;
    private final Request request;

    Assigning(OnRequest command, Call call, Stored stored) {
        this.command = command;
        this.call = call;
        this.stored = stored;
        this.request = stored.request();
    }

    Outcome to(String words, OnRequest.Saying saying) {
        String example = "assign " + request.id() + " @dana";
        if (words.isEmpty()) {
            return Outcome.of(
                    Answer.of(Card.say("To whom? Choose, or say it: ", new Part.Code("/await " + example), ".")
                            .with(Buttons.handOver(request.id()))));
        }
        var people = new People(command.desk);
        var near = new ArrayList<>(command.desk
                .place()
                .apply(request.conversation())
                .conversation()
                .members());
        PersonId owner = people.read(words, near);
        if (owner == null) {
            return Outcome.say(
                    "I know nobody, or more than one, by the name \"",
                    Phrases.quote(words),
                    "\". Try: ",
                    new Part.Code("/await " + example),
                    ".");
        }
        if (people.bot(owner)) {
            return Outcome.say(owner, " is a program, and I can't expect an answer of it. Name a person.");
        }
        if (people.gone(owner)) {
            return Outcome.say(owner, "'s account is closed, so nobody would read it. Name somebody else.");
        }
        boolean first = request.owner() == null && request.author().equals(call.person());
        Action action = Action.owner(first ? Verb.SET_OWNER : Verb.REASSIGN, call.person(), call.now(), owner);
        return command.act(call, stored, action, saying);
    }
}
