package dev.awaitbot.store;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a person has set. What is null is as their channel has it.
 *
 * @param hours when they work, as they wrote it
 * @param quiet when they want no word, as they wrote it
 * @param muted whether they want no notes, for good or until {@code muteUntil}
 * @param directNotes whether notes come directly to them rather than into the channel
 */
public record PersonRow(
        @Nullable ZoneId zone,
        @Nullable String hours,
        @Nullable String quiet,
        boolean muted,
        @Nullable Instant muteUntil,
        boolean directNotes) {
    /** Of somebody who has set nothing. */
    public static final PersonRow NONE = new PersonRow(null, null, null, false, null, false);
}
