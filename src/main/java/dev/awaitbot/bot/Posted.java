package dev.awaitbot.bot;

import dev.awaitbot.discipline.Action;
import dev.awaitbot.discipline.Discipline;
import dev.awaitbot.discipline.Said;
import dev.awaitbot.discipline.Talk;
import dev.awaitbot.hearing.Burst;
import dev.awaitbot.hearing.Heard;
import dev.awaitbot.hearing.Place;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.store.Stored;
import dev.awaitbot.store.ThreadFacts;
import dev.awaitbot.store.Trace;
import dev.awaitbot.store.Write;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** What becomes of words that the bot has posted for a person: their request, or the new wording of one. */
final class Posted {
    private final Workspace here;
    private final Threads threads;
    private final Consumer<Plan> written;
    private final Discipline discipline = new Discipline();

    Posted(Workspace here, Threads threads, Consumer<Plan> written) {
        this.here = here;
        this.threads = threads;
        this.written = written;
    }

    /** The words stand there now; hearing of it twice changes nothing. */
    void arrived(Notice notice, MessageId id, Instant now) {
        String by = notice.values().get("by");
        if (by == null || notice.text() == null) {
            return;
        }
        Message message = new Message(
                id,
                notice.conversation(),
                notice.thread() == null ? id : notice.thread(),
                new PersonId(by),
                false,
                now,
                now,
                here.platform().notation(),
                notice.text(),
                0,
                List.of());
        if (notice.request() == null) {
            begin(message, now);
        } else {
            here.requests().request(notice.request()).ifPresent(stored -> reword(stored, message, now));
        }
    }

    private void begin(Message message, Instant now) {
        if (here.requests().byMessage(message.conversation(), message.id()).isPresent()) {
            return;
        }
        Place place = here.place(message.conversation());
        Talk talk = Threads.talk(new ThreadFacts(List.of(), List.of(), List.of()), null, place);
        Heard heard = threads.read(message, new Burst(message), talk, place);
        Action mark = Action.of(Action.Verb.TRACK, message.author(), now);
        RequestId next = here.requests().next();
        Plan plan = discipline.onMark(message, heard.said(), talk, mark, here.rules(place.policy(), next));
        var trace = Trace.of(message, heard.said().reply());
        if (here.requests().write(new Write(null, trace, plan, List.of(), now))) {
            written.accept(plan);
        }
    }

    private void reword(Stored stored, Message message, Instant now) {
        Request request = stored.request();
        if (request.state().closed()) {
            return;
        }
        Place place = here.place(message.conversation());
        Talk talk = Threads.talk(new ThreadFacts(List.of(), List.of(), List.of()), null, place);
        Said said = threads.read(message, new Burst(message), talk, place).said();
        Plan plan = discipline.onEdit(message, said, talk, request, here.rules(place.policy(), request.id()));
        if (said.reading().request() && here.requests().write(new Write(null, null, plan, List.of(stored), now))) {
            written.accept(plan);
        }
    }
}
