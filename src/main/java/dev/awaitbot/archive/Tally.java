package dev.awaitbot.archive;

import java.util.EnumMap;
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

    /** The same with what an earlier pass left out. */
    Tally with(Map<LeftOut, Long> earlier) {
        Map<LeftOut, Long> all = new EnumMap<>(LeftOut.class);
        all.putAll(earlier);
        leftOut.forEach((why, count) -> all.merge(why, count, Long::sum));
        all.values().removeIf(count -> count == 0);
        return new Tally(messages, all);
    }
}
