package dev.awaitbot.chat.slack.know;

import com.google.gson.JsonObject;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.Conversation.Kind;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Group;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads people, user groups and conversations as Slack's lists and events write them. */
final class Entries {
    private static final String SLACKBOT = "USLACKBOT";

    private Entries() {}

    static Optional<Person> person(JsonObject user) {
        String id = Json.text(user, "id");
        if (id == null) {
            return Optional.empty();
        }
        JsonObject profile = Json.in(user, "profile");
        String real = Json.text(user, "real_name");
        List<String> names = names(
                Json.text(profile, "display_name"),
                real == null ? Json.text(profile, "real_name") : real,
                Json.text(user, "name"));
        return Optional.of(new Person(
                new PersonId(id),
                names.isEmpty() ? id : names.get(0),
                names.isEmpty() ? List.of() : names.subList(1, names.size()),
                Json.truth(user, "is_bot") || id.equals(SLACKBOT),
                !Json.truth(user, "deleted"),
                zone(Json.text(user, "tz"))));
    }

    /** Each name once, the one to show first. */
    private static List<String> names(@Nullable String... names) {
        Set<String> distinct = new LinkedHashSet<>();
        for (String name : names) {
            if (name != null) {
                distinct.add(name.strip());
            }
        }
        return new ArrayList<>(distinct);
    }

    private static @Nullable ZoneId zone(@Nullable String name) {
        try {
            return name == null ? null : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    static Optional<Group> group(JsonObject subteam) {
        String id = Json.text(subteam, "id");
        String handle = Json.text(subteam, "handle");
        if (id == null) {
            return Optional.empty();
        }
        return Optional.of(new Group(id, handle == null ? id : handle, ids(Json.texts(subteam, "users"))));
    }

    /** Whether a user group is no more. */
    static boolean disabled(JsonObject subteam) {
        String at = Json.text(subteam, "date_delete");
        return at != null && !at.equals("0");
    }

    /** @param members empty where they are not known */
    static Conversation conversation(
            ConversationId id, JsonObject channel, Set<PersonId> members, Roll<Person> people) {
        Kind kind = kind(id, channel);
        String name = Json.text(channel, "name");
        boolean named = name != null && (kind == Kind.CHANNEL || kind == Kind.PRIVATE);
        return new Conversation(id, named ? String.valueOf(name) : names(members, id, people), kind, members);
    }

    private static Kind kind(ConversationId id, JsonObject channel) {
        if (Json.truth(channel, "is_im") || id.value().startsWith("D")) {
            return Kind.DIRECT;
        }
        if (Json.truth(channel, "is_mpim")) {
            return Kind.GROUP_DIRECT;
        }
        return Json.truth(channel, "is_private") ? Kind.PRIVATE : Kind.CHANNEL;
    }

    /** Direct conversations have no name of their own: they are called after those who are in them. */
    private static String names(Set<PersonId> members, ConversationId id, Roll<Person> people) {
        String names = members.stream()
                .map(one -> people.find(one.value()).map(Person::name).orElse(one.value()))
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? id.value() : names;
    }

    static Set<PersonId> ids(List<String> ids) {
        return ids.stream().map(PersonId::new).collect(Collectors.toSet());
    }
}
