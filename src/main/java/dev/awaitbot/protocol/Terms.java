package dev.awaitbot.protocol;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a request come to, as they stand now.
 *
 * @param completion what sort of reply completes it
 * @param named the people its words name as owners
 * @param due when its window is over, named or assumed
 * @param assumed whether {@code due} is the channel's default
 * @param asked how plainly they ask, and where
 */
public record Terms(
        Kind kind,
        Completion completion,
        Tracked tracked,
        List<PersonId> named,
        @Nullable Instant due,
        boolean assumed,
        List<Finding> findings,
        Asked asked) {
    public Terms {
        named = List.copyOf(named);
        findings = List.copyOf(findings);
    }
}
