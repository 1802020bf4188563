package dev.awaitbot.config;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the time zone that was probably meant. */
final class Zones {
    private Zones() {}

    /** Berlin and Europe/Berln are Europe/Berlin; null when nothing is near. */
    static @Nullable String near(String wrong) {
        Set<String> all = new TreeSet<>(ZoneId.getAvailableZoneIds());
        String city = "/" + wrong.toLowerCase(Locale.ROOT).replace(' ', '_');
        for (String zone : all) {
            if (zone.toLowerCase(Locale.ROOT).endsWith(city) && !zone.startsWith("posix") && !zone.startsWith("Etc")) {
                return zone;
            }
        }
        return Suggestion.near(wrong, all);
    }
}
