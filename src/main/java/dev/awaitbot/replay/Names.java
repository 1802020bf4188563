package dev.awaitbot.replay;

import dev.awaitbot.protocol.Owner;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the people that words name, among those who wrote or are mentioned in the export. */
final class Names {
    private final Map<PersonId, Person> people;
    private final Map<String, List<PersonId>> byName = new HashMap<>();

    Names(Map<PersonId, Person> people) {
        this.people = people;
        for (Person person : people.values()) {
            if (!person.bot()) {
                add(person.name(), person.id());
                person.aliases().forEach(alias -> add(alias, person.id()));
            }
        }
    }

    private void add(String name, PersonId id) {
        String whole = key(name);
        put(whole, id);
        int blank = whole.indexOf(' ');
        if (blank > 1) {
            put(whole.substring(0, blank), id);
        }
    }

    private void put(String key, PersonId id) {
        List<PersonId> known = byName.computeIfAbsent(key, absent -> new ArrayList<>(1));
        if (!known.contains(id)) {
            known.add(id);
        }
    }

    private static String key(String name) {
        String plain = name.startsWith("@") ? name.substring(1) : name;
        return plain.strip().toLowerCase(Locale.ROOT);
    }

    /** The people that owners name, in their order; groups, broadcasts, programs and names that fit nobody or several are left out. */
    List<PersonId> of(Collection<Owner> owners, Collection<PersonId> near) {
        var found = new ArrayList<PersonId>();
        for (Owner owner : owners) {
            PersonId id = switch (owner.kind()) {
                case USER -> owner.id() == null ? named(owner.text(), near) : mention(owner.id(), near);
                case NAME -> named(owner.text(), near);
                case GROUP, BROADCAST -> null;
            };
            if (id != null && !found.contains(id) && !bot(id)) {
                found.add(id);
            }
        }
        return found;
    }

    /** The people that mentions name, by id or handle. */
    List<PersonId> mentioned(Collection<String> mentions, Collection<PersonId> near) {
        var found = new ArrayList<PersonId>(mentions.size());
        for (String mention : mentions) {
            PersonId id = mention(mention, near);
            if (id != null && !found.contains(id)) {
                found.add(id);
            }
        }
        return found;
    }

    private @Nullable PersonId mention(String mention, Collection<PersonId> near) {
        var id = new PersonId(mention);
        return people.containsKey(id) ? id : named(mention, near);
    }

    /** Whoever the name fits: of those near, if it fits just one of them, else of all. */
    @Nullable
    PersonId named(String name, Collection<PersonId> near) {
        List<PersonId> candidates = byName.getOrDefault(key(name), List.of());
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        PersonId found = null;
        for (PersonId candidate : candidates) {
            if (near.contains(candidate)) {
                if (found != null) {
                    return null;
                }
                found = candidate;
            }
        }
        return found;
    }

    @Nullable
    Person person(PersonId id) {
        return people.get(id);
    }

    boolean bot(PersonId id) {
        Person person = people.get(id);
        return person != null && person.bot();
    }
}
