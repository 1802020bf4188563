package dev.awaitbot.protocol;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader knows of a message besides its words.
 *
 * @param sentAt when it was sent: relative times count from here, never from now
 * @param author when its author works; "today" and "EOD" are theirs
 * @param owner when its owner works; null where not known
 * @param language ISO 639-1 where it is known beforehand, else null: then it is recognised
 * @param opensThread whether it begins a thread or stands at channel level; null where not known
 * @param topic the thread's title on platforms that have one, else null
 * @param direct whether it stands in a conversation of two
 * @param members names of those who may be meant, as the platform tells them; empty where it does not
 * @param attachments how many files, pictures or embeds hang on it
 * @param events the policy's named events ("standup" to "09:30 Mon-Fri")
 */
public record Scene(
        Instant sentAt,
        Availability author,
        @Nullable Availability owner,
        DateOrder dateOrder,
        @Nullable String language,
        @Nullable Boolean opensThread,
        @Nullable String topic,
        boolean direct,
        List<String> members,
        int attachments,
        Map<String, String> events) {
    public Scene {
        members = List.copyOf(members);
        events = Map.copyOf(events);
    }
}
