package dev.awaitbot.replay;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.WorkingCalendar;
import dev.awaitbot.protocol.Availability;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Policy;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When everybody works: the policy's hours in the person's zone, or in the one zone that was given for all. */
final class Crew {
    private final Names names;
    private final @Nullable ZoneId zone;
    private final Calendars calendars;
    private final Map<Policy, Map<ZoneId, Availability>> known = new HashMap<>();
    private @Nullable Policy recent;
    private Map<ZoneId, Availability> recently = new HashMap<>();

    Crew(Names names, @Nullable ZoneId zone, Calendars calendars) {
        this.names = names;
        this.zone = zone;
        this.calendars = calendars;
    }

    @SuppressWarnings("ReferenceEquality")
    Availability availability(PersonId id, Policy policy) {
        // Policies are few and large: the same one is recognised before it is hashed.
        if (policy != recent) {
            recently = known.computeIfAbsent(policy, absent -> new HashMap<>());
            recent = policy;
        }
        Person person = names.person(id);
        ZoneId own = person == null ? null : person.zone();
        ZoneId where =
                zone != null ? zone : own != null ? own : policy.availability().zone();
        return recently.computeIfAbsent(where, here -> in(policy.availability(), here));
    }

    private static Availability in(Availability base, ZoneId zone) {
        return new Availability(zone, base.hours(), base.holidays(), base.absences());
    }

    WorkingCalendar calendar(PersonId id, Policy policy) {
        return calendars.of(availability(id, policy));
    }
}
