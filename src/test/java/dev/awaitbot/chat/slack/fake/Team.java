package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;

/** A workspace as a test sees it: who and what is there, what people see, what the app said. */
public final class Team {
    private final Site site;
    private final World world;
    private final Workspace team;

    Team(Site site) {
        this.site = site;
        world = site.world();
        team = site.team();
    }

    public String id() {
        return team.id;
    }

    public String botToken() {
        return team.botToken;
    }

    public String botId() {
        return team.bot.id;
    }

    /** Somebody new in Berlin who speaks English, until the result is told otherwise. */
    public Member person(String name) {
        return world.locked(() -> {
            var member = new Member(world.ids.named("U", name), name, team.id);
            team.members.put(member.id, member);
            return member;
        });
    }

    /** A public channel with these people and the bot: its id. */
    public String channel(String name, String... people) {
        return open(name, Channel.Kind.CHANNEL, true, people);
    }

    public String privateChannel(String name, String... people) {
        return open(name, Channel.Kind.GROUP, true, people);
    }

    /** A public channel without the bot. */
    public String channelOfOthers(String name, String... people) {
        return open(name, Channel.Kind.CHANNEL, false, people);
    }

    /** A direct conversation of several with the bot: its id. */
    public String groupTalk(String... people) {
        return open("mpdm-" + String.join("--", people) + "-1", Channel.Kind.MPIM, true, people);
    }

    private String open(String name, Channel.Kind kind, boolean withBot, String... people) {
        return world.locked(() -> {
            var channel = new Channel(world.ids.named("C", name), kind, name);
            for (String person : people) {
                Member member = team.member(person);
                channel.members.add(member.id);
                channel.shared |= member.stranger;
            }
            if (withBot) {
                channel.members.add(team.bot.id);
            }
            team.channels.put(channel.id, channel);
            return channel.id;
        });
    }

    /** A user group: its id. */
    public String group(String handle, String... people) {
        return world.locked(() -> {
            List<String> ids =
                    List.of(people).stream().map(name -> team.member(name).id).toList();
            var group = new UserGroup(world.ids.named("S", handle), handle, ids);
            team.groups.put(group.id, group);
            return group.id;
        });
    }

    public Person as(String name) {
        return world.locked(() -> new Person(site, team.member(name)));
    }

    /** An incoming webhook says something. */
    public Post webhook(String channel, String name, String text) {
        return world.locked(() -> {
            Channel found = team.channel(channel);
            var talk = new Talk(world, site.deliveries());
            return new Post(found.id, Json.copy(talk.integration(team, found, name, text)));
        });
    }

    public Admin admin() {
        return new Admin(site);
    }

    /** What stands in a conversation, oldest first: all of it, replies too. */
    public List<Post> posts(String channel) {
        return world.locked(() -> posts(team.channel(channel)));
    }

    /** What stands in the direct conversation of the bot with somebody. */
    public List<Post> direct(String person) {
        return world.locked(() -> posts(team.direct(team.member(person).id, world.ids)));
    }

    private static List<Post> posts(Channel channel) {
        return channel.messages.values().stream()
                .map(message -> new Post(channel.id, Json.copy(message)))
                .toList();
    }

    /** A message as it stands now, or that it is gone. */
    public Optional<Post> now(Post post) {
        return posts(post.channel()).stream()
                .filter(one -> one.ts().equals(post.ts()))
                .findFirst();
    }

    /** What somebody sees alone, in all channels, oldest first. */
    public List<Post> ephemerals(String person) {
        return world.locked(() -> Ephemerals.shown(team, team.member(person).id).stream()
                .map(seen -> new Post(String.valueOf(Json.text(seen, "channel")), Json.copy(seen)))
                .toList());
    }

    /** Somebody reloads: what only they saw is gone. */
    public void reloads(String person) {
        world.locked(() -> team.ephemeralsOf(team.member(person).id).clear());
    }

    public Optional<View> home(String person) {
        return world.locked(() -> Optional.ofNullable(team.views.homes.get(team.member(person).id))
                .map(Team::view));
    }

    /** The dialog that somebody has on top. */
    public Optional<View> dialog(String person) {
        return world.locked(() -> team.views.top(team.member(person).id).map(Team::view));
    }

    /** What the last dialog sent was refused for, by block id. */
    public List<String> dialogErrors() {
        return world.locked(() -> List.copyOf(team.views.errors.values()));
    }

    private static View view(JsonObject json) {
        return new View(Json.copy(json));
    }

    /** The files that arrived, by name. */
    public List<String> files() {
        return world.locked(() -> team.files.values().stream()
                .filter(file -> file.complete)
                .map(file -> file.name)
                .toList());
    }

    /** The bytes of a file that arrived. */
    public byte[] file(String name) {
        return world.locked(() -> team.files.values().stream()
                .filter(file -> file.complete && file.name.equals(name) && file.bytes != null)
                .map(file -> file.bytes.clone())
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no file " + name)));
    }
}
