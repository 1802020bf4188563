package dev.awaitbot.protocol;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who writes or is named.
 *
 * @param name what people call them, shown in reports
 * @param aliases every other name they go by (handle, real name), for matching names in texts
 * @param active false once the account is deactivated
 * @param zone the zone of their profile, null where the platform has none
 */
public record Person(
        PersonId id,
        String name,
        List<String> aliases,
        boolean bot,
        boolean active,
        @Nullable ZoneId zone) {
    public Person {
        aliases = List.copyOf(aliases);
    }
}
