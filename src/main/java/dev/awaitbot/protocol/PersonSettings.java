package dev.awaitbot.protocol;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of when one person works, beyond what their channel says. What is null is the channel's.
 *
 * @param slack their id in Slack, null if they are not there
 * @param discord their id in Discord, null if they are not there
 * @param country whose public holidays are off ("DE-BY")
 */
public record PersonSettings(
        @Nullable String slack,
        @Nullable String discord,
        @Nullable ZoneId zone,
        @Nullable Hours hours,
        @Nullable String country,
        List<Absence> absences) {
    public PersonSettings {
        absences = List.copyOf(absences);
    }

    /** When they work, on top of what holds where they are asked. */
    public Availability over(Availability there) {
        return new Availability(
                zone == null ? there.zone() : zone,
                hours == null ? there.hours() : hours,
                country == null ? there.holidays() : country,
                absences);
    }
}
