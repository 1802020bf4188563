package dev.awaitbot.replay;

import dev.awaitbot.hearing.Place;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Policy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is remembered of a conversation above its threads: who posted lately, and what waits for an answer. */
final class Channel {
    private static final Duration SOON = Duration.ofHours(24);
    private static final int MOST = 64;

    private record Recent(Instant at, PersonId author) {}

    record Waiting(Instant at, Live live, ThreadMemory thread) {}

    final Place place;
    final Policy policy;
    private final Deque<Recent> recent = new ArrayDeque<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private @Nullable ThreadMemory last;

    Channel(Conversation conversation, Function<Conversation, Policy> policies) {
        this.policy = policies.apply(conversation);
        // Who is a member today says nothing about then.
        this.place = new Place(conversation, policy, List.of());
    }

    ThreadMemory locate(Message message, Threads threads) {
        Instant now = message.sentAt();
        ConversationId here = place.conversation().id();
        if (place.direct() && message.opens()) {
            return threads.of(here, new MessageId("direct"), now);
        }
        MessageId replyTo = message.replyTo();
        if (message.thread() == null && replyTo != null) {
            ThreadMemory answered = threads.find(here, replyTo);
            if (answered != null) {
                return threads.alias(message, answered);
            }
        }
        boolean goesOn = message.opens()
                && !message.bot()
                && last != null
                && last.burst != null
                && last.burst.goesOn(message, policy.talk().burst())
                && last.people.size() == 1;
        return goesOn && last != null ? threads.alias(message, last) : threads.of(here, message.root(), now);
    }

    void spoke(Message message, ThreadMemory thread, @Nullable Live opened) {
        if (message.opens()) {
            last = thread;
            recent.addLast(new Recent(message.sentAt(), message.author()));
            if (recent.size() > MOST) {
                recent.removeFirst();
            }
            if (opened != null) {
                waiting.addLast(new Waiting(message.sentAt(), opened, thread));
                if (waiting.size() > MOST) {
                    waiting.removeFirst();
                }
            }
        }
    }

    /** Who posted at channel level within the time in which an exchange counts as running. */
    Set<PersonId> speakers(Instant now) {
        Instant from = now.minus(policy.talk().running());
        Set<PersonId> speakers = new LinkedHashSet<>();
        for (Recent one : recent) {
            if (!one.at().isBefore(from)) {
                speakers.add(one.author());
            }
        }
        return speakers;
    }

    /** Requests at channel level that an answer beside their thread may still be for, newest first. */
    List<Waiting> waiting(Instant now) {
        while (!waiting.isEmpty() && waiting.peekFirst().at().plus(SOON).isBefore(now)) {
            waiting.removeFirst();
        }
        var open = new ArrayList<Waiting>(waiting.size());
        waiting.descendingIterator().forEachRemaining(open::add);
        return open;
    }
}
