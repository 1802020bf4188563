package dev.awaitbot.discipline;

import dev.awaitbot.protocol.Event;
import dev.awaitbot.protocol.Event.Cause;
import dev.awaitbot.protocol.Event.Type;
import dev.awaitbot.protocol.FollowUp;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Plan.Change;
import dev.awaitbot.protocol.Plan.Schedule;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Reply.Act;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.Terms;
import dev.awaitbot.protocol.Transitions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides what follows from what people do: what to record, to schedule, to say. Pure; the same for an export and for live talk. */
public final class Discipline {

    /** A message by a person has come, or was found in an export. */
    public Plan onMessage(Message message, Said said, Talk talk, Rules rules) {
        var opening = new Opening(message, said, talk, rules);
        var aim = new Aim(message, said, talk);
        var speech = new Speech(aim, opening.fresh());
        boolean asks = said.reading().request() && said.reading().kind() != Kind.COMMITMENT;
        boolean opens = asks && talk.burst() == null && !speech.serves();
        List<Change> changes = Effects.of(new Turn(aim, speech, opens));
        if (asks && talk.burst() != null) {
            changes.addAll(reread(message, talk, opening, rules));
        }
        Request opened = opens ? Request.posted(rules.next(), message, opening.terms()) : null;
        if (opened != null) {
            opening.events(Moment.of(message)).forEach(event -> changes.add(new Change(opened.id(), event)));
        }
        return plan(opened, changes, talk.requests(), rules, message.sentAt());
    }

    /** A program reports that somebody marked the thread's matter as resolved: that is this person's word. */
    public Plan onProgram(Message message, Said said, Talk talk, Rules rules) {
        if (!said.reply().does(Act.CLOSING)) {
            return Plan.NOTHING;
        }
        List<Change> changes = new ArrayList<>();
        for (Request request : talk.requests()) {
            if (said.mentioned().contains(request.author()) && !request.state().closed()) {
                Event done = Event.of(Type.DONE, Moment.of(message), request.author(), Cause.REPLY);
                changes.add(new Change(request.id(), done));
            }
        }
        return plan(null, changes, talk.requests(), rules, message.sentAt());
    }

    /** A message at channel level by the owner of a request that has a thread of its own. */
    public Plan onAside(Message message, Request request, Rules rules) {
        if (request.state().closed()) {
            return Plan.NOTHING;
        }
        Moment at = Moment.of(message);
        return record(
                request,
                rules,
                Event.of(Type.ACKNOWLEDGED, at, message.author(), Cause.REPLY),
                Event.of(Type.ANSWERED_OUTSIDE, at, message.author(), Cause.REPLY));
    }

    /** A message that opened a request says something else now; {@code said} is null when it is no request any more. */
    public Plan onEdit(Message message, @Nullable Said said, Talk talk, Request request, Rules rules) {
        Moment at = new Moment(
                message.editedAt() == null ? message.sentAt() : message.editedAt(),
                message.editedAt() == null ? message.sentAt() : message.editedAt(),
                message.id());
        if (said == null || !said.reading().request()) {
            return record(request, rules, Event.of(Type.CANCELLED, at, message.author(), Cause.EDIT));
        }
        return record(
                request,
                rules,
                reread(request, at, Cause.EDIT, message, new Opening(message, said, talk, rules), rules));
    }

    /** The message that opened a request is gone. */
    public Plan onDelete(Request request, Instant at, Rules rules) {
        Moment moment = new Moment(at, at, null);
        return record(request, rules, Event.of(Type.CANCELLED, moment, request.author(), Cause.DELETION));
    }

    /** Somebody set a reaction under the message that opened a request; an export tells only bounds of when. */
    public Plan onReaction(Request request, Policy.Signal signal, PersonId actor, Moment at, Rules rules) {
        return record(request, rules, Signals.reaction(request, signal, actor, at));
    }

    /** Somebody used a button, a command or a shortcut; nothing follows from what is not theirs to do ({@link Rights}). */
    public Plan onAction(Request request, Action action, Rules rules) {
        if (Rights.refusal(request, action) != null) {
            return Plan.NOTHING;
        }
        return record(request, rules, Signals.action(request, action));
    }

    /**
     * Somebody marks a message as a request, whatever its words come to: it begins one that is followed up. Whether it is one already is
     * for the caller to know.
     */
    public Plan onMark(Message message, Said said, Talk talk, Action mark, Rules rules) {
        var opening = new Opening(message, said, talk, rules);
        Request opened = Request.posted(rules.next(), message, opening.terms());
        List<Event> events = new ArrayList<>(opening.events(new Moment(mark.at(), mark.at(), null)));
        events.addAll(Signals.action(opened, mark));
        Request after = Transitions.apply(opened, events);
        return new Plan(
                opened,
                events.stream().map(event -> new Change(opened.id(), event)).toList(),
                List.of(schedule(after, rules, mark.at())),
                Notices.changed(opened, after, events, rules.policy()));
    }

    /** Something that was planned is due. */
    public Plan onTick(Request request, FollowUp due, Rules rules) {
        switch (due.step()) {
            case Steps.LATE:
                boolean unanswered =
                        request.firstResponse() == null && !request.state().closed();
                return unanswered && !request.tracked().tracked()
                        ? record(request, rules, Event.time(Type.TRACKED, due.at()))
                        : Plan.NOTHING;
            case Steps.EXPIRY:
                return request.state().closed()
                        ? Plan.NOTHING
                        : record(request, rules, Event.time(Type.EXPIRED, due.at()))
                                .saying(Notice.about(
                                        request,
                                        Notice.Code.EXPIRED,
                                        request.author(),
                                        "expired:" + request.id().number()));
            default:
                Notice notice = Notices.due(request, due);
                return notice == null || request.state().closed() ? Plan.NOTHING : Plan.NOTHING.saying(notice);
        }
    }

    /** What is still to come for a request as it stands. */
    public List<FollowUp> toCome(Request request, Rules rules, Instant now) {
        return new Ladder(request, rules).toCome(now);
    }

    /** An ask spread over several posts is one: its words are read together, from where it began. */
    private static List<Change> reread(Message message, Talk talk, Opening opening, Rules rules) {
        for (Request request : talk.requests()) {
            if (request.id().equals(talk.burst()) && !request.state().closed()) {
                return reread(request, Moment.of(message), Cause.REPLY, message, opening, rules).stream()
                        .map(event -> new Change(request.id(), event))
                        .toList();
            }
        }
        return List.of();
    }

    /** What the words say now; where they name nobody any more, it is the channel's default's. */
    private static List<Event> reread(
            Request request, Moment at, Cause cause, Message message, Opening opening, Rules rules) {
        var events = new ArrayList<Event>();
        events.add(Event.reread(at, message.author(), cause, keeping(request, opening.terms(), rules)));
        if (Transitions.apply(request, events).owner() == null) {
            events.addAll(opening.events(at));
        }
        return events;
    }

    /** Where a request stands in the talk does not change with its words, but a window or a deed makes it tracked. */
    private static Terms keeping(Request request, Terms terms, Rules rules) {
        boolean more = terms.tracked().tracked() && !request.tracked().tracked();
        return new Terms(
                terms.kind(),
                terms.completion(),
                more ? terms.tracked() : request.tracked(),
                terms.named(),
                Pauses.kept(request, terms.due(), rules.answering(request)),
                terms.assumed(),
                terms.findings(),
                terms.asked().where(request.asked().opens()));
    }

    private static Plan record(Request request, Rules rules, Event... events) {
        return record(request, rules, List.of(events));
    }

    private static Plan record(Request request, Rules rules, List<Event> events) {
        if (events.isEmpty()) {
            return Plan.NOTHING;
        }
        List<Change> changes =
                events.stream().map(event -> new Change(request.id(), event)).toList();
        Instant now = events.get(events.size() - 1).at().latest();
        return plan(null, changes, List.of(request), rules, now);
    }

    /** The events with what follows from them: what is still to come for each request they touch, and what is worth saying. */
    private static Plan plan(
            @Nullable Request opened, List<Change> heard, List<Request> requests, Rules rules, Instant now) {
        if (heard.isEmpty() && opened == null) {
            return Plan.NOTHING;
        }
        List<Change> changes = Pauses.given(heard, requests, rules);
        var schedules = new ArrayList<Schedule>();
        var notices = new ArrayList<Notice>();
        for (Request request : requests) {
            var events = new ArrayList<Event>();
            for (Change change : changes) {
                if (change.request().equals(request.id())) {
                    events.add(change.event());
                }
            }
            if (!events.isEmpty()) {
                Request after = Transitions.apply(request, events);
                schedules.add(schedule(after, rules, now));
                notices.addAll(Notices.changed(request, after, events, rules.policy()));
            }
        }
        if (opened != null) {
            List<Event> first = changes.stream()
                    .filter(change -> change.request().equals(opened.id()))
                    .map(Change::event)
                    .toList();
            schedules.add(schedule(Transitions.apply(opened, first), rules, now));
        }
        return new Plan(opened, changes, schedules, notices);
    }

    private static Schedule schedule(Request request, Rules rules, Instant now) {
        return new Schedule(request.id(), new Ladder(request, rules).toCome(now));
    }
}
