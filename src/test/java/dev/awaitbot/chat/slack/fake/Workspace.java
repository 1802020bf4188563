package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A team with all that is in it: people, conversations, groups, what each person sees alone, and the app as it is installed there. */
final class Workspace {
    static final String SLACKBOT = "USLACKBOT";

    final String id;
    final String name;
    final Member bot;
    final String botToken;
    final Set<String> scopes = new LinkedHashSet<>(Scopes.ALL);
    final Map<String, Member> members = new LinkedHashMap<>();
    final Map<String, Channel> channels = new LinkedHashMap<>();
    final Map<String, UserGroup> groups = new LinkedHashMap<>();
    final Map<String, List<JsonObject>> ephemerals = new HashMap<>();
    final Views views = new Views();
    final Map<String, Upload> files = new LinkedHashMap<>();
    /** The events that the app is subscribed to, as a manifest names them: "message.channels". */
    Predicate<String> subscribed = everything -> true;

    boolean installed = true;
    /** What auth errors say once the token is no longer good: "token_revoked", "account_inactive", "invalid_auth". */
    @Nullable
    String revoked;

    Workspace(String id, String name, Ids ids) {
        this.id = id;
        this.name = name;
        botToken = "xoxb-" + id + "-fake";
        bot = new Member(ids.named("U", id.equals("T0FAKE000") ? "awaitbot" : "awaitbot" + id), "awaitbot", id).bot();
        bot.realName = "AwaitBot";
        members.put(bot.id, bot);
        // Slack's own helper is in every list of users, and is_bot is false for it.
        members.put(SLACKBOT, new Member(SLACKBOT, "slackbot", id));
    }

    /** Somebody of flesh and blood, for what an administrator does. */
    Member somebody() {
        return members.values().stream()
                .filter(member -> !member.isBot() && !member.id.equals(SLACKBOT))
                .findFirst()
                .orElse(bot);
    }

    Member member(String nameOrId) {
        Member byId = members.get(nameOrId);
        return byId != null
                ? byId
                : members.values().stream()
                        .filter(member -> member.name.equals(nameOrId))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + nameOrId + "."));
    }

    /** By id, "#name" or name; "@awaitbot" is no channel. */
    Channel channel(String nameOrId) {
        Channel byId = channels.get(nameOrId);
        String name = nameOrId.startsWith("#") ? nameOrId.substring(1) : nameOrId;
        return byId != null
                ? byId
                : channels.values().stream()
                        .filter(channel -> channel.kind != Channel.Kind.IM && channel.name.equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("There is no channel " + nameOrId + "."));
    }

    /** The direct conversation of the bot with somebody; made when it is first asked for. */
    Channel direct(String user, Ids ids) {
        for (Channel channel : channels.values()) {
            if (channel.kind == Channel.Kind.IM && channel.members.contains(user)) {
                return channel;
            }
        }
        var channel = new Channel(ids.named("D", user.substring(1)), Channel.Kind.IM, "");
        channel.members.addAll(List.of(user, bot.id));
        channels.put(channel.id, channel);
        return channel;
    }

    List<JsonObject> ephemeralsOf(String user) {
        return ephemerals.computeIfAbsent(user, nobody -> new ArrayList<>());
    }

    Collection<Channel> all() {
        return channels.values();
    }

    String domain() {
        return name;
    }
}
