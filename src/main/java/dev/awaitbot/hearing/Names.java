package dev.awaitbot.hearing;

import dev.awaitbot.discipline.Said.Fallback;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.Group;
import dev.awaitbot.protocol.Owner;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Policy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the people and groups that words name, among those who are known. Safe for several threads. */
public final class Names {
    private final Map<PersonId, Person> people;
    private final Map<String, Group> groups;
    private final Map<String, List<PersonId>> byName = new HashMap<>();
    private final Map<String, Group> byHandle = new HashMap<>();

    /** @param groups user groups and roles by id */
    public Names(Map<PersonId, Person> people, Map<String, Group> groups) {
        this.people = people;
        this.groups = groups;
        for (Person person : people.values()) {
            if (!person.bot()) {
                add(person.name(), person.id());
                person.aliases().forEach(alias -> add(alias, person.id()));
            }
        }
        groups.values().forEach(group -> byHandle.put(key(group.handle()), group));
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

    /**
     * The people that owners name, in their order; groups, broadcasts, programs and names that fit nobody or several are left out.
     *
     * @param near who is meant rather than others of the same name
     */
    public List<PersonId> of(Collection<Owner> owners, Collection<PersonId> near) {
        var found = new ArrayList<PersonId>();
        for (Owner owner : owners) {
            PersonId id = person(owner, near);
            if (id != null && !found.contains(id) && !bot(id)) {
                found.add(id);
            }
        }
        return found;
    }

    /** Whom an owner names, a program too; null for a group, a broadcast and a name that fits nobody or several. */
    @Nullable
    PersonId person(Owner owner, Collection<PersonId> near) {
        return switch (owner.kind()) {
            case USER -> owner.id() == null ? named(owner.text(), near) : mention(owner.id(), near);
            case NAME -> named(owner.text(), near);
            case GROUP, BROADCAST -> null;
        };
    }

    /** The group that an owner names, by id or handle; null where it is none, or none that we know. */
    public @Nullable Group group(Owner owner) {
        if (owner.kind() != Owner.Kind.GROUP) {
            return null;
        }
        Group known = owner.id() == null ? null : groups.get(owner.id());
        return known != null ? known : byHandle.get(key(owner.id() == null ? owner.text() : owner.id()));
    }

    /** The person or the group, by id, that a channel names for requests that name nobody; null where it names none who can act. */
    @Nullable
    Fallback byDefault(Policy policy) {
        String name = policy.defaultOwner();
        if (name == null) {
            return null;
        }
        PersonId person = mention(name, List.of());
        Person known = person == null ? null : people.get(person);
        if (known != null) {
            boolean acts = known.active() && !known.bot();
            return acts ? new Fallback(known.id(), null) : null;
        }
        Group group = groups.containsKey(name) ? groups.get(name) : byHandle.get(key(name));
        return group == null ? null : new Fallback(null, group.id());
    }

    /** Who else is in a conversation, but for programs; of a conversation of two the one other person. */
    List<PersonId> others(Conversation conversation, PersonId author) {
        return conversation.members().stream()
                .filter(one -> !one.equals(author) && !bot(one))
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
    }

    /** By what names the people of a conversation may be called, in order of the alphabet; empty where its members are not told. */
    public List<String> members(Conversation conversation) {
        var names = new TreeSet<String>();
        for (PersonId id : conversation.members()) {
            Person person = people.get(id);
            if (person != null && !person.bot()) {
                names.add(person.name());
                names.addAll(person.aliases());
            }
        }
        return List.copyOf(names);
    }

    /** The people that mentions name, by id or handle. */
    public List<PersonId> mentioned(Collection<String> mentions, Collection<PersonId> near) {
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
    public @Nullable PersonId named(String name, Collection<PersonId> near) {
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

    /** Null for somebody we do not know. */
    public @Nullable Person person(PersonId id) {
        return people.get(id);
    }

    public boolean bot(PersonId id) {
        Person person = people.get(id);
        return person != null && person.bot();
    }
}
