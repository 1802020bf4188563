package dev.awaitbot.cli;

import dev.awaitbot.archive.Survey;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.PersonSettings;
import dev.awaitbot.protocol.Policies;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What every command that replays an export works out of what it was told, and of who is in it. */
final class Exported {
    private Exported() {}

    /** The zone in which most people of the export live, by their profiles; the policy's where there are none. */
    static ZoneId zone(Survey survey, Function<ZoneId, Policies> policies) {
        Map<String, Integer> zones = new TreeMap<>();
        for (Person person : survey.people().values()) {
            if (person.zone() != null && !person.bot()) {
                zones.merge(person.zone().getId(), 1, Integer::sum);
            }
        }
        return zones.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> ZoneId.of(most.getKey()))
                .orElse(policies.apply(ZoneId.of("UTC"))
                        .standard()
                        .availability()
                        .zone());
    }

    /** When single people work, by their id on either platform. */
    static Map<PersonId, PersonSettings> people(List<PersonSettings> settings) {
        var people = new HashMap<PersonId, PersonSettings>();
        for (PersonSettings person : settings) {
            for (String id : new String[] {person.slack(), person.discord()}) {
                if (id != null) {
                    people.put(new PersonId(id), person);
                }
            }
        }
        return people;
    }

    static @Nullable Instant start(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    static String name(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? path.toString() : last.toString();
    }
}
