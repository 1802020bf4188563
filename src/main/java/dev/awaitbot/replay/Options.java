package dev.awaitbot.replay;

import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.Policy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How an export is replayed.
 *
 * @param policies the rules of each conversation
 * @param zone everybody's zone, over what profiles say; null to use profiles, and the policy where they are silent
 * @param since requests posted before it are read for what comes after, and not counted; null for no bound
 * @param until messages sent at it or later are not read; null for no bound
 */
public record Options(
        Function<Conversation, Policy> policies,
        @Nullable ZoneId zone,
        @Nullable Instant since,
        @Nullable Instant until) {

    /** One policy everywhere, and the whole export. */
    public static Options all(Policy policy, @Nullable ZoneId zone) {
        return new Options(conversation -> policy, zone, null, null);
    }

    boolean counts(Instant at) {
        return since == null || !at.isBefore(since);
    }

    boolean reads(Instant at) {
        return until == null || at.isBefore(until);
    }
}
