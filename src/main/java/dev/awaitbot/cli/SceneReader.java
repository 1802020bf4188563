package dev.awaitbot.cli;

import dev.awaitbot.calendar.HoursText;
import dev.awaitbot.cli.Jsonl.BadLine;
import dev.awaitbot.protocol.Availability;
import dev.awaitbot.protocol.DateOrder;
import dev.awaitbot.protocol.Defaults;
import dev.awaitbot.protocol.Hours;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Policies;
import dev.awaitbot.protocol.Policy;
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
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes of a line's fields, and of the options for those it lacks, what a reader knows besides the words. */
final class SceneReader {
    private static final int MOST_KNOWN = 4096;

    private final JsonNode defaults;
    private final InstantSource clock;
    private final ZoneId here;
    private final Function<ZoneId, Policies> rules;
    private final Map<ZoneId, Policies> policies = new HashMap<>();
    private final IdentityHashMap<Availability, Map<String, Availability>> availabilities = new IdentityHashMap<>();
    private int known;

    /** For channels that nobody has configured. */
    SceneReader(JsonNode defaults, InstantSource clock, ZoneId here) {
        this(defaults, clock, here, zone -> Policies.of(Defaults.policy(zone)));
    }

    /**
     * @param defaults fields as a line has them, for lines that lack them
     * @param rules the channels' policies where people live in a zone unless the policy says otherwise
     */
    SceneReader(JsonNode defaults, InstantSource clock, ZoneId here, Function<ZoneId, Policies> rules) {
        this.defaults = defaults;
        this.clock = clock;
        this.here = here;
        this.rules = rules;
    }

    /** What is known of a message, and the rules that hold where it stands. */
    record Known(Scene scene, Policy policy) {}

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
        return known(line).scene();
    }

    Known known(JsonNode line) throws BadLine {
        String reference = string(line, "reference");
        ZoneId named = zone(line, "zone");
        OffsetDateTime sent = reference == null ? null : time(reference, named);
        ZoneId home = named != null ? named : sent == null ? here : sent.getOffset();
        Policy policy = policy(home, string(line, "channel"));
        String hours = string(line, "hours");
        Availability author = named == null && hours == null
                ? policy.availability()
                : availability(named == null ? policy.availability().zone() : named, hours, policy.availability());
        Instant sentAt = sent == null ? clock.instant() : sent.toInstant();
        var scene = new Scene(
                sentAt.truncatedTo(ChronoUnit.SECONDS),
                author,
                owner(line, author),
                dateOrder(line, policy.dateOrder()),
                string(line, "lang"),
                bool(line, "opens_thread"),
                string(line, "topic"),
                Boolean.TRUE.equals(bool(line, "direct")),
                members(line),
                0,
                policy.events());
        return new Known(scene, policy);
    }

    private Policy policy(ZoneId home, @Nullable String channel) {
        Policies all = policies.computeIfAbsent(home, rules);
        return channel == null
                ? all.standard()
                : all.channels().getOrDefault(channel.startsWith("#") ? channel.substring(1) : channel, all.standard());
    }

    private @Nullable Availability owner(JsonNode line, Availability author) throws BadLine {
        ZoneId zone = zone(line, "owner_zone");
        String hours = string(line, "owner_hours");
        return zone == null && hours == null ? null : availability(zone == null ? author.zone() : zone, hours, author);
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

    private DateOrder dateOrder(JsonNode line, DateOrder usual) throws BadLine {
        String name = string(line, "date_order");
        if (name == null) {
            return usual;
        }
        if (name.equalsIgnoreCase("MDY")) {
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
    private Availability availability(ZoneId zone, @Nullable String hours, Availability usual) throws BadLine {
        Map<String, Availability> alike = availabilities.computeIfAbsent(usual, other -> new HashMap<>());
        String key = zone.getId() + '\n' + hours;
        Availability found = alike.get(key);
        if (found == null) {
            found = new Availability(zone, hours == null ? usual.hours() : hours(hours), usual.holidays(), List.of());
            if (++known >= MOST_KNOWN) {
                availabilities.clear();
                known = 0;
            }
            alike.put(key, found);
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
