package dev.awaitbot.replay;

import dev.awaitbot.discipline.Nudges.Decision;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.report.Cases;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts what the bot would have said under a policy, had it been there. Names nobody. */
public final class Forecast implements Voice {
    /** A message whose author would have got a note. */
    public record Nudged(ConversationId conversation, MessageId message, Instant at) {}

    /**
     * Notes of one person in one week, over all weeks in which somebody would have got any.
     *
     * @param median half of these got no more
     * @param most the most that anybody got in a week
     */
    public record Each(double median, int most) {}

    private record PersonWeek(PersonId person, LocalDate monday) {}

    private final ZoneId zone;
    private final Set<Nudged> nudged = new HashSet<>();
    private final Set<PersonId> authors = new HashSet<>();
    private final Map<PersonWeek, Integer> personWeeks = new HashMap<>();
    private final Map<Notice.Code, Integer> followUps = new EnumMap<>(Notice.Code.class);

    /** @param zone in which weeks are counted */
    public Forecast(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public void note(Request request, Decision decision) {
        authors.add(request.author());
        if (decision == Decision.SENT) {
            nudged.add(new Nudged(request.conversation(), request.message(), request.postedAt()));
            LocalDate day = request.postedAt().atZone(zone).toLocalDate();
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            personWeeks.merge(new PersonWeek(request.author(), monday), 1, Integer::sum);
        }
    }

    @Override
    public void followUp(Notice notice, Instant at) {
        followUps.merge(notice.code(), 1, Integer::sum);
    }

    /** Every message with a note. */
    public Set<Nudged> nudged() {
        return Set.copyOf(nudged);
    }

    /** How many people would have got a note. */
    public int people() {
        return (int)
                personWeeks.keySet().stream().map(PersonWeek::person).distinct().count();
    }

    /** Null where nobody would have got a note, and where so few people ask that a figure would be about persons. */
    public @Nullable Each each() {
        if (personWeeks.isEmpty() || authors.size() < Cases.PEOPLE) {
            return null;
        }
        List<Integer> sorted = personWeeks.values().stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median =
                sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
        return new Each(median, sorted.get(sorted.size() - 1));
    }

    /** How many of a kind would have come due before anything made them needless. */
    public int followUps(Notice.Code kind) {
        return followUps.getOrDefault(kind, 0);
    }
}
