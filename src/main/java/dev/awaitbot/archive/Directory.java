package dev.awaitbot.archive;

import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everybody an export names, and who of them wrote or is mentioned. */
final class Directory {
    private final Map<String, Person> known = new HashMap<>();
    private final Map<String, PersonId> seen = new HashMap<>();
    private final Set<PersonId> writers = new HashSet<>();
    private final Set<PersonId> programs = new HashSet<>();

    boolean knows(String id) {
        return known.containsKey(id);
    }

    @Nullable
    Person person(String id) {
        return known.get(id);
    }

    void add(Person person) {
        known.putIfAbsent(person.id().value(), person);
    }

    /** Adds somebody met in a message, unless known already; names that are null are unknown. */
    void meet(String id, boolean bot, @Nullable String... names) {
        if (!known.containsKey(id)) {
            known.put(id, person(new PersonId(id), bot, names));
        }
    }

    /** The first name is the one to show, the others are aliases; without any, the id is the name. */
    static Person person(PersonId id, boolean bot, @Nullable String... names) {
        List<String> distinct = names(names);
        String name = distinct.isEmpty() ? id.value() : distinct.get(0);
        return new Person(
                id, name, distinct.isEmpty() ? List.of() : distinct.subList(1, distinct.size()), bot, true, null);
    }

    static List<String> names(@Nullable String... names) {
        Set<String> distinct = new LinkedHashSet<>();
        for (String name : names) {
            if (name != null && !name.isBlank()) {
                distinct.add(name.strip());
            }
        }
        return List.copyOf(distinct);
    }

    /** The one id object of this person, now somebody who wrote or is mentioned. */
    PersonId see(String id) {
        return seen.computeIfAbsent(id, PersonId::new);
    }

    /** Notes the author and everybody mentioned in the text. */
    void see(Message message) {
        (message.bot() ? programs : writers).add(see(message.author().value()));
        String text = message.text();
        for (int at = text.indexOf("<@"); at >= 0; at = text.indexOf("<@", at + 2)) {
            String id = mentioned(text, at + 2);
            if (id != null) {
                see(id);
            }
        }
    }

    private static @Nullable String mentioned(String text, int at) {
        int start = at < text.length() && text.charAt(at) == '!' ? at + 1 : at;
        int end = start;
        while (end < text.length() && end - start < 40 && alphanumeric(text.charAt(end))) {
            end++;
        }
        boolean closed = end < text.length() && (text.charAt(end) == '>' || text.charAt(end) == '|');
        return closed && end > start ? text.substring(start, end) : null;
    }

    private static boolean alphanumeric(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** Those who wrote or are mentioned, in the order of their names. */
    Map<PersonId, Person> people() {
        Map<PersonId, Person> people = new LinkedHashMap<>();
        ordered().forEach(person -> people.put(person.id(), person));
        return people;
    }

    private Stream<Person> ordered() {
        return seen.values().stream()
                .map(id -> judged(known.getOrDefault(id.value(), person(id, false))))
                .sorted(Comparator.comparing(Person::name)
                        .thenComparing(person -> person.id().value()));
    }

    /**
     * A program is known by its messages, which both platforms mark one by one. A list of accounts is asked only about those who wrote
     * nothing: the two export formats do not agree in what their lists say.
     */
    private Person judged(Person person) {
        boolean bot = !writers.contains(person.id()) && (programs.contains(person.id()) || person.bot());
        return bot == person.bot()
                ? person
                : new Person(person.id(), person.name(), person.aliases(), bot, person.active(), person.zone());
    }

    /** How many wrote or are mentioned without being known by a name. */
    long strangers() {
        return ordered()
                .filter(person -> person.name().equals(person.id().value()))
                .count();
    }
}
