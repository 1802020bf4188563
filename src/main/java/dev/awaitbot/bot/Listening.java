package dev.awaitbot.bot;

import dev.awaitbot.discipline.Discipline;
import dev.awaitbot.discipline.Said;
import dev.awaitbot.discipline.Steps;
import dev.awaitbot.discipline.Talk;
import dev.awaitbot.hearing.Burst;
import dev.awaitbot.hearing.Ear;
import dev.awaitbot.hearing.Heard;
import dev.awaitbot.hearing.Place;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Mode;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Reply;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.State;
import dev.awaitbot.store.Stored;
import dev.awaitbot.store.ThreadFacts;
import dev.awaitbot.store.Trace;
import dev.awaitbot.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What becomes of a message: read in its place, decided, stored. The caller holds the conversation's turn. */
final class Listening {
    private static final Duration A_DAY = Duration.ofHours(24);

    private final Workspace here;
    private final Discipline discipline = new Discipline();
    private final Consumer<Plan> written;
    private final Bursts bursts = new Bursts();
    private final Threads threads;
    private final LateAnswers late;

    /** @param written is told what was stored */
    Listening(Workspace here, Consumer<Plan> written) {
        this.here = here;
        this.written = written;
        this.threads = new Threads(here);
        this.late = new LateAnswers(here, threads, this::store);
    }

    Threads threads() {
        return threads;
    }

    /** A message that may be new. One that is known already is read again only if it was edited since. */
    void message(EventId event, Message message, boolean old, Instant now) {
        Trace known =
                here.requests().heard(message.conversation(), message.id()).orElse(null);
        if (known != null) {
            boolean newer = message.editedAt() != null
                    && !known.gone()
                    && (known.editedAt() == null || message.editedAt().isAfter(known.editedAt()));
            if (newer) {
                edited(event, message, known.root(), now);
            } else if (!known.gone()) {
                late.again(message, known.root(), now);
            }
            return;
        }
        Place place = here.place(message.conversation());
        if (place.policy().mode() == Mode.OFF) {
            return;
        }
        if (message.bot()) {
            program(event, message, place, now);
        } else {
            person(event, message, place, old, now);
        }
    }

    private void person(EventId event, Message message, Place place, boolean old, Instant now) {
        Policy policy = place.policy();
        bursts.sweep(now, policy.talk().burst());
        Bursts.Running before = bursts.of(message.conversation(), message.thread());
        Bursts.Running goesOn =
                before != null && before.burst().goesOn(message, policy.talk().burst()) ? before : null;
        MessageId root = goesOn == null ? threads.root(message, place.conversation()) : goesOn.root();
        Burst burst = goesOn == null ? new Burst(message) : goesOn.burst();
        if (goesOn != null) {
            burst.add(message);
        }
        ThreadFacts facts = here.requests().thread(message.conversation(), root);
        Talk talk = Threads.talk(facts, goesOn == null ? null : goesOn.opened(), place);
        Heard heard = threads.read(message, burst, talk, place);
        RequestId next = heard.said().reading().request() ? here.requests().next() : new RequestId(1);
        Plan plan = discipline.onMessage(Threads.in(root, message), heard.said(), talk, here.rules(policy, next));
        var read = new ArrayList<>(facts.requests());
        boolean addresses = !heard.said().mentioned().isEmpty();
        if (plan.opened() == null && message.opens() && addresses) {
            plan = aside(plan, message, heard.said(), policy, read);
        }
        write(event, message, root, heard.said().reply(), old ? plan.without(Steps.NUDGE) : plan, read, now);
        RequestId opened = plan.opened() != null ? plan.opened().id() : goesOn == null ? null : goesOn.opened();
        bursts.put(message.conversation(), message.thread(), new Bursts.Running(burst, root, opened));
        late.to(message, root, place, now);
        if (plan.opened() == null && !message.opens() && facts.requests().isEmpty()) {
            late.perhaps(message, root, place, now);
        }
    }

    /** A post at channel level may be the answer to a request that has a thread of its own. */
    private Plan aside(Plan plan, Message message, Said said, Policy policy, List<Stored> read) {
        Plan all = plan;
        for (Stored stored : here.requests()
                .asideable(message.conversation(), message.sentAt().minus(A_DAY))) {
            Request request = stored.request();
            boolean owner = request.named().contains(message.author());
            boolean addresses = said.mentioned().contains(request.author());
            boolean elsewhere = !request.thread().equals(message.id());
            if (owner && addresses && elsewhere && request.state() == State.OPEN) {
                all = all.and(discipline.onAside(message, request, here.rules(policy, new RequestId(1))));
                read.add(stored);
            }
        }
        return all;
    }

    private void program(EventId event, Message message, Place place, Instant now) {
        MessageId root = threads.root(message, place.conversation());
        ThreadFacts facts = here.requests().thread(message.conversation(), root);
        Plan plan = Plan.NOTHING;
        if (!facts.requests().isEmpty()) {
            Talk talk = Threads.talk(facts, null, place);
            Ear ear = here.ear();
            Said said;
            synchronized (ear) {
                said = ear.program(message, talk);
            }
            plan = discipline.onProgram(message, said, talk, here.rules(place.policy(), new RequestId(1)));
        }
        write(event, message, root, Reply.NOTHING, plan, facts.requests(), now);
    }

    /** A message says something else now. One that is not known yet is heard as it stands. */
    void edit(EventId event, Message message, Instant now) {
        Trace known =
                here.requests().heard(message.conversation(), message.id()).orElse(null);
        if (known == null) {
            message(event, message, false, now);
        } else if (!known.gone()) {
            edited(event, message, known.root(), now);
        }
    }

    private void edited(EventId event, Message message, MessageId root, Instant now) {
        Place place = here.place(message.conversation());
        ThreadFacts facts = here.requests().thread(message.conversation(), root);
        Stored stored = facts.requests().stream()
                .filter(one -> one.request().message().equals(message.id()))
                .findFirst()
                .orElse(null);
        Talk talk = Threads.talk(Threads.before(facts, message), null, place);
        Heard heard = threads.read(message, new Burst(message), talk, place);
        Plan plan;
        if (stored != null) {
            plan = tooLate(message, stored.request())
                    ? Plan.NOTHING
                    : discipline.onEdit(
                            message,
                            heard.said(),
                            talk,
                            stored.request(),
                            here.rules(place.policy(), new RequestId(1)));
        } else {
            RequestId next = heard.said().reading().request() ? here.requests().next() : new RequestId(1);
            Plan whole = discipline.onMessage(
                    Threads.in(root, message), heard.said(), talk, here.rules(place.policy(), next));
            plan = whole.opening();
        }
        write(event, message, root, heard.said().reply(), plan, facts.requests(), now);
    }

    /** Whether a request was closed before its words were changed; an edit that is only heard after the answer still counts. */
    private static boolean tooLate(Message edited, Request request) {
        Instant closed = request.closedAt();
        Instant at = edited.editedAt() == null ? edited.sentAt() : edited.editedAt();
        return request.state().closed() && (closed == null || !at.isBefore(closed));
    }

    /** A message is gone, and with it the request that it opened. It may never have been heard; then it never will be. */
    void delete(EventId event, ConversationId conversation, MessageId gone, Instant now) {
        Stored stored = here.requests().byMessage(conversation, gone).orElse(null);
        Plan plan = stored == null || stored.request().state().closed()
                ? Plan.NOTHING
                : discipline.onDelete(stored.request(), now, here.rules(here.policy(conversation), new RequestId(1)));
        store(new Write(
                event,
                Trace.deleted(conversation, gone, now),
                plan,
                stored == null ? List.of() : List.of(stored),
                now));
    }

    private void write(
            EventId event, Message message, MessageId root, Reply reply, Plan plan, List<Stored> read, Instant now) {
        store(new Write(event, Trace.of(Threads.in(root, message), reply), plan, read, now));
    }

    private void store(Write write) {
        if (here.requests().write(write)) {
            written.accept(write.plan());
        }
    }
}
