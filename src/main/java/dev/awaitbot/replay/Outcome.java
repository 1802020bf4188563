package dev.awaitbot.replay;

import dev.awaitbot.discipline.Nudges.Decision;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a replay came to besides its cases.
 *
 * @param messages how many were read, bots included
 * @param notes for every request: whether a note would have gone to its author, and if not why
 */
public record Outcome(long messages, Map<Decision, Integer> notes) {
    public Outcome {
        notes = notes.isEmpty() ? Map.of() : new EnumMap<>(notes);
    }

    /** How many notes there would have been. */
    public int sent() {
        return notes.getOrDefault(Decision.SENT, 0);
    }
}
