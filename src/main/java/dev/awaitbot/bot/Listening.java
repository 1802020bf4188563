package dev.awaitbot.bot;

import dev.awaitbot.discipline.Discipline;
import dev.awaitbot.discipline.Post;
import dev.awaitbot.discipline.Said;
import dev.awaitbot.discipline.Steps;
import dev.awaitbot.discipline.Talk;
import dev.awaitbot.hearing.Burst;
import dev.awaitbot.hearing.Ear;
import dev.awaitbot.hearing.Heard;
import dev.awaitbot.hearing.Place;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Mode;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Reply;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.State;
import dev.awaitbot.store.Remembered;
import dev.awaitbot.store.Stored;
import dev.awaitbot.store.ThreadFacts;
import dev.awaitbot.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What becomes of a message: read in its place, decided, stored. The caller holds the conversation's turn. */
final class Listening {
    private static final Duration A_DAY = Duration.ofHours(24);

    /** A conversation of two is one thread, whatever stands in it. */
    private static final MessageId DIRECT = new MessageId("direct");

    private final Workspace here;
    private final Discipline discipline = new Discipline();
    private final Consumer<Plan> written;
    private final Bursts bursts = new Bursts();

    /** @param written is told what was stored */
    Listening(Workspace here, Consumer<Plan> written) {
        this.here = here;
        this.written = written;
    }

    /** A message that may be new. One that is known already is read again only if it was edited since. */
    void message(EventId event, Message message, boolean late, Instant now) {
        dev.awaitbot.store.Heard known =
                here.requests().heard(message.conversation(), message.id()).orElse(null);
        if (known != null) {
            boolean newer = message.editedAt() != null
                    && !known.gone()
                    && (known.editedAt() == null || message.editedAt().isAfter(known.editedAt()));
            if (newer) {
                edited(event, message, known.root(), now);
            } else if (!known.gone()) {
                again(message, known.root(), now);
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
            person(event, message, place, late, now);
        }
    }

    /** Told once more, perhaps because the first time was cut short after the message was stored, and before answers to it were read. */
    private void again(Message message, MessageId root, Instant now) {
        boolean untouched = here.requests()
                .byMessage(message.conversation(), message.id())
                .filter(stored -> stored.version() == 0)
                .isPresent();
        if (untouched) {
            answersThatCameBefore(message, root, here.place(message.conversation()), now);
        }
    }

    private void person(EventId event, Message message, Place place, boolean late, Instant now) {
        Policy policy = place.policy();
        bursts.sweep(now, policy.talk().burst());
        Bursts.Running before = bursts.of(message.conversation(), message.thread());
        boolean goesOn =
                before != null && before.burst().goesOn(message, policy.talk().burst());
        MessageId root = goesOn ? before.root() : root(message, place.conversation());
        Burst burst = goesOn ? before.burst() : new Burst(message);
        if (goesOn) {
            burst.add(message);
        }
        ThreadFacts facts = here.requests().thread(message.conversation(), root);
        Talk talk = talk(facts, goesOn ? before.opened() : null, place);
        Heard heard = read(message, burst, talk, place);
        RequestId next = heard.said().reading().request() ? here.requests().next() : new RequestId(1);
        Plan plan = discipline.onMessage(in(root, message), heard.said(), talk, here.rules(policy, next));
        var read = new ArrayList<>(facts.requests());
        if (plan.opened() == null && message.opens()) {
            plan = aside(plan, message, heard.said(), policy, read);
        }
        write(event, message, root, heard.said().reply(), late ? old(plan) : plan, read, now);
        RequestId opened = plan.opened() != null ? plan.opened().id() : goesOn ? before.opened() : null;
        bursts.put(message.conversation(), message.thread(), new Bursts.Running(burst, root, opened));
        answersThatCameBefore(message, root, place, now);
        if (plan.opened() == null && !message.opens() && facts.requests().isEmpty()) {
            perhapsAnAnswer(message, root, place, now);
        }
    }

    /** What a reply answers may have been stored by another node since its thread was looked at: whoever stores second sees both. */
    private void perhapsAnAnswer(Message reply, MessageId root, Place place, Instant now) {
        ThreadFacts facts = here.requests().thread(reply.conversation(), root);
        if (!facts.requests().isEmpty()) {
            answer(reply, root, facts, place, now);
        }
    }

    /** A reply may arrive before what it answers: those of this thread that stand after the message are read once more. */
    private void answersThatCameBefore(Message message, MessageId root, Place place, Instant now) {
        for (MessageId later : here.requests().later(message.conversation(), root, message.sentAt())) {
            here.platform()
                    .message(message.conversation(), later)
                    .ifPresent(reply ->
                            answer(reply, root, here.requests().thread(message.conversation(), root), place, now));
        }
    }

    private void answer(Message reply, MessageId root, ThreadFacts facts, Place place, Instant now) {
        Talk talk = talk(before(facts, reply), null, place);
        Said said = read(reply, new Burst(reply), talk, place).said();
        Plan plan = discipline.onMessage(in(root, reply), said, talk, here.rules(place.policy(), new RequestId(1)));
        store(new Write(null, null, plan.answering(), facts.requests(), now));
    }

    /** What was known of a thread before one of its messages. */
    static ThreadFacts before(ThreadFacts facts, Message message) {
        List<Remembered> posts = facts.posts().stream()
                .filter(post -> post.at().latest().isBefore(message.sentAt()))
                .toList();
        List<Stored> requests = facts.requests().stream()
                .filter(stored -> stored.request().postedAt().isBefore(message.sentAt()))
                .toList();
        List<PersonId> people = facts.people().stream()
                .filter(person -> posts.stream().anyMatch(post -> post.author().equals(person)))
                .toList();
        return new ThreadFacts(people, posts, requests);
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
        MessageId root = root(message, place.conversation());
        ThreadFacts facts = here.requests().thread(message.conversation(), root);
        Plan plan = Plan.NOTHING;
        if (!facts.requests().isEmpty()) {
            Talk talk = talk(facts, null, place);
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
        dev.awaitbot.store.Heard known =
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
        Talk talk = talk(before(facts, message), null, place);
        Heard heard = read(message, new Burst(message), talk, place);
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
            Plan whole = discipline.onMessage(in(root, message), heard.said(), talk, here.rules(place.policy(), next));
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
                dev.awaitbot.store.Heard.deleted(conversation, gone, now),
                plan,
                stored == null ? List.of() : List.of(stored),
                now));
    }

    Heard read(Message message, Burst burst, Talk talk, Place place) {
        Ear ear = here.ear();
        synchronized (ear) {
            return ear.read(message, burst, talk, place);
        }
    }

    private void write(
            EventId event, Message message, MessageId root, Reply reply, Plan plan, List<Stored> read, Instant now) {
        store(new Write(event, dev.awaitbot.store.Heard.of(in(root, message), reply), plan, read, now));
    }

    private void store(Write write) {
        if (here.requests().write(write)) {
            written.accept(write.plan());
        }
    }

    /** Nobody is spoken to about what is old. */
    private static Plan old(Plan plan) {
        return plan.without(Steps.NUDGE);
    }

    /** The message as part of the thread in which it is read. */
    private static Message in(MessageId root, Message message) {
        return message.root().equals(root) ? message : message.within(root);
    }

    private MessageId root(Message message, Conversation conversation) {
        if (conversation.kind() == Conversation.Kind.DIRECT && message.opens()) {
            return DIRECT;
        }
        MessageId replyTo = message.replyTo();
        if (message.thread() == null && replyTo != null) {
            return here.requests()
                    .heard(message.conversation(), replyTo)
                    .map(dev.awaitbot.store.Heard::root)
                    .orElse(message.root());
        }
        return message.root();
    }

    static Talk talk(ThreadFacts facts, @Nullable RequestId burst, Place place) {
        List<Post> posts = facts.posts().stream()
                .map(post -> new Post(post.at(), post.author(), post.reply()))
                .toList();
        List<Request> requests = facts.requests().stream().map(Stored::request).toList();
        return new Talk(facts.people(), posts, requests, burst, place.direct());
    }
}
