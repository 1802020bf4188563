package dev.awaitbot.replay;

import dev.awaitbot.discipline.Nudges.Spent;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.PersonId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** How many notes there would have been, to whom and where: only the current day and week are kept. */
final class Budgets {
    private record Count(LocalDate day, int today, int week) {
        Count on(LocalDate date) {
            boolean sameWeek = day.with(DayOfWeek.MONDAY).equals(date.with(DayOfWeek.MONDAY));
            return new Count(date, day.equals(date) ? today : 0, sameWeek ? week : 0);
        }

        Count more() {
            return new Count(day, today + 1, week + 1);
        }
    }

    private final Map<PersonId, Count> people = new HashMap<>();
    private final Map<ConversationId, Count> channels = new HashMap<>();

    Spent spent(PersonId person, ConversationId channel, LocalDate day) {
        Count own = people.getOrDefault(person, new Count(day, 0, 0)).on(day);
        Count here = channels.getOrDefault(channel, new Count(day, 0, 0)).on(day);
        return new Spent(own.today(), own.week(), here.today());
    }

    void spend(PersonId person, ConversationId channel, LocalDate day) {
        people.put(
                person,
                people.getOrDefault(person, new Count(day, 0, 0)).on(day).more());
        channels.put(
                channel,
                channels.getOrDefault(channel, new Count(day, 0, 0)).on(day).more());
    }
}
