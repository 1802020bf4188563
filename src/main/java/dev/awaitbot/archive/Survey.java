package dev.awaitbot.archive;

import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Group;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an export holds, before its messages are read.
 *
 * @param people those who wrote or are mentioned, in the order of their names; others an export lists are not here
 * @param conversations those with at least one message, in the order of their names
 * @param groups user groups and roles by id
 * @param titles what forum posts are called, by the id of their first message; empty for Slack
 * @param messages how many there are by conversation, duplicates included
 * @param files how many files with messages were read, wholly or in part
 * @param first when the earliest message was sent, null in an empty export
 * @param skipped files left out wholly or in part, each with its reason
 * @param notes what is odd but was kept, one plain sentence each
 */
public record Survey(
        Map<PersonId, Person> people,
        Map<ConversationId, Conversation> conversations,
        Map<String, Group> groups,
        Map<MessageId, String> titles,
        Map<ConversationId, Long> messages,
        Map<LeftOut, Long> leftOut,
        int files,
        @Nullable Instant first,
        @Nullable Instant last,
        List<Skipped> skipped,
        List<String> notes) {
    public Survey {
        people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
        conversations = Collections.unmodifiableMap(new LinkedHashMap<>(conversations));
        groups = Map.copyOf(groups);
        titles = Map.copyOf(titles);
        messages = Map.copyOf(messages);
        leftOut = Map.copyOf(leftOut);
        skipped = List.copyOf(skipped);
        notes = List.copyOf(notes);
    }

    /** How many messages there are in all, duplicates included. */
    public long total() {
        return messages.values().stream().mapToLong(Long::longValue).sum();
    }
}
