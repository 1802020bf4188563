package dev.awaitbot.replay;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.WorkingCalendar;
import dev.awaitbot.protocol.Availability;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.PersonSettings;
import dev.awaitbot.protocol.Policy;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When everybody works: the policy's hours in the person's zone, or in the one zone that was given for all; where there are settings
 * of their own, those.
 */
final class Crew {
    private final Names names;
    private final Options options;
    private final Calendars calendars;
    private final Map<Policy, Map<ZoneId, Availability>> known = new HashMap<>();
    private final Map<Policy, Map<PersonId, Availability>> set = new HashMap<>();
    private @Nullable Policy recent;
    private Map<ZoneId, Availability> recently = new HashMap<>();

    Crew(Names names, Options options, Calendars calendars) {
        this.names = names;
        this.options = options;
        this.calendars = calendars;
    }

    Availability availability(PersonId id, Policy policy) {
        PersonSettings own = options.people().get(id);
        if (own == null) {
            return common(id, policy);
        }
        return set.computeIfAbsent(policy, absent -> new HashMap<>()).computeIfAbsent(id, absent -> {
            Availability there = own.over(common(id, policy));
            return options.zone() == null ? there : in(there, options.zone());
        });
    }

    @SuppressWarnings("ReferenceEquality")
    private Availability common(PersonId id, Policy policy) {
        // Policies are few and large: the same one is recognised before it is hashed.
        if (policy != recent) {
            recently = known.computeIfAbsent(policy, absent -> new HashMap<>());
            recent = policy;
        }
        Person person = names.person(id);
        ZoneId own = person == null ? null : person.zone();
        ZoneId there = own != null ? own : policy.availability().zone();
        ZoneId where = options.zone() != null ? options.zone() : there;
        return recently.computeIfAbsent(where, here -> in(policy.availability(), here));
    }

    private static Availability in(Availability base, ZoneId zone) {
        return new Availability(zone, base.hours(), base.holidays(), base.absences());
    }

    WorkingCalendar calendar(PersonId id, Policy policy) {
        return calendars.of(availability(id, policy));
    }
}
