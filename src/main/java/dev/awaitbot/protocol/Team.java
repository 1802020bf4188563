package dev.awaitbot.protocol;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A team that gets a digest.
 *
 * @param channels by id, or by name with a leading "#"
 * @param digest when, as a cron expression in the team's zone
 * @param postTo the channel it goes to, by id or by name
 * @param leads by id
 * @param escalation a person by id or a channel; null for none
 */
public record Team(
        String name,
        List<String> channels,
        ZoneId zone,
        String digest,
        String postTo,
        List<String> leads,
        @Nullable String escalation) {
    public Team {
        channels = List.copyOf(channels);
        leads = List.copyOf(leads);
    }
}
