package dev.awaitbot.discipline;

import dev.awaitbot.protocol.Event;
import dev.awaitbot.protocol.Event.Cause;
import dev.awaitbot.protocol.Event.Type;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Plan.Change;
import dev.awaitbot.protocol.Reply;
import dev.awaitbot.protocol.Reply.Act;
import dev.awaitbot.protocol.Request;
import java.util.ArrayList;
import java.util.List;

/** One message in its thread, and what it does there so far. */
final class Turn {
    final Message message;
    final Said said;
    final Talk talk;
    final Aim aim;
    final Speech speech;

    /** Whether the message begins a request of its own. */
    final boolean opens;

    private final List<Change> changes = new ArrayList<>();

    Turn(Aim aim, Speech speech, boolean opens) {
        this.message = aim.message;
        this.said = aim.said;
        this.talk = aim.talk;
        this.aim = aim;
        this.speech = speech;
        this.opens = opens;
    }

    PersonId author() {
        return message.author();
    }

    Reply reply() {
        return said.reply();
    }

    boolean does(Act act) {
        return said.reply().does(act);
    }

    void record(Request request, Type type) {
        add(request, Event.of(type, Moment.of(message), message.author(), Cause.REPLY));
    }

    void add(Request request, Event event) {
        changes.add(new Change(request.id(), event));
    }

    List<Change> changes() {
        return changes;
    }
}
