package dev.awaitbot.chat.playground;

import dev.awaitbot.chat.Directory;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Group;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who is in the playground, and where they talk. Each person also has a conversation of their own with the bot.
 *
 * @param people the bot is the last of them
 */
record Team(List<Person> people, List<Group> groups, List<Conversation> conversations) implements Directory {
    /** The bot's own id. */
    static final String BOT = "await";

    private static final String DIRECT = "dm-";

    static final Person AWAIT =
            new Person(new PersonId(BOT), "AwaitBot", List.of("await", "awaitbot"), true, true, null);

    Team {
        people = List.copyOf(people);
        groups = List.copyOf(groups);
        conversations = List.copyOf(conversations);
    }

    /** A person's own conversation with the bot. */
    static ConversationId direct(PersonId person) {
        return new ConversationId(DIRECT + person);
    }

    static boolean direct(String conversation) {
        return conversation.startsWith(DIRECT);
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /** Everybody but the bot. */
    List<Person> members() {
        return people.subList(0, people.size() - 1);
    }

    @Override
    public Optional<Conversation> conversation(ConversationId id) {
        if (direct(id.value())) {
            return members().stream()
                    .filter(person -> direct(person.id()).equals(id))
                    .map(person -> new Conversation(
                            id, person.name(), Conversation.Kind.DIRECT, Set.of(person.id(), AWAIT.id())))
                    .findFirst();
        }
        return conversations.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Who is meant by what follows an "@". */
    Optional<Person> named(String handle) {
        String name = handle.toLowerCase(Locale.ROOT);
        return people.stream()
                .filter(person -> person.id().value().equals(name)
                        || person.aliases().stream()
                                .anyMatch(
                                        alias -> alias.toLowerCase(Locale.ROOT).equals(name)))
                .findFirst();
    }

    Optional<Group> group(String handle) {
        return groups.stream()
                .filter(group -> group.handle().equals(handle.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    Optional<Conversation> channel(String name) {
        return conversations.stream()
                .filter(it -> it.name().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
