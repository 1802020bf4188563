package dev.awaitbot.archive;

import java.util.Map;

/**
 * What a pass over the messages came to.
 *
 * @param messages how many were handed on
 * @param leftOut how many were not, by reason
 */
public record Tally(long messages, Map<LeftOut, Long> leftOut) {
    public Tally {
        leftOut = Map.copyOf(leftOut);
    }
}
