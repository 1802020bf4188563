package dev.awaitbot.report;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who wrote where and when, counted from messages: only people count, what programs post is a message and no more. */
final class Activity {
    private final ZoneId zone;
    private final Map<PersonId, Integer> people = new HashMap<>();
    private final Map<ConversationId, Set<Integer>> conversations = new HashMap<>();
    private final Map<Integer, Set<Integer>> weeks = new HashMap<>();
    private final Set<Long> threads = new HashSet<>();
    private int messages;
    private @Nullable Instant from;
    private @Nullable Instant to;

    Activity(ZoneId zone) {
        this.zone = zone;
    }

    void add(Message message) {
        messages++;
        Instant at = message.sentAt();
        from = from == null || at.isBefore(from) ? at : from;
        to = to == null || at.isAfter(to) ? at : to;
        Set<Integer> here = conversations.computeIfAbsent(message.conversation(), id -> new HashSet<>());
        if (message.thread() != null) {
            threads.add(Mix.of(message.conversation().value(), message.thread().value()));
        }
        if (!message.bot()) {
            int person = people.computeIfAbsent(message.author(), id -> people.size());
            here.add(person);
            weeks.computeIfAbsent(Week.number(at, zone), week -> new HashSet<>())
                    .add(person);
        }
    }

    int messages() {
        return messages;
    }

    int people() {
        return people.size();
    }

    int conversations() {
        return conversations.size();
    }

    int threads() {
        return threads.size();
    }

    /** How many people wrote in a conversation. */
    int peopleIn(ConversationId conversation) {
        return conversations.getOrDefault(conversation, Set.of()).size();
    }

    /** How many people wrote in a week. */
    int peopleIn(Week week) {
        return weeks.getOrDefault(week.number(), Set.of()).size();
    }

    /** The sum over weeks of how many people wrote. */
    int personWeeks() {
        return weeks.values().stream().mapToInt(Set::size).sum();
    }

    /** When the first message was sent; null without one. */
    @Nullable
    Instant from() {
        return from;
    }

    /** When the last message was sent; null without one. */
    @Nullable
    Instant to() {
        return to;
    }
}
