package dev.awaitbot.chat.slack.fake;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Slack on this machine: a workspace with people and channels, the Web API, Socket Mode and signed HTTP, all on loopback. A test lets
 * people act by {@link #as}, looks at what the app did, and orders trouble.
 */
public final class FakeSlack implements AutoCloseable {
    private static final String TEAM = "T0FAKE000";

    private final World world;
    private final Sockets sockets;
    private final Deliveries deliveries;
    private final Methods methods;
    private final ApiServer api;

    private FakeSlack(InstantSource clock) {
        world = new World(clock);
        sockets = new Sockets(world);
        sockets.listen();
        deliveries = new Deliveries(world, sockets);
        methods = new Methods(world, deliveries);
        api = new ApiServer(world, methods);
        world.teams.put(TEAM, new Workspace(TEAM, "fake", world.ids));
    }

    /** With one workspace, empty but for the bot. */
    public static FakeSlack start() {
        return start(Instant::now);
    }

    /** @param clock of the servers: what timestamps say, when trigger ids, response addresses and waiting times end */
    public static FakeSlack start(InstantSource clock) {
        return new FakeSlack(clock);
    }

    /** For {@code slack.api-url}: ends in /api/. */
    public String apiUrl() {
        return world.httpAddress + "/api/";
    }

    public String botToken() {
        return team().botToken;
    }

    public String appToken() {
        return world.app.appToken();
    }

    public String signingSecret() {
        return world.app.signingSecret();
    }

    public String teamId() {
        return TEAM;
    }

    public String botId() {
        return team().bot.id;
    }

    public Member person(String name) {
        return world.locked(() -> {
            var member = new Member(world.ids.named("U", name), name, TEAM);
            team().members.put(member.id, member);
            return member;
        });
    }

    /** A public channel with these people and the bot. */
    public String channel(String name, String... people) {
        return open(name, Channel.Kind.CHANNEL, people);
    }

    public String privateChannel(String name, String... people) {
        return open(name, Channel.Kind.GROUP, people);
    }

    public String group(String handle, String... people) {
        return world.locked(() -> {
            List<String> ids =
                    List.of(people).stream().map(name -> team().member(name).id).toList();
            var group = new UserGroup(world.ids.named("S", handle), handle, ids);
            team().groups.put(group.id, group);
            return group.id;
        });
    }

    private String open(String name, Channel.Kind kind, String... people) {
        return world.locked(() -> {
            var channel = new Channel(world.ids.named("C", name), kind, name);
            List.of(people).forEach(person -> channel.members.add(team().member(person).id));
            channel.members.add(team().bot.id);
            team().channels.put(channel.id, channel);
            return channel.id;
        });
    }

    public Person as(String name) {
        return world.locked(() -> new Person(world, team(), team().member(name), deliveries));
    }

    /** What stands in a conversation, oldest first: all of it, replies too. */
    public List<Post> posts(String channel) {
        return world.locked(() -> {
            Channel found = team().channel(channel);
            return found.messages.values().stream()
                    .map(message -> new Post(found.id, Json.copy(message)))
                    .toList();
        });
    }

    public Trouble trouble() {
        return world.trouble;
    }

    /** Every request that came in. */
    public List<Request> requests() {
        return world.journal.all();
    }

    /** Everything that was told to the app. */
    public List<Delivery> deliveries() {
        return deliveries.all();
    }

    public void retries(Retries plan) {
        deliveries.retry(plan);
    }

    public List<Connection> connections() {
        return sockets.connections();
    }

    /** This server has no such method. */
    public void lacks(String method) {
        methods.lack(method);
    }

    /** What the app sent against Slack's limits. */
    public List<String> violations() {
        return world.check.violations();
    }

    private Workspace team() {
        return world.team(TEAM);
    }

    @Override
    public void close() {
        deliveries.close();
        sockets.close();
        api.close();
    }
}
