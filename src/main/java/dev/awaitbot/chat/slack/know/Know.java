package dev.awaitbot.chat.slack.know;

import com.google.gson.JsonObject;
import dev.awaitbot.chat.Directory;
import dev.awaitbot.chat.slack.web.Web;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Group;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Who is in a workspace and where they talk: asked for at start, kept true by events, and asked anew now and then for what no event
 * told. Safe for several threads.
 */
public final class Know implements Directory, AutoCloseable {
    private static final int MOST_PEOPLE = 50_000;
    private static final int MOST_CONVERSATIONS = 10_000;
    private static final int MOST_GROUPS = 5_000;

    private final Roll<Person> people = new Roll<>(MOST_PEOPLE);
    private final Roll<Group> groups = new Roll<>(MOST_GROUPS);
    private final Roll<Conversation> conversations = new Roll<>(MOST_CONVERSATIONS);
    /** Direct ones, and those that the bot is not in. */
    private final Roll<Conversation> others = new Roll<>(MOST_CONVERSATIONS);

    private final Set<String> archived = ConcurrentHashMap.newKeySet();
    private final Learning learning;
    private final Me me;

    public Know(Web web, Me me) {
        this.me = me;
        this.learning = new Learning(new Lists(web), this, me.workspace());
    }

    /** Asks for everything, and goes on asking in the background where that takes longer. */
    public void open(Duration wait) {
        learning.begin(wait);
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return people.find(id.value());
    }

    @Override
    public List<Person> people() {
        return people.list();
    }

    @Override
    public Optional<Conversation> conversation(ConversationId id) {
        if (id.value().startsWith("U") || id.value().startsWith("W")) {
            return Optional.of(alone(new PersonId(id.value())));
        }
        return conversations.find(id.value()).or(() -> others.find(id.value()));
    }

    @Override
    public List<Conversation> conversations() {
        return conversations.list();
    }

    @Override
    public List<Group> groups() {
        return groups.list();
    }

    /** What somebody asks in no conversation, as on the bot's own page: it is between the two, and Slack posts there by this id. */
    private Conversation alone(PersonId person) {
        String name = person(person).map(Person::name).orElse(person.value());
        return new Conversation(
                new ConversationId(person.value()), name, Conversation.Kind.DIRECT, Set.of(person, me.person()));
    }

    /** Whether a conversation may still be posted in. */
    public boolean awake(ConversationId id) {
        return !archived.contains(id.value());
    }

    /** Somebody writes or is named: whoever is not known is asked for once, later. */
    public void meet(PersonId person) {
        if (people.find(person.value()).isEmpty()) {
            learning.person(person.value());
        }
    }

    /** Something happens in a conversation: one that is not known is asked for once, and that is waited for a moment. */
    public void enter(ConversationId conversation, Duration wait) {
        if (conversation(conversation).isEmpty()) {
            learning.conversation(conversation.value(), wait);
        }
    }

    /** The bot was added to a conversation, which is waited for a moment. */
    public void joined(ConversationId conversation, Duration wait) {
        learning.forget(conversation.value());
        learning.conversation(conversation.value(), wait);
    }

    /** Takes over what an event tells; one that tells nothing of who is where changes nothing. */
    public void hear(String type, JsonObject event) {
        String channel = Json.text(event, "channel");
        switch (type) {
            case "user_change", "team_join", "user_profile_changed" -> person(Json.in(event, "user"));
            case "subteam_created", "subteam_updated" -> group(Json.in(event, "subteam"));
            case "subteam_members_changed" -> members(event);
            case "channel_rename", "group_rename" -> renamed(Json.in(event, "channel"));
            case "channel_archive", "group_archive" -> gone(channel, true);
            case "channel_unarchive", "group_unarchive" -> unarchived(channel);
            case "channel_deleted", "group_deleted", "channel_left", "group_left" -> gone(channel, false);
            case "member_joined_channel" -> moved(channel, Json.text(event, "user"), true);
            case "member_left_channel" -> moved(channel, Json.text(event, "user"), false);
            default -> {}
        }
    }

    void person(JsonObject user) {
        Entries.person(user).ifPresent(one -> people.put(one.id().value(), one));
    }

    void group(JsonObject subteam) {
        Entries.group(subteam).ifPresent(one -> {
            if (Entries.disabled(subteam)) {
                groups.remove(one.id());
            } else {
                groups.put(one.id(), one);
            }
        });
    }

    /** @param inside whether the bot is in it */
    void conversation(JsonObject channel, Set<PersonId> members, boolean inside) {
        String id = Json.text(channel, "id");
        if (id == null) {
            return;
        }
        if (Json.truth(channel, "is_archived")) {
            gone(id, true);
            return;
        }
        archived.remove(id);
        String other = Json.text(channel, "user");
        Set<PersonId> there = other == null ? members : Set.of(new PersonId(other), me.person());
        Conversation one = Entries.conversation(new ConversationId(id), channel, there, people);
        if (one.kind() == Conversation.Kind.DIRECT || !inside) {
            others.put(id, one);
        } else {
            others.remove(id);
            conversations.put(id, one);
        }
    }

    /** What is not among those is no conversation of the bot's any more. */
    void keep(Set<String> ids) {
        conversations.list().stream()
                .map(one -> one.id().value())
                .filter(id -> !ids.contains(id))
                .forEach(conversations::remove);
    }

    private void members(JsonObject event) {
        String id = Json.text(event, "subteam_id");
        if (id != null) {
            groups.change(id, group -> {
                var members = new HashSet<>(group.members());
                members.addAll(Entries.ids(Json.texts(event, "added_users")));
                members.removeAll(Entries.ids(Json.texts(event, "removed_users")));
                return new Group(group.id(), group.handle(), members);
            });
        }
    }

    private void renamed(JsonObject channel) {
        String id = Json.text(channel, "id");
        String name = Json.text(channel, "name");
        if (id != null && name != null) {
            conversations.change(id, one -> new Conversation(one.id(), name, one.kind(), one.members()));
        }
    }

    private void gone(@Nullable String channel, boolean archive) {
        if (channel != null) {
            conversations.remove(channel);
            if (archive) {
                archived.add(channel);
            }
        }
    }

    private void unarchived(@Nullable String channel) {
        if (channel != null && archived.remove(channel)) {
            learning.forget(channel);
            learning.conversation(channel, Duration.ZERO);
        }
    }

    private void moved(@Nullable String channel, @Nullable String user, boolean joined) {
        if (channel == null || user == null) {
            return;
        }
        var person = new PersonId(user);
        if (person.equals(me.person())) {
            if (!joined) {
                conversations.remove(channel);
            }
            return;
        }
        // Nobody is known of a conversation with too many members; then one more does not make a list of them.
        conversations.change(channel, one -> {
            var members = new HashSet<>(one.members());
            boolean changed = joined ? !members.isEmpty() && members.add(person) : members.remove(person);
            return changed ? new Conversation(one.id(), one.name(), one.kind(), members) : one;
        });
    }

    @Override
    public void close() {
        learning.close();
    }
}
