package dev.awaitbot.bot;

import dev.awaitbot.discipline.Discipline;
import dev.awaitbot.discipline.Said;
import dev.awaitbot.discipline.Talk;
import dev.awaitbot.hearing.Burst;
import dev.awaitbot.hearing.Place;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.store.ThreadFacts;
import dev.awaitbot.store.Write;
import java.time.Instant;
import java.util.function.Consumer;

/** Answers that were told before what they answer: they are read once more when that is there. */
final class LateAnswers {
    private final Workspace here;
    private final Threads threads;
    private final Consumer<Write> store;
    private final Discipline discipline = new Discipline();

    LateAnswers(Workspace here, Threads threads, Consumer<Write> store) {
        this.here = here;
        this.threads = threads;
        this.store = store;
    }

    /** Told once more, perhaps because the first time was cut short after the message was stored, and before answers to it were read. */
    void again(Message message, MessageId root, Instant now) {
        boolean untouched = here.requests()
                .byMessage(message.conversation(), message.id())
                .filter(stored -> stored.version() == 0)
                .isPresent();
        if (untouched) {
            to(message, root, here.place(message.conversation()), now);
        }
    }

    /** What a reply answers may have been stored by another node since its thread was looked at: whoever stores second sees both. */
    void perhaps(Message reply, MessageId root, Place place, Instant now) {
        ThreadFacts facts = here.requests().thread(reply.conversation(), root);
        if (!facts.requests().isEmpty()) {
            answer(reply, root, facts, place, now);
        }
    }

    /** A reply may arrive before what it answers: those of this thread that stand after the message are read once more. */
    void to(Message message, MessageId root, Place place, Instant now) {
        for (MessageId later : here.requests().later(message.conversation(), root, message.sentAt())) {
            here.platform()
                    .message(message.conversation(), later)
                    .ifPresent(reply ->
                            answer(reply, root, here.requests().thread(message.conversation(), root), place, now));
        }
    }

    private void answer(Message reply, MessageId root, ThreadFacts facts, Place place, Instant now) {
        Talk talk = Threads.talk(Threads.before(facts, reply), null, place);
        Said said = threads.read(reply, new Burst(reply), talk, place).said();
        Plan plan =
                discipline.onMessage(Threads.in(root, reply), said, talk, here.rules(place.policy(), new RequestId(1)));
        store.accept(new Write(null, null, plan.answering(), facts.requests(), now));
    }
}
