package dev.awaitbot.hearing;

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
 * of their own, those. For one thread at a time; made anew when profiles or settings change.
 */
public final class Crew {
    private final Names names;
    private final Map<PersonId, PersonSettings> settings;
    private final @Nullable ZoneId zone;
    private final Calendars calendars;
    private final Map<Policy, Map<ZoneId, Availability>> known = new HashMap<>();
    private final Map<Policy, Map<PersonId, Availability>> set = new HashMap<>();
    private @Nullable Policy recent;
    private Map<ZoneId, Availability> recently = new HashMap<>();

    /**
     * @param settings when single people work, where that differs from the rules of their conversations
     * @param zone everybody's zone, over what profiles and settings say; null to use these, and the policy where they are silent
     */
    public Crew(Names names, Map<PersonId, PersonSettings> settings, @Nullable ZoneId zone, Calendars calendars) {
        this.names = names;
        this.settings = Map.copyOf(settings);
        this.zone = zone;
        this.calendars = calendars;
    }

    /** When they work where these rules hold. */
    public Availability availability(PersonId id, Policy policy) {
        PersonSettings own = settings.get(id);
        if (own == null) {
            return common(id, policy);
        }
        return set.computeIfAbsent(policy, absent -> new HashMap<>()).computeIfAbsent(id, absent -> {
            Availability there = own.over(common(id, policy));
            return zone == null ? there : in(there, zone);
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
        ZoneId where = zone != null ? zone : there;
        return recently.computeIfAbsent(where, here -> in(policy.availability(), here));
    }

    private static Availability in(Availability base, ZoneId zone) {
        return new Availability(zone, base.hours(), base.holidays(), base.absences());
    }

    /** @throws IllegalArgumentException with a sentence for people, when the country of their holidays is not known */
    public WorkingCalendar calendar(PersonId id, Policy policy) {
        return calendars.of(availability(id, policy));
    }
}
