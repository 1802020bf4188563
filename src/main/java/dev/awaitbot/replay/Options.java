package dev.awaitbot.replay;

import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.Mode;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.PersonSettings;
import dev.awaitbot.protocol.Policy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How an export is replayed.
 *
 * @param policies the rules of each conversation
 * @param people when single people work, where that differs from the rules of their conversations
 * @param zone everybody's zone, over what profiles and settings say; null to use these, and the policy where they are silent
 * @param since requests posted before it are read for what comes after, and not counted; null for no bound
 * @param until messages sent at it or later are not read; null for no bound
 * @param live whether each channel is treated in its own mode, as the bot would, and not in mode NUDGE as an audit supposes
 */
public record Options(
        Function<Conversation, Policy> policies,
        Map<PersonId, PersonSettings> people,
        @Nullable ZoneId zone,
        @Nullable Instant since,
        @Nullable Instant until,
        boolean live) {
    public Options {
        people = Map.copyOf(people);
    }

    /** One policy everywhere, and the whole export. */
    public static Options all(Policy policy, @Nullable ZoneId zone) {
        return new Options(conversation -> policy, Map.of(), zone, null, null, false);
    }

    /** As which a channel is treated. */
    Mode mode(Policy policy) {
        return live ? policy.mode() : Mode.NUDGE;
    }

    boolean counts(Instant at) {
        return since == null || !at.isBefore(since);
    }

    boolean reads(Instant at) {
        return until == null || at.isBefore(until);
    }
}
