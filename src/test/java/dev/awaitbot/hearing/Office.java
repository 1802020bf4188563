package dev.awaitbot.hearing;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.HolidaySource;
import dev.awaitbot.discipline.Talk;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Defaults;
import dev.awaitbot.protocol.Group;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Policy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A channel in Berlin, who is in it, and a Monday at 09:00. */
final class Office {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Instant MONDAY_9 = Instant.parse("2026-03-02T08:00:00Z");
    static final Policy POLICY = Defaults.policy(BERLIN);
    static final Calendars CALENDARS = new Calendars(HolidaySource.NONE);

    static final Person LEE = person("U1", "Lee Park", null, "lee");
    static final Person DANA = person("U2", "Dana Ruiz", ZoneId.of("America/New_York"), "dana", "dr");
    static final Person SAM = person("U3", "Sam Otto", null, "sam");
    static final Person OTHER_SAM = person("U4", "Sam Vale", null, "svale");
    static final Person DEPLOYER = new Person(new PersonId("U5"), "Deployer", List.of("deployer"), true, true, null);
    static final Group INFRA = new Group("S07", "infra", Set.of(DANA.id(), SAM.id()));

    static final Names NAMES = new Names(
            Stream.of(LEE, DANA, SAM, OTHER_SAM, DEPLOYER).collect(Collectors.toMap(Person::id, person -> person)),
            Map.of(INFRA.id(), INFRA));

    static final Talk SILENCE = new Talk(List.of(), List.of(), List.of(), null, false);

    private Office() {}

    static Conversation channel(String name, Person... members) {
        Set<PersonId> ids = Stream.of(members).map(Person::id).collect(Collectors.toSet());
        return new Conversation(new ConversationId(name), name, Conversation.Kind.CHANNEL, ids);
    }

    static Message says(Person author, Conversation where, String text) {
        return new Message(
                new MessageId(where.name() + "-1"),
                where.id(),
                null,
                author.id(),
                author.bot(),
                MONDAY_9,
                null,
                Notation.SLACK,
                text,
                0,
                List.of());
    }

    private static Person person(String id, String name, @Nullable ZoneId zone, String... aliases) {
        return new Person(new PersonId(id), name, List.of(aliases), false, true, zone);
    }
}
