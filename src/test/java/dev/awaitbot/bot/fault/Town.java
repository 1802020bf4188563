package dev.awaitbot.bot.fault;

import dev.awaitbot.chat.Directory;
import dev.awaitbot.protocol.Availability;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Defaults;
import dev.awaitbot.protocol.Group;
import dev.awaitbot.protocol.Hours;
import dev.awaitbot.protocol.Mode;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Policies;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A workspace that never sleeps: 2,000 people in 20 channels who work around the clock in UTC, so that every hour is a working hour. */
public final class Town implements Directory {
    public static final int PEOPLE = 2_000;
    public static final int CHANNELS = 20;
    public static final PersonId BOT = new PersonId("UBOT");

    private final List<Person> people = IntStream.range(0, PEOPLE)
            .mapToObj(n -> new Person(person(n), "Person" + n, List.of(), false, true, ZoneOffset.UTC))
            .toList();
    private final List<Conversation> channels = IntStream.range(0, CHANNELS)
            .mapToObj(n -> new Conversation(channel(n), "channel" + n, Conversation.Kind.CHANNEL, Set.of()))
            .toList();

    public static PersonId person(int n) {
        return new PersonId("U" + n);
    }

    public static ConversationId channel(int n) {
        return new ConversationId("C" + n);
    }

    /** The bot speaks, whenever it is. */
    public static Policies rules() {
        var day = List.of(new Hours.Shift(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        var always = new Hours(
                Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(Function.identity(), weekday -> day)));
        return Policies.of(Defaults.policy(ZoneOffset.UTC)
                .withMode(Mode.NUDGE)
                .withAvailability(new Availability(ZoneOffset.UTC, always, null, List.of())));
    }

    @Override
    public Optional<Person> person(PersonId id) {
        String digits = id.value().substring(1);
        boolean known = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return known && Integer.parseInt(digits) < PEOPLE
                ? Optional.of(people.get(Integer.parseInt(digits)))
                : Optional.empty();
    }

    @Override
    public List<Person> people() {
        return people;
    }

    @Override
    public Optional<Conversation> conversation(ConversationId id) {
        return channels.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Conversation> conversations() {
        return channels;
    }

    @Override
    public List<Group> groups() {
        return List.of();
    }
}
