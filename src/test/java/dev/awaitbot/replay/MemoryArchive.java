package dev.awaitbot.replay;

import dev.awaitbot.archive.Archive;
import dev.awaitbot.archive.Progress;
import dev.awaitbot.archive.Survey;
import dev.awaitbot.archive.Tally;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** An export that a test wrote down itself. */
record MemoryArchive(List<Message> messages) implements Archive {
    @Override
    public String kind() {
        return "slack";
    }

    @Override
    public Survey survey(Progress progress) {
        Map<PersonId, Person> people = new LinkedHashMap<>();
        Map<ConversationId, Conversation> conversations = new LinkedHashMap<>();
        Map<ConversationId, Long> counts = new LinkedHashMap<>();
        for (Message message : messages) {
            person(people, message.author(), message.bot());
            message.text()
                    .lines()
                    .flatMap(line -> List.of(line.split("[<>]")).stream())
                    .forEach(part -> {
                        if (part.startsWith("@") && part.indexOf(' ') < 0 && part.length() > 1) {
                            person(people, new PersonId(part.substring(1)), false);
                        }
                    });
            ConversationId id = message.conversation();
            var kind = id.value().startsWith("dm") ? Conversation.Kind.DIRECT : Conversation.Kind.CHANNEL;
            conversations.putIfAbsent(id, new Conversation(id, id.value(), kind, Set.of()));
            counts.merge(id, 1L, Long::sum);
        }
        return new Survey(
                people,
                conversations,
                Map.of(),
                Map.<MessageId, String>of(),
                counts,
                Map.of(),
                1,
                messages.isEmpty() ? null : messages.get(0).sentAt(),
                messages.isEmpty() ? null : messages.get(messages.size() - 1).sentAt(),
                List.of(),
                List.of());
    }

    private static void person(Map<PersonId, Person> people, PersonId id, boolean bot) {
        String name = Character.toUpperCase(id.value().charAt(0)) + id.value().substring(1);
        people.putIfAbsent(id, new Person(id, name, List.of(id.value()), bot, true, null));
    }

    @Override
    public Tally read(Consumer<Message> reader, Progress progress) {
        messages.forEach(reader);
        return new Tally(messages.size(), Map.of());
    }

    @Override
    public void close() {}
}
