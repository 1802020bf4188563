package dev.awaitbot.archive;

import dev.awaitbot.protocol.Group;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the files of a Discord export share: people, roles, channels, and where each thread began. */
final class DiscordServer {
    private static final int MOST_ROLES = 500;
    private static final int MOST_TYPES = 50;

    private final Directory directory;
    private final Json json;
    private final Map<String, String> roleNames = new LinkedHashMap<>();
    private final Map<String, Set<PersonId>> roleMembers = new HashMap<>();
    private final Map<String, String> channels = new HashMap<>();
    private final Map<String, String> firstInThread = new HashMap<>();
    private final Set<String> rootsInChannel = new HashSet<>();
    private final Map<String, Long> unknownTypes = new TreeMap<>();
    private boolean learning = true;

    DiscordServer(Directory directory, Json json) {
        this.directory = directory;
        this.json = json;
    }

    Directory directory() {
        return directory;
    }

    Json json() {
        return json;
    }

    /** Whether the first pass is on, which learns what the second one uses. */
    boolean learning() {
        return learning;
    }

    void learned() {
        learning = false;
    }

    void role(String id, String name, @Nullable String member) {
        if (roleNames.size() < MOST_ROLES || roleNames.containsKey(id)) {
            roleNames.putIfAbsent(id, name);
            Set<PersonId> members = roleMembers.computeIfAbsent(id, unused -> new LinkedHashSet<>());
            if (member != null) {
                members.add(new PersonId(member));
            }
        }
    }

    /** Role ids by id, each with its name. */
    Map<String, String> roles() {
        return roleNames;
    }

    Map<String, Group> groups() {
        Map<String, Group> groups = new HashMap<>();
        roleNames.forEach((id, name) -> groups.put(id, new Group(id, name, roleMembers.getOrDefault(id, Set.of()))));
        return groups;
    }

    void channel(String name, String id) {
        channels.putIfAbsent(name, id);
    }

    @Nullable
    String channel(String name) {
        return channels.get(name);
    }

    /** A thread is there; where it began is not known yet. */
    void thread(String id) {
        firstInThread.putIfAbsent(id, "");
    }

    /** Met while learning: a message of a channel, which may be where a thread began. */
    void inChannel(String id) {
        if (firstInThread.containsKey(id)) {
            rootsInChannel.add(id);
        }
    }

    /** Met while learning: the mark that the thread began in the channel, whether or not that message is in the export. */
    void startedInChannel(String thread) {
        rootsInChannel.add(thread);
    }

    /** Met while learning: a message of a thread. Ids grow with time, so the smallest is the first. */
    void inThread(String thread, String id) {
        firstInThread.merge(thread, id, (a, b) -> a.isEmpty() || earlier(b, a) ? b : a);
    }

    private static boolean earlier(String a, String b) {
        return a.length() == b.length() ? a.compareTo(b) < 0 : a.length() < b.length();
    }

    /** The first message of a thread: in the channel if it stands there, else the first one inside. */
    MessageId root(String thread) {
        String first = firstInThread.getOrDefault(thread, "");
        return new MessageId(rootsInChannel.contains(thread) || first.isEmpty() ? thread : first);
    }

    /** Whether a message of a channel is where a thread with messages began. */
    boolean opensThread(String id) {
        return rootsInChannel.contains(id)
                && !firstInThread.getOrDefault(id, "").isEmpty();
    }

    void unknownType(@Nullable String type) {
        if (type != null && (unknownTypes.size() < MOST_TYPES || unknownTypes.containsKey(type))) {
            unknownTypes.merge(type, 1L, Long::sum);
        }
    }

    Map<String, Long> unknownTypes() {
        return unknownTypes;
    }
}
