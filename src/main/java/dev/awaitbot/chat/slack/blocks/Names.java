package dev.awaitbot.chat.slack.blocks;

import dev.awaitbot.chat.Directory;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Group;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import java.net.URI;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * How people, groups and conversations are called, and where messages are found.
 *
 * @param link answers from memory
 */
public record Names(Directory directory, BiFunction<ConversationId, MessageId, Optional<URI>> link) {
    /** Without an "@": nobody is called by it. */
    String of(PersonId person) {
        return directory
                .person(person)
                .map(Person::name)
                .orElseGet(
                        () -> group(person).map(group -> "@" + group.handle()).orElse(person.value()));
    }

    Optional<Group> group(PersonId id) {
        return directory.groups().stream()
                .filter(group -> group.id().equals(id.value()))
                .findFirst();
    }

    /** Whether Slack can show its name, to those alone who may know it. */
    boolean channel(ConversationId id) {
        return directory
                .conversation(id)
                .map(Conversation::kind)
                .map(kind -> kind == Conversation.Kind.CHANNEL || kind == Conversation.Kind.PRIVATE)
                .orElse(id.value().startsWith("C"));
    }
}
