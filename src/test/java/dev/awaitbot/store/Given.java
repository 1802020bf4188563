package dev.awaitbot.store;

import dev.awaitbot.protocol.Asked;
import dev.awaitbot.protocol.Completion;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Event;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.FollowUp;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Reply;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.Severity;
import dev.awaitbot.protocol.Span;
import dev.awaitbot.protocol.Terms;
import dev.awaitbot.protocol.Tracked;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What tests of the store begin with: messages, requests, plans. */
final class Given {
    static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
    static final ConversationId OPS = new ConversationId("C-ops");
    static final PersonId ANNA = new PersonId("U-anna");
    static final PersonId BEN = new PersonId("U-ben");
    static final PersonId CLEO = new PersonId("U-cleo");
    static final Reply ANSWER = new Reply(Set.of(Reply.Act.SUBSTANCE, Reply.Act.THANKS), List.of("U-ben"), true, 12);

    private Given() {}

    static Instant minutes(long minutes) {
        return MONDAY.plus(Duration.ofMinutes(minutes));
    }

    static Message message(String id, String thread, PersonId author, long minute, String text) {
        return new Message(
                new MessageId(id),
                OPS,
                thread == null ? null : new MessageId(thread),
                author,
                false,
                minutes(minute),
                null,
                Notation.SLACK,
                text,
                0,
                List.of());
    }

    static Trace heard(String id, String thread, PersonId author, long minute) {
        return Trace.of(message(id, thread, author, minute, "not kept"), ANSWER);
    }

    static Trace edited(String id, PersonId author, long minute, long editedAt) {
        Trace first = heard(id, null, author, minute);
        return new Trace(
                first.conversation(),
                first.message(),
                first.root(),
                author,
                first.at(),
                minutes(editedAt),
                false,
                new Reply(Set.of(Reply.Act.SOLVED), List.of(), false, (int) editedAt));
    }

    static Terms terms(PersonId... named) {
        return new Terms(
                Kind.ACTION,
                Completion.DOING,
                Tracked.OPENER,
                List.of(named),
                minutes(240),
                true,
                List.of(
                        new Finding("no-owner", Letter.ASSIGN, Severity.ERROR, null, "", null),
                        new Finding("vague-window", Letter.WINDOW, Severity.WARN, new Span(3, 17), "", null)),
                new Asked(0.97, true, false, false, null));
    }

    static Request request(RequestId id, String message, PersonId author, Terms terms) {
        return Request.posted(id, message(message, null, author, 0, "not kept"), terms);
    }

    /** Anna asks Ben at MONDAY, in a message of that id; nothing is planned. */
    static Stored asked(RequestStore store, String message) {
        return asked(store, message, terms(BEN));
    }

    static Stored asked(RequestStore store, String message, Terms terms) {
        Request request = request(store.next(), message, ANNA, terms);
        store.write(new Write(
                new EventId("E-" + message),
                heard(message, null, ANNA, 0),
                new Plan(request, List.of(), List.of(), List.of()),
                List.of(),
                MONDAY));
        return store.request(request.id()).orElseThrow();
    }

    static FollowUp step(RequestId request, String step, long minute) {
        return new FollowUp(request, step, minutes(minute), "owner");
    }

    static Plan planned(RequestId request, FollowUp... steps) {
        return new Plan(null, List.of(), List.of(new Plan.Schedule(request, List.of(steps))), List.of());
    }

    static Plan changing(RequestId request, Event... events) {
        return new Plan(
                null,
                List.of(events).stream()
                        .map(event -> new Plan.Change(request, event))
                        .toList(),
                List.of(),
                List.of());
    }

    static Plan saying(Notice... notices) {
        return new Plan(null, List.of(), List.of(), List.of(notices));
    }

    static Event by(PersonId person, Event.Type type, long minute) {
        return Event.of(type, new Moment(minutes(minute), minutes(minute), null), person, Event.Cause.BUTTON);
    }

    static Notice notice(Request request, Notice.Code code, PersonId to, String key) {
        return Notice.about(request, code, to, key).with("n", "1;2|3\\");
    }

    /** Writes what no platform told. */
    static void write(RequestStore store, Plan plan, Stored... before) {
        store.write(new Write(null, null, plan, List.of(before), MONDAY));
    }
}
