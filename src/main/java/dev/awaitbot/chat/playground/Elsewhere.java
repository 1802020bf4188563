package dev.awaitbot.chat.playground;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** Where the team is at home and where the others live, so that wherever the page is opened two continents work together. */
final class Elsewhere {
    private static final List<String> ZONES = List.of(
            "America/New_York",
            "America/Los_Angeles",
            "America/Sao_Paulo",
            "Europe/London",
            "Europe/Berlin",
            "Africa/Nairobi",
            "Asia/Dubai",
            "Asia/Kolkata",
            "Asia/Tokyo",
            "Australia/Sydney",
            "Pacific/Honolulu");
    private static final int HOURS_BEHIND = 6;

    private Elsewhere() {}

    /** The machine's zone, if it names a place; one that does not ("UTC") is taken for London. */
    static ZoneId home(ZoneId machine) {
        return continent(machine).isEmpty() ? ZoneId.of("Europe/London") : machine;
    }

    /** A zone on another continent, whose people begin their day when it is afternoon at home. */
    static ZoneId away(ZoneId machine, Instant at) {
        ZoneId home = home(machine);
        int wanted = offset(home, at) - HOURS_BEHIND * 3600;
        return ZONES.stream()
                .map(ZoneId::of)
                .filter(zone -> !continent(zone).equals(continent(home)))
                .min(Comparator.comparingInt(zone -> Math.abs(offset(zone, at) - wanted)))
                .orElse(home);
    }

    private static int offset(ZoneId zone, Instant at) {
        return zone.getRules().getOffset(at).getTotalSeconds();
    }

    private static String continent(ZoneId zone) {
        int slash = zone.getId().indexOf('/');
        String area = slash < 0 ? "" : zone.getId().substring(0, slash);
        return area.equals("Etc") || area.equals("SystemV") ? "" : area;
    }
}
