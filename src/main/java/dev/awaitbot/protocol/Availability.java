package dev.awaitbot.protocol;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When somebody works.
 *
 * @param holidays the country whose public holidays are off, with its region if that matters ("DE", "DE-BY"); null for none
 */
public record Availability(
        ZoneId zone, Hours hours, @Nullable String holidays, List<Absence> absences) {
    public Availability {
        absences = List.copyOf(absences);
    }
}
