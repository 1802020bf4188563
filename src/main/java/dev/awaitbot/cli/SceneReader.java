package dev.awaitbot.cli;

import dev.awaitbot.calendar.HoursText;
import dev.awaitbot.cli.Jsonl.BadLine;
import dev.awaitbot.protocol.Availability;
import dev.awaitbot.protocol.DateOrder;
import dev.awaitbot.protocol.Defaults;
import dev.awaitbot.protocol.Hours;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Scene;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes of a line's fields, and of the options for those it lacks, what a reader knows besides the words. */
final class SceneReader {
    private static final int MOST_KNOWN = 4096;

    private final JsonNode defaults;
    private final InstantSource clock;
    private final ZoneId here;
    private final Map<String, Availability> known = new HashMap<>();

    /** @param defaults fields as a line has them, for lines that lack them */
    SceneReader(JsonNode defaults, InstantSource clock, ZoneId here) {
        this.defaults = defaults;
        this.clock = clock;
        this.here = here;
    }

    /** The names of the platforms, for help and completion. */
    static final class Platforms implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(Notation.values())
                    .map(notation -> notation.name().toLowerCase(Locale.ROOT))
                    .iterator();
        }
    }

    String text(JsonNode line) throws BadLine {
        JsonNode text = line.path("text");
        if (!text.isString()) {
            throw new BadLine(text.isMissingNode() ? "This line has no \"text\"." : "\"text\" is not a string.");
        }
        return text.asString();
    }

    Notation notation(JsonNode line) throws BadLine {
        String name = string(line, "platform");
        // "any" is what corpora call a text that needs no platform's notation.
        if (name == null || name.equals("any")) {
            return Notation.PLAIN;
        }
        for (Notation notation : Notation.values()) {
            if (notation.name().equalsIgnoreCase(name)) {
                return notation;
            }
        }
        throw new BadLine(
                "There is no platform \"" + name + "\"; allowed: " + String.join(", ", new Platforms()) + ".");
    }

    Scene scene(JsonNode line) throws BadLine {
        String reference = string(line, "reference");
        ZoneId zone = zone(line, "zone");
        OffsetDateTime sent = reference == null ? null : time(reference, zone);
        if (zone == null) {
            zone = sent == null ? here : sent.getOffset();
        }
        Instant sentAt = sent == null ? clock.instant() : sent.toInstant();
        ZoneId ownerZone = zone(line, "owner_zone");
        String ownerHours = string(line, "owner_hours");
        String hours = string(line, "hours");
        Availability owner = ownerZone == null && ownerHours == null
                ? null
                : availability(ownerZone == null ? zone : ownerZone, ownerHours == null ? hours : ownerHours);
        return new Scene(
                sentAt.truncatedTo(ChronoUnit.SECONDS),
                availability(zone, hours),
                owner,
                dateOrder(line),
                string(line, "lang"),
                bool(line, "opens_thread"),
                string(line, "topic"),
                Boolean.TRUE.equals(bool(line, "direct")),
                members(line),
                0,
                Map.of());
    }

    private JsonNode field(JsonNode line, String name) {
        JsonNode own = line.path(name);
        return own.isMissingNode() || own.isNull() ? defaults.path(name) : own;
    }

    private @Nullable String string(JsonNode line, String name) throws BadLine {
        JsonNode value = field(line, name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new BadLine("\"" + name + "\" is not a string.");
        }
        return value.asString();
    }

    private @Nullable Boolean bool(JsonNode line, String name) throws BadLine {
        JsonNode value = field(line, name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isBoolean()) {
            throw new BadLine("\"" + name + "\" is neither true nor false.");
        }
        return value.asBoolean();
    }

    private List<String> members(JsonNode line) throws BadLine {
        JsonNode value = field(line, "members");
        var names = new ArrayList<String>();
        if (value.isMissingNode() || value.isNull()) {
            return names;
        }
        for (JsonNode name : value) {
            if (!name.isString()) {
                throw new BadLine("\"members\" holds something that is not a name.");
            }
            names.add(name.asString());
        }
        return names;
    }

    private DateOrder dateOrder(JsonNode line) throws BadLine {
        String name = string(line, "date_order");
        if (name == null || name.equalsIgnoreCase("MDY")) {
            return DateOrder.MDY;
        }
        if (name.equalsIgnoreCase("DMY")) {
            return DateOrder.DMY;
        }
        throw new BadLine("There is no date order \"" + name + "\"; allowed: MDY, DMY.");
    }

    private @Nullable ZoneId zone(JsonNode line, String name) throws BadLine {
        String zone = string(line, name);
        try {
            return zone == null ? null : ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new BadLine(
                    "There is no time zone \"" + zone + "\"; allowed: names such as Europe/Berlin, UTC, +02:00.");
        }
    }

    private OffsetDateTime time(String text, @Nullable ZoneId zone) throws BadLine {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            try {
                return LocalDateTime.parse(text)
                        .atZone(zone == null ? here : zone)
                        .toOffsetDateTime();
            } catch (DateTimeException f) {
                throw new BadLine("\"" + text + "\" is no time; allowed: 2026-11-17T10:00:00-05:00.");
            }
        }
    }

    // The same people come back line after line; the same object lets their calendar be found at once.
    private Availability availability(ZoneId zone, @Nullable String hours) throws BadLine {
        String key = zone.getId() + '\n' + hours;
        Availability found = known.get(key);
        if (found == null) {
            found = new Availability(zone, hours == null ? Defaults.hours() : hours(hours), null, List.of());
            if (known.size() >= MOST_KNOWN) {
                known.clear();
            }
            known.put(key, found);
        }
        return found;
    }

    private static Hours hours(String text) throws BadLine {
        try {
            return HoursText.parse(text);
        } catch (IllegalArgumentException e) {
            throw new BadLine(String.valueOf(e.getMessage()));
        }
    }
}
