package dev.awaitbot.discipline;

import dev.awaitbot.protocol.Completion;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a message does to the requests of its thread (protocol §3). */
final class Effects {
    /** Whoever was asked for a look and says less has only agreed to look. */
    private static final int A_FEW_WORDS = 8;

    /** "Never mind, found it" tells nobody anything; so many words tell what it was. */
    private static final int AN_OUTCOME = 9;

    /** Thanks of more words go on to something else. */
    private static final int A_THANK_YOU = 20;

    /** One word by whom nobody asked in particular is hardly an answer. */
    private static final int A_BYSTANDERS_WORDS = 3;

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
        } else if (!opens && reply.does(Act.ASK_BACK)) {
            asksOn();
        }
        return changes;
    }

    /** A question to the requester after an answer that nobody confirmed shows that it is not settled yet. */
    private void asksOn() {
        Request unsettled = null;
        for (Request request : talk.requests()) {
            if (request.state() == State.DONE && speech.asksBack(request) && !confirmed(request)) {
                unsettled = request;
            }
        }
        if (unsettled != null) {
            record(unsettled, Type.ASKED_BACK);
        }
    }

    /** Whether the requester has just thanked for the answer, or closed the request alone. */
    private boolean confirmed(Request request) {
        Post last = talk.last();
        return last != null
                && last.author().equals(request.author())
                && (last.reply().does(Act.THANKS)
                        || last.reply().does(Act.CONFIRMATION)
                        || last.reply().does(Act.SOLVED));
    }

    /** Plain thanks for a message that asked back and answered at once: it was the answer. */
    private void accepts() {
        Post last = talk.last();
        boolean more = reply.does(Act.ASK_BACK) || reply.does(Act.SHOWING) || reply.does(Act.SUBSTANCE);
        boolean plain = reply.does(Act.THANKS) && !more && reply.words() <= A_THANK_YOU;
        if (last == null
                || !plain
                || last.author().equals(message.author())
                || !last.reply().does(Act.SUBSTANCE)) {
            return;
        }
        for (Request request : talk.requests()) {
            boolean own = request.author().equals(message.author()) && request.state() == State.WAITING;
            if (own && request.kind() != Kind.ACTION) {
                add(request, Event.of(Type.DONE, last.moment(), last.author(), Cause.REPLY));
            }
        }
    }

    private void byRequester(boolean opens) {
        if (!opens && !reply.does(Act.CONTEST)) {
            accepts();
        }
        for (Request request : talk.requests()) {
            if (request.author().equals(message.author()) && request.state() == State.WAITING) {
                record(request, Type.RESUMED);
            }
        }
        Request open = speech.own(false);
        if (open != null && reply.does(Act.NEVER_MIND) && reply.words() <= A_THANK_YOU) {
            boolean outcome = reply.does(Act.SOLVED) && reply.words() >= AN_OUTCOME;
            record(open, outcome ? Type.DONE : Type.CANCELLED);
            return;
        }
        Request solved = solved(opens);
        if (solved != null) {
            record(solved, Type.DONE);
            return;
        }
        Request contested = speech.contested();
        boolean contests = reply.does(Act.CONTEST) || (reply.does(Act.TROUBLE) && !reply.does(Act.THANKS));
        if (contested != null && contests && !opens) {
            record(contested, Type.REOPENED);
        }
    }

    /** What the requester says is solved: found alone, or confirming what somebody had asked or guessed; null for nothing. */
    private @Nullable Request solved(boolean opens) {
        Request open = speech.own(false);
        if (reply.does(Act.SOLVED)) {
            return open == null && reply.does(Act.SUBSTANCE) && !reply.does(Act.THANKS) ? speech.contested() : open;
        }
        boolean confirms = reply.does(Act.CONFIRMATION) && !reply.does(Act.CONTEST) && !opens;
        return confirms && open != null && open.firstResponse() != null ? open : null;
    }

    private void byOther(Request target, boolean opens) {
        boolean owner = target.ownedBy(message.author());
        if (!opens && speech.handsOver(target)) {
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
        Instant promised = said.promised();
        if (owner && promised != null && !target.state().closed()) {
            add(target, Event.window(Moment.of(message), message.author(), Cause.REPLY, promised));
        }
        if (answers(target)) {
            record(target, Type.DONE);
            alongWith(target);
        } else if (declines(target)) {
            record(target, Type.DECLINED);
        }
    }

    /** Whether this completes the request, as far as one can tell before anybody contests it. */
    private boolean answers(Request target) {
        boolean deed = target.kind() == Kind.ACTION;
        if (deed && !target.ownedBy(message.author())) {
            return false;
        }
        boolean substance = reply.does(Act.SUBSTANCE);
        boolean promise = reply.does(Act.PROMISE);
        boolean passing = deed && target.tracked() == Tracked.CONVERSATIONAL;
        if (passing && (reply.does(Act.SHOWING) || (substance && !promise))) {
            return true;
        }
        return switch (target.completion()) {
            case SAYING -> deed ? judges(substance && !promise) : informs(substance, target);
            case SHOWING -> reply.does(Act.CLOSING) || reply.does(Act.SHOWING);
            case DOING -> reply.does(Act.CLOSING);
        };
    }

    /** A question in passing was part of what its author asked before and is still at: its answer is the newest word on both. */
    private void alongWith(Request passing) {
        if (passing.tracked() != Tracked.CONVERSATIONAL) {
            return;
        }
        for (Request request : talk.requests()) {
            boolean running = request.state() == State.ACKNOWLEDGED || request.state() == State.WAITING;
            boolean same = request.author().equals(passing.author())
                    && request.tracked().tracked();
            if (running && same && request.completion() == Completion.SAYING && request.ownedBy(message.author())) {
                record(request, Type.DONE);
            }
        }
    }

    /** Whether what was asked for a look has been looked at. */
    private boolean judges(boolean speaks) {
        return reply.does(Act.CLOSING)
                || reply.does(Act.VERDICT)
                || reply.does(Act.CONFIRMATION)
                || reply.does(Act.SHOWING)
                || (speaks && reply.words() >= A_FEW_WORDS && !reply.does(Act.DISCLAIMER));
    }

    private boolean informs(boolean substance, Request target) {
        boolean disclaimed = reply.does(Act.DISCLAIMER) && !reply.does(Act.SHOWING);
        boolean enough = target.named().contains(message.author())
                || target.tracked() == Tracked.CONVERSATIONAL
                || reply.words() >= A_BYSTANDERS_WORDS
                || reply.does(Act.POLAR)
                || reply.does(Act.SHOWING);
        return (substance && enough && !disclaimed)
                || (target.kind() == Kind.DECISION && (reply.does(Act.ACKNOWLEDGEMENT) || reply.does(Act.VERDICT)));
    }

    private boolean declines(Request target) {
        boolean only = target.named().size() == 1 && target.named().contains(message.author());
        boolean volunteer = target.kind() == Kind.ACTION && target.named().isEmpty();
        return reply.does(Act.REFUSAL) && (only || volunteer);
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
