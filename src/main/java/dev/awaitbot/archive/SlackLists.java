package dev.awaitbot.archive;

import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.Conversation.Kind;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Group;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The lists at the top of a Slack export: who there is, which conversations, which user groups. */
final class SlackLists {
    /** The files that list conversations, and of which kind. */
    static final Map<String, Kind> CONVERSATIONS = Map.of(
            "channels.json", Kind.CHANNEL,
            "groups.json", Kind.PRIVATE,
            "mpims.json", Kind.GROUP_DIRECT,
            "dms.json", Kind.DIRECT);

    static final Set<String> GROUPS = Set.of("usergroups.json", "user_groups.json", "subteams.json");

    private final Directory directory;
    private final Map<String, Conversation> folders = new HashMap<>();
    private final Map<String, Group> groups = new HashMap<>();

    SlackLists(Directory directory) {
        this.directory = directory;
    }

    Map<String, Group> groups() {
        return groups;
    }

    /** The conversation whose messages lie in this folder, null if no list names it. */
    @Nullable
    Conversation conversation(String folder) {
        return folders.get(folder);
    }

    /** Reads any of the lists: an array of objects, or an object that holds one. */
    void read(String file, JsonParser json) {
        JsonToken token = json.nextToken();
        while (token != null && token != JsonToken.START_ARRAY) {
            token = json.nextToken();
        }
        if (token == null) {
            return;
        }
        Json.elements(json, () -> {
            if (file.equals("users.json")) {
                user(json);
            } else if (GROUPS.contains(file)) {
                group(json);
            } else {
                conversation(json, CONVERSATIONS.getOrDefault(file, Kind.CHANNEL));
            }
        });
    }

    private void user(JsonParser json) {
        var user = new User();
        Json.fields(json, name -> user.field(json, name));
        if (user.id != null) {
            directory.add(user.person(user.id));
        }
    }

    private void group(JsonParser json) {
        Map<String, String> text = new HashMap<>();
        Set<PersonId> members = new LinkedHashSet<>();
        Json.fields(json, name -> {
            if (name.equals("users")) {
                members.addAll(ids(json));
            } else {
                put(text, name, Json.name(json));
            }
        });
        String id = text.get("id");
        if (id != null) {
            groups.put(id, new Group(id, text.getOrDefault("handle", text.getOrDefault("name", id)), members));
        }
    }

    private void conversation(JsonParser json, Kind kind) {
        Map<String, String> text = new HashMap<>();
        Set<PersonId> members = new LinkedHashSet<>();
        Json.fields(json, name -> {
            if (name.equals("members")) {
                members.addAll(ids(json));
            } else {
                put(text, name, Json.name(json));
            }
        });
        String id = text.get("id");
        if (id != null) {
            String listed = text.get("name");
            String name = listed == null || kind == Kind.GROUP_DIRECT ? names(members, id) : listed;
            folders.put(
                    kind == Kind.DIRECT || listed == null ? id : listed,
                    new Conversation(new ConversationId(id), name, kind, members));
        }
    }

    private static void put(Map<String, String> text, String name, @Nullable String value) {
        if (value != null) {
            text.put(name, value);
        }
    }

    private static List<PersonId> ids(JsonParser json) {
        Set<PersonId> ids = new LinkedHashSet<>();
        Json.each(json, () -> {
            String id = json.currentToken() == JsonToken.VALUE_STRING ? json.getString() : "";
            json.skipChildren();
            if (!id.isBlank() && id.length() <= 200) {
                ids.add(new PersonId(id));
            }
        });
        return List.copyOf(ids);
    }

    /** Direct conversations have no name of their own: they are called after those who are in them. */
    private String names(Set<PersonId> members, String otherwise) {
        String names = members.stream()
                .map(id -> {
                    Person person = directory.person(id.value());
                    return person == null ? id.value() : person.name();
                })
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? otherwise : names;
    }

    /** A user as it is being read. */
    private static final class User {
        private @Nullable String id;
        private @Nullable String handle;
        private @Nullable String realName;
        private @Nullable String displayName;
        private @Nullable ZoneId zone;
        private boolean bot;
        private boolean deleted;

        void field(JsonParser json, String name) {
            switch (name) {
                case "id" -> id = Json.name(json);
                case "name" -> handle = Json.name(json);
                case "real_name" -> realName = Json.name(json);
                case "tz" -> zone = zone(Json.name(json));
                case "is_bot" -> bot = Json.truth(json);
                case "deleted" -> deleted = Json.truth(json);
                case "profile" -> Json.object(json, inner -> profile(json, inner));
                default -> Json.skip(json);
            }
        }

        private void profile(JsonParser json, String name) {
            switch (name) {
                case "real_name" -> realName = realName == null ? Json.name(json) : passed(json, realName);
                case "display_name" -> displayName = Json.name(json);
                default -> Json.skip(json);
            }
        }

        private static String passed(JsonParser json, String value) {
            Json.skip(json);
            return value;
        }

        private static @Nullable ZoneId zone(@Nullable String name) {
            try {
                return name == null ? null : ZoneId.of(name);
            } catch (DateTimeException unknown) {
                return null;
            }
        }

        Person person(String known) {
            Person named = Directory.person(
                    new PersonId(known), bot || known.equals("USLACKBOT"), displayName, realName, handle);
            return new Person(named.id(), named.name(), named.aliases(), named.bot(), !deleted, zone);
        }
    }
}
