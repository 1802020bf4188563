package dev.awaitbot.chat.slack;

import dev.awaitbot.chat.Directory;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Group;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A directory with Dana, the group of designers, and a channel. */
final class Office implements Directory {
    private static final Person DANA = new Person(new PersonId("U01"), "Dana Reyes", List.of(), false, true, null);
    private static final Conversation LAUNCH =
            new Conversation(new ConversationId("C01"), "launch", Conversation.Kind.CHANNEL, Set.of());

    @Override
    public Optional<Person> person(PersonId id) {
        return people().stream().filter(person -> person.id().equals(id)).findFirst();
    }

    @Override
    public List<Person> people() {
        return List.of(DANA);
    }

    @Override
    public Optional<Conversation> conversation(ConversationId id) {
        return conversations().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Conversation> conversations() {
        return List.of(LAUNCH);
    }

    @Override
    public List<Group> groups() {
        return List.of(new Group("S01", "design", Set.of(DANA.id())));
    }
}
