package dev.awaitbot.discipline;

import dev.awaitbot.protocol.Event;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Plan.Change;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.Terms;
import java.util.List;

/** Decides what follows from what people do: what to record, to schedule, to say. Pure; the same for an export and for live talk. */
public final class Discipline {

    /** A message by a person has come, or was found in an export. */
    public Plan onMessage(Message message, Said said, Talk talk, Rules rules) {
        var opening = new Opening(message, said, talk, rules);
        var speech = new Speech(message, said, talk);
        boolean asks = said.reading().request() && said.reading().kind() != Kind.COMMITMENT;
        if (talk.burst() != null) {
            return asks ? reread(message, talk, opening.terms()) : Plan.NOTHING;
        }
        boolean opens = asks && !speech.serves(opening.fresh());
        List<Change> changes = new Effects(message, said, talk, speech).changes(opens);
        Request opened = opens ? Request.posted(rules.next(), message, opening.terms()) : null;
        return new Plan(opened, changes, List.of(), List.of());
    }

    /** An ask spread over several posts is one: its words are read together, from where it began. */
    private static Plan reread(Message message, Talk talk, Terms terms) {
        for (Request request : talk.requests()) {
            if (request.id().equals(talk.burst())) {
                var now = new Terms(
                        terms.kind(), request.tracked(), terms.named(), terms.due(), terms.assumed(), terms.findings());
                Event event = Event.reread(dev.awaitbot.protocol.Moment.of(message), message.author(), Event.Cause.REPLY, now);
                return new Plan(null, List.of(new Change(request.id(), event)), List.of(), List.of());
            }
        }
        return Plan.NOTHING;
    }
}
