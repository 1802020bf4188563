package dev.awaitbot.discipline;

import dev.awaitbot.protocol.Event;
import dev.awaitbot.protocol.Event.Cause;
import dev.awaitbot.protocol.Event.Type;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Plan.Change;
import dev.awaitbot.protocol.Reply;
import dev.awaitbot.protocol.Reply.Act;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.State;
import dev.awaitbot.protocol.Tracked;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a message does to the requests of its thread (protocol §3). */
final class Effects {
    private final Message message;
    private final Said said;
    private final Talk talk;
    private final Speech speech;
    private final Reply reply;
    private final List<Change> changes = new ArrayList<>();

    Effects(Message message, Said said, Talk talk, Speech speech, Rules rules) {
        this.message = message;
        this.said = said;
        this.talk = talk;
        this.speech = speech;
        this.reply = said.reply();
    }

    /** @param opens whether the message begins a request of its own */
    List<Change> changes(boolean opens) {
        byRequester(opens);
        Request target = speech.target();
        if (target != null) {
            byOther(target, opens);
        }
        return changes;
    }

    private void byRequester(boolean opens) {
        for (Request request : talk.requests()) {
            if (request.author().equals(message.author()) && request.state() == State.WAITING) {
                record(request, Type.RESUMED);
            }
        }
        Request open = speech.own(false);
        if (open != null && reply.does(Act.NEVER_MIND)) {
            record(open, Type.CANCELLED);
            return;
        }
        if (open != null && reports(open, opens)) {
            record(open, Type.DONE);
            return;
        }
        Request contested = speech.contested();
        if (contested != null && reply.does(Act.CONTEST) && !opens) {
            record(contested, Type.REOPENED);
        }
    }

    /** Whether the requester says that it is solved: found alone, or confirmed what somebody had asked or guessed. */
    private boolean reports(Request open, boolean opens) {
        if (opens || reply.does(Act.CONTEST)) {
            return false;
        }
        return reply.does(Act.SOLVED) || reply.does(Act.CONFIRMATION) && open.firstResponse() != null;
    }

    private void byOther(Request target, boolean opens) {
        boolean owner = target.ownedBy(message.author());
        if (speech.handsOver(target)) {
            record(target, Type.ACKNOWLEDGED);
            PersonId to = speech.to(target);
            if (to != null) {
                add(target, Event.owner(Type.HANDED_OVER, Moment.of(message), message.author(), to));
            }
            return;
        }
        if (opens && !reply.does(Act.SUBSTANCE)) {
            return;
        }
        if (reply.does(Act.ASK_BACK) && !opens) {
            if (owner) {
                record(target, Type.ASKED_BACK);
            }
            return;
        }
        boolean named = target.named().contains(message.author());
        if (owner && (named || !reply.courtesy())) {
            record(target, Type.ACKNOWLEDGED);
        }
        if (answers(target)) {
            record(target, Type.DONE);
        } else if (declines(target)) {
            record(target, Type.DECLINED);
        }
    }

    private boolean answers(Request target) {
        if (target.kind() == Kind.ACTION) {
            return reply.does(Act.CLOSING)
                    || target.tracked() == Tracked.CONVERSATIONAL
                            && reply.does(Act.SUBSTANCE)
                            && !reply.does(Act.PROMISE);
        }
        if (reply.does(Act.SUBSTANCE)) {
            return true;
        }
        return target.kind() == Kind.DECISION && reply.does(Act.ACKNOWLEDGEMENT);
    }

    private boolean declines(Request target) {
        return reply.does(Act.REFUSAL)
                && target.named().size() == 1
                && target.named().contains(message.author());
    }

    private void record(Request request, Type type) {
        add(request, Event.of(type, Moment.of(message), message.author(), Cause.REPLY));
    }

    private void add(@Nullable Request request, Event event) {
        if (request != null) {
            changes.add(new Change(request.id(), event));
        }
    }
}
