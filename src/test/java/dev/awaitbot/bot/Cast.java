package dev.awaitbot.bot;

import dev.awaitbot.chat.Directory;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Group;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is in a scenario, and where they talk, as the lines at its head say; lee, dana, omar and noor in #launch where they say nothing:
 *
 * <pre>
 * people: lee, dana (America/New_York), kai (gone), ci (bot)
 * group: @design = dana, omar
 * channel: #ops = lee, omar          without names everybody is in it
 * private: #board = lee, noor
 * </pre>
 *
 * "#dm-lee-dana" is a conversation of two, "#dm-lee" one with the bot, "#group-lee-dana-omar" one of several.
 */
final class Cast implements Directory {
    static final PersonId AWAIT = new PersonId("await");
    private static final Pattern ENTRY = Pattern.compile("([a-z]+)(?: \\(([^)]+)\\))?");

    private List<Person> people = new ArrayList<>();
    private final boolean open;
    private final List<Group> groups = new ArrayList<>();
    private final List<Conversation> conversations = new ArrayList<>();

    Cast(List<String> head) {
        this.open = said(head, "platform").anyMatch("shows nothing to one person alone"::equals);
        String all = said(head, "people").findFirst().orElse("lee, dana, omar, noor");
        for (String one : all.split(", ")) {
            people.add(person(one));
        }
        people.add(new Person(AWAIT, "AwaitBot", List.of("await", "awaitbot"), true, true, null));
        said(head, "group").forEach(line -> {
            String[] parts = line.split(" = ");
            String handle = parts[0].substring(1);
            groups.add(new Group(handle, handle, ids(parts[1].split(", "))));
        });
        said(head, "channel").forEach(line -> channel(line, Conversation.Kind.CHANNEL));
        said(head, "private").forEach(line -> channel(line, Conversation.Kind.PRIVATE));
        if (conversations.isEmpty()) {
            channel("#launch", Conversation.Kind.CHANNEL);
        }
    }

    /** Whether the platform shows nothing to one person alone. */
    boolean open() {
        return open;
    }

    static boolean head(String line) {
        return line.matches("(people|group|channel|private|platform): .*");
    }

    private static Stream<String> said(List<String> head, String key) {
        return head.stream()
                .filter(line -> line.startsWith(key + ": "))
                .map(line -> line.substring(key.length() + 2).strip());
    }

    private static Person person(String text) {
        Matcher entry = ENTRY.matcher(text.strip());
        if (!entry.matches()) {
            throw new IllegalArgumentException("This is nobody: \"" + text + "\"");
        }
        String what = entry.group(2) == null ? "" : entry.group(2);
        boolean bot = what.equals("bot");
        boolean gone = what.equals("gone");
        ZoneId zone = bot || gone || what.isEmpty() ? null : ZoneId.of(what);
        return person(entry.group(1), bot, !gone, zone);
    }

    private static Person person(String id, boolean bot, boolean active, @Nullable ZoneId zone) {
        String name = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
        return new Person(new PersonId(id), name, List.of(id), bot, active, zone);
    }

    private void channel(String line, Conversation.Kind kind) {
        String[] parts = line.split(" = ");
        Set<PersonId> members = new HashSet<>();
        if (parts.length > 1) {
            members.addAll(ids(parts[1].split(", ")));
        } else {
            people.forEach(person -> members.add(person.id()));
        }
        members.add(AWAIT);
        String name = parts[0].substring(1);
        conversations.add(new Conversation(new ConversationId(name), name, kind, members));
    }

    private static Set<PersonId> ids(String[] names) {
        var ids = new HashSet<PersonId>();
        for (String name : names) {
            ids.add(new PersonId(name.strip()));
        }
        return ids;
    }

    /** Somebody's account is closed. */
    void leave(String who) {
        var after = new ArrayList<Person>();
        for (Person one : people) {
            boolean gone = one.id().value().equals(who);
            after.add(gone ? person(who, one.bot(), false, one.zone()) : one);
        }
        people = after;
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    @Override
    public List<Person> people() {
        return people;
    }

    @Override
    public Optional<Conversation> conversation(ConversationId id) {
        String[] parts = id.value().split("-");
        if (parts[0].equals("dm") || parts[0].equals("group")) {
            Set<PersonId> members = new HashSet<>();
            for (int i = 1; i < parts.length; i++) {
                members.add(new PersonId(parts[i]));
            }
            if (parts.length == 2) {
                members.add(AWAIT);
            }
            var kind = parts[0].equals("dm") ? Conversation.Kind.DIRECT : Conversation.Kind.GROUP_DIRECT;
            return Optional.of(new Conversation(id, id.value(), kind, members));
        }
        return conversations.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Conversation> conversations() {
        return conversations;
    }

    @Override
    public List<Group> groups() {
        return groups;
    }

    /** A text as Slack writes it: people, groups, channels and addresses in angle brackets. */
    String slack(String text) {
        String marked = text.replaceAll("(?<![<|])(https?://[^\\s<>]*[^\\s<>.,;:!?)])", "<$1>")
                .replaceAll("@(here|channel|everyone)\\b", "<!$1>");
        for (Group group : groups) {
            marked = marked.replaceAll(
                    "@" + group.handle() + "\\b", "<!subteam^" + group.id() + "|@" + group.handle() + ">");
        }
        for (Person person : people) {
            marked = marked.replaceAll("(?<!<)@" + person.id() + "\\b", "<@" + person.id() + ">");
        }
        for (Conversation channel : conversations) {
            marked = marked.replaceAll(
                    "(?<!<)#" + channel.name() + "\\b", "<#" + channel.id() + "|" + channel.name() + ">");
        }
        return marked;
    }
}
