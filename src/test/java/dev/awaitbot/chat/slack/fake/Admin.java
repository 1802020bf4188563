package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What happens to the workspace rather than in a conversation: people, groups and channels change, the app is removed. */
public final class Admin {
    private final World world;
    private final Workspace team;
    private final Events events;

    Admin(Site site) {
        world = site.world();
        team = site.team();
        events = new Events(world, site.deliveries());
    }

    /** Changes somebody's profile, zone, or account. docs.slack.dev/reference/events/user_change */
    public Admin changes(String person, Consumer<Member> change) {
        world.locked(() -> {
            Member member = team.member(person);
            change.accept(member);
            tellUser("user_change", member);
        });
        return this;
    }

    /** Sets a status, as in "On holiday". */
    public Admin status(String person, String emoji, String text) {
        return changes(person, member -> {
            member.statusEmoji = emoji;
            member.statusText = text;
        });
    }

    public Admin deactivates(String person) {
        return changes(person, Member::deactivated);
    }

    /** Somebody new. docs.slack.dev/reference/events/team_join */
    public Admin hires(String name) {
        world.locked(() -> {
            var member = new Member(world.ids.named("U", name), name, team.id);
            team.members.put(member.id, member);
            tellUser("team_join", member);
        });
        return this;
    }

    private void tellUser(String type, Member member) {
        int offset = member.zone.getRules().getOffset(world.clock.instant()).getTotalSeconds();
        JsonObject event = Json.object("type", type, "user", member.json(true, offset, world.now()));
        events.everywhere(team, "users:read", event);
    }

    /** Who is in a group from now on; a new one where there was none. docs.slack.dev/reference/events/subteam_updated */
    public Admin regroups(String handle, String... people) {
        world.locked(() -> {
            List<String> ids =
                    List.of(people).stream().map(name -> team.member(name).id).toList();
            UserGroup known = team.groups.values().stream()
                    .filter(group -> group.handle.equals(handle))
                    .findFirst()
                    .orElse(null);
            UserGroup group = known == null ? new UserGroup(world.ids.named("S", handle), handle, List.of()) : known;
            group.users.clear();
            group.users.addAll(ids);
            team.groups.put(group.id, group);
            JsonObject event = Json.object(
                    "type",
                    known == null ? "subteam_created" : "subteam_updated",
                    "subteam",
                    group.json(team.id, true, world.now()));
            events.everywhere(team, "usergroups:read", event);
        });
        return this;
    }

    /** docs.slack.dev/reference/events/channel_rename */
    public Admin renames(String channel, String name) {
        world.locked(() -> {
            Channel found = team.channel(channel);
            found.name = name;
            JsonObject shape = Json.of("id", found.id)
                    .and("name", name)
                    .and("name_normalized", name)
                    .and("created", world.now())
                    .and("is_channel", found.kind == Channel.Kind.CHANNEL)
                    .and("is_mpim", false)
                    .json();
            tellChannel(found, Json.object("type", prefix(found) + "_rename", "channel", shape));
        });
        return this;
    }

    /** docs.slack.dev/reference/events/channel_archive */
    public Admin archives(String channel) {
        return archived(channel, true);
    }

    public Admin unarchives(String channel) {
        return archived(channel, false);
    }

    private Admin archived(String channel, boolean archived) {
        world.locked(() -> {
            Channel found = team.channel(channel);
            found.archived = archived;
            String type = prefix(found) + (archived ? "_archive" : "_unarchive");
            tellChannel(found, Json.object("type", type, "channel", found.id, "user", team.somebody().id));
        });
        return this;
    }

    /** docs.slack.dev/reference/events/channel_deleted */
    public Admin deletes(String channel) {
        world.locked(() -> {
            Channel found = team.channel(channel);
            tellChannel(found, Json.object("type", prefix(found) + "_deleted", "channel", found.id));
            team.channels.remove(found.id);
        });
        return this;
    }

    private void tellChannel(Channel channel, JsonObject event) {
        String scope = channel.kind.scope + ":read";
        if (channel.kind == Channel.Kind.CHANNEL) {
            events.everywhere(team, scope, event);
        } else {
            events.in(team, channel, scope, event);
        }
    }

    private static String prefix(Channel channel) {
        return channel.kind == Channel.Kind.CHANNEL ? "channel" : "group";
    }

    /** The bot's token stops working, of which the app is told. docs.slack.dev/reference/events/tokens_revoked */
    public Admin revokesTokens() {
        world.locked(() -> {
            JsonObject tokens = Json.object("oauth", List.of(), "bot", List.of(team.bot.id));
            events.everywhere(team, null, Json.object("type", "tokens_revoked", "tokens", tokens));
            team.revoked = "token_revoked";
        });
        return this;
    }

    /** Slack tells of both, in no certain order. docs.slack.dev/reference/events/app_uninstalled */
    public Admin uninstalls() {
        world.locked(() -> {
            events.everywhere(team, null, Json.object("type", "app_uninstalled"));
            revokesTokens();
            team.revoked = "account_inactive";
            team.installed = false;
        });
        return this;
    }

    /** Somebody goes through the installation: what the browser then brings back as code. */
    public String installs() {
        return world.tickets.code(team.id);
    }

    /** The bot has these scopes and no others: what a manifest asks for. */
    public Admin grantsOnly(Collection<String> scopes) {
        world.locked(() -> {
            team.scopes.retainAll(scopes);
        });
        return this;
    }

    /** The app hears of these events and no others: what a manifest subscribes to, as in "message.channels". */
    public Admin subscribesOnly(Collection<String> names) {
        world.locked(() -> {
            team.subscribed = Set.copyOf(names)::contains;
        });
        return this;
    }

    /** Takes a scope from the bot, as if it had been installed without. */
    public Admin withholds(String scope) {
        world.locked(() -> {
            team.scopes.remove(scope);
        });
        return this;
    }
}
