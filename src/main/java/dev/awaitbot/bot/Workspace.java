package dev.awaitbot.bot;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.HoursText;
import dev.awaitbot.calendar.WorkingCalendar;
import dev.awaitbot.chat.ChatPlatform;
import dev.awaitbot.discipline.Rules;
import dev.awaitbot.hearing.Crew;
import dev.awaitbot.hearing.CrossPosts;
import dev.awaitbot.hearing.Ear;
import dev.awaitbot.hearing.Names;
import dev.awaitbot.hearing.Place;
import dev.awaitbot.protocol.Availability;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Facts.OwnerStatus;
import dev.awaitbot.protocol.Group;
import dev.awaitbot.protocol.Hours;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.Mode;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.PersonSettings;
import dev.awaitbot.protocol.Policies;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.store.Outbox;
import dev.awaitbot.store.PersonRow;
import dev.awaitbot.store.RequestStore;
import dev.awaitbot.store.Settings;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One workspace: its platform, what is stored of it, and by what rules and with what ear it is listened to, as they stand now. */
public final class Workspace {
    /** Configuration that may change while the bot runs. */
    public record Rulebook(
            Supplier<Policies> policies, Supplier<List<PersonSettings>> people, Supplier<List<String>> admins) {}

    /** In minutes. */
    private static final int A_DAY = 1440;

    private final ChatPlatform platform;
    private final RequestStore requests;
    private final Settings settings;
    private final Outbox outbox;
    private final Rulebook rulebook;
    private final Calendars calendars;
    private final Ear.Tools tools;
    private final CrossPosts crossPosts = new CrossPosts();

    // One for each workspace, and removed when the batch is over.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Glance> glance = new ThreadLocal<>();

    private final Turns turns = new Turns();
    private @Nullable Known known;

    /** An ear, and what it was made of. */
    private record Known(List<Person> people, List<Group> groups, Map<PersonId, PersonSettings> settings, Ear ear) {}

    /** What was asked for once. */
    private static final class Glance {
        private final Map<ConversationId, Policy> policies = new HashMap<>();
        private @Nullable Ear ear;
    }

    /** What is stored of a workspace. */
    public record Stores(RequestStore requests, Settings settings, Outbox outbox) {}

    public Workspace(ChatPlatform platform, Stores stores, Rulebook rulebook, Calendars calendars) {
        this.platform = platform;
        this.requests = stores.requests();
        this.settings = stores.settings();
        this.outbox = stores.outbox();
        this.rulebook = rulebook;
        this.calendars = calendars;
        this.tools = Ear.Tools.of(calendars);
    }

    public ChatPlatform platform() {
        return platform;
    }

    public RequestStore requests() {
        return requests;
    }

    public Settings settings() {
        return settings;
    }

    /** Who does something in which conversation. */
    Turns turns() {
        return turns;
    }

    Outbox outbox() {
        return outbox;
    }

    /**
     * Does work of many parts, quick ones, in which what people and channels have set is asked for once.
     *
     * @param work runs on this thread, and changes no settings
     */
    <T extends @Nullable Object> T glancing(Supplier<T> work) {
        Glance outer = glance.get();
        glance.set(outer == null ? new Glance() : outer);
        try {
            return work.get();
        } finally {
            if (outer == null) {
                glance.remove();
            } else {
                glance.set(outer);
            }
        }
    }

    /** The rules of a conversation, in the mode that was set there. */
    public Policy policy(ConversationId id) {
        Glance now = glance.get();
        return now == null ? policyNow(id) : now.policies.computeIfAbsent(id, this::policyNow);
    }

    private Policy policyNow(ConversationId id) {
        Policy policy = rulebook.policies().get().of(conversation(id));
        Mode mode = settings.channel(id).mode();
        return mode == null ? policy : policy.withMode(mode);
    }

    Conversation conversation(ConversationId id) {
        return platform.directory()
                .conversation(id)
                .orElseGet(() -> new Conversation(id, id.value(), Conversation.Kind.CHANNEL, Set.of()));
    }

    public Place place(ConversationId id) {
        return new Place(conversation(id), policy(id), ear().names().members(conversation(id)));
    }

    public boolean admin(PersonId person) {
        return rulebook.admins().get().contains(person.value());
    }

    List<PersonId> admins() {
        return rulebook.admins().get().stream().map(PersonId::new).toList();
    }

    Rules rules(Policy policy, RequestId next) {
        return new Rules(policy, person -> work(person, policy), next);
    }

    WorkingCalendar work(PersonId person, Policy policy) {
        Ear ear = ear();
        synchronized (ear) {
            return ear.crew().calendar(person, policy);
        }
    }

    /** When the hours in which somebody wants no word of the bot are over; null outside of them. */
    @Nullable
    Instant quietUntil(PersonId person, Policy policy, Instant now) {
        String quiet = settings.person(person).quiet();
        if (quiet == null) {
            return null;
        }
        ZoneId zone = work(person, policy).zone();
        WorkingCalendar hours = calendars.of(new Availability(zone, HoursText.parse(quiet), null, List.of()));
        if (!hours.isWorking(now)) {
            return null;
        }
        Instant end = now.truncatedTo(ChronoUnit.MINUTES);
        for (int minutes = 0; minutes < A_DAY && hours.isWorking(end); minutes++) {
            end = end.plus(1, ChronoUnit.MINUTES);
        }
        return end;
    }

    /** Made anew when somebody came or went, or changed their hours. Whoever uses it holds its lock meanwhile. */
    public Ear ear() {
        Glance now = glance.get();
        if (now == null) {
            return earNow();
        }
        Ear ear = now.ear == null ? earNow() : now.ear;
        now.ear = ear;
        return ear;
    }

    private synchronized Ear earNow() {
        List<Person> people = platform.directory().people();
        List<Group> groups = platform.directory().groups();
        Map<PersonId, PersonSettings> own = hours();
        Known now = known;
        if (now == null || now.people != people || now.groups != groups || !now.settings.equals(own)) {
            var names = new Names(byId(people), groupsById(groups));
            var ear = new Ear(tools, names, new Crew(names, own, null, calendars), crossPosts, this::standing);
            now = new Known(people, groups, own, ear);
            known = now;
        }
        return now.ear;
    }

    /** An ear with a memory of its own: what is only tried was not posted. */
    public Ear freshEar() {
        Ear ear = ear();
        return new Ear(
                tools, ear.names(), new Crew(ear.names(), hours(), null, calendars), new CrossPosts(), this::standing);
    }

    private Map<PersonId, PersonSettings> hours() {
        var all = new HashMap<PersonId, PersonSettings>();
        for (PersonSettings one : rulebook.people().get()) {
            for (String id : new String[] {one.slack(), one.discord()}) {
                if (id != null) {
                    all.put(new PersonId(id), one);
                }
            }
        }
        settings.people().forEach((person, row) -> all.put(person, own(row, all.get(person))));
        return all;
    }

    /** What somebody has set counts over what the configuration says of them. */
    private static PersonSettings own(PersonRow row, @Nullable PersonSettings base) {
        Hours hours = row.hours() == null ? null : HoursText.parse(row.hours());
        return new PersonSettings(
                null,
                null,
                row.zone() != null || base == null ? row.zone() : base.zone(),
                hours != null || base == null ? hours : base.hours(),
                base == null ? null : base.country(),
                base == null ? List.of() : base.absences());
    }

    private static Map<PersonId, Person> byId(List<Person> people) {
        var byId = new HashMap<PersonId, Person>();
        people.forEach(person -> byId.put(person.id(), person));
        return byId;
    }

    private static Map<String, Group> groupsById(List<Group> groups) {
        var byId = new HashMap<String, Group>();
        groups.forEach(group -> byId.put(group.id(), group));
        return byId;
    }

    /** What the platform knows today of somebody who is named as owner. */
    private @Nullable OwnerStatus standing(PersonId id, Conversation there, @Nullable Instant due) {
        Optional<Person> person = platform.directory().person(id);
        if (person.isEmpty()) {
            return null;
        }
        if (person.get().bot()) {
            return OwnerStatus.BOT;
        }
        if (!person.get().active()) {
            return OwnerStatus.DEACTIVATED;
        }
        boolean outside = !there.members().isEmpty() && !there.members().contains(id);
        if (outside) {
            return OwnerStatus.NOT_IN_CHANNEL;
        }
        Policy policy = policy(there.id());
        boolean away = due != null
                && ear().crew().availability(id, policy).absences().stream()
                        .anyMatch(absence ->
                                !absence.from().isAfter(due) && absence.until().isAfter(due));
        return away ? OwnerStatus.AWAY_PAST_WINDOW : null;
    }

    /** Whether the bot itself posted this. */
    boolean own(Message message) {
        return message.author().equals(platform.self());
    }
}
