package dev.awaitbot.parse.window.form;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cities after which the zone database names its zones, and the large ones it leaves out. */
final class Cities {
    private static final Map<String, String> ZONES = new HashMap<>();

    static {
        for (String id : ZoneId.getAvailableZoneIds()) {
            int slash = id.lastIndexOf('/');
            if (slash > 0 && !id.startsWith("Etc/") && !id.startsWith("SystemV/")) {
                ZONES.merge(
                        id.substring(slash + 1).toLowerCase(Locale.ROOT), id, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        Map.of(
                        "Asia/Kolkata", "india,bangalore,bengaluru,mumbai,delhi,chennai,hyderabad,pune",
                        "America/Los_Angeles", "sf,san_francisco,seattle,california,portland,la,vegas",
                        "America/New_York", "nyc,ny,boston,atlanta,miami,washington,dc,philadelphia",
                        "America/Chicago", "austin,dallas,houston,texas",
                        "Europe/Berlin", "munich,hamburg,frankfurt,cologne,germany,german,stuttgart",
                        "Europe/London", "uk,manchester,edinburgh,bristol",
                        "Asia/Shanghai", "beijing,china,shenzhen",
                        "Asia/Tokyo", "japan,osaka",
                        "Europe/Paris", "france,lyon,geneva,central_european")
                .forEach((zone, names) -> {
                    for (String name : names.split(",")) {
                        ZONES.put(name, zone);
                    }
                });
        ZONES.put("barcelona", "Europe/Madrid");
        ZONES.put("spain", "Europe/Madrid");
    }

    private Cities() {}

    static @Nullable String zone(String city) {
        return ZONES.get(city);
    }
}
