package dev.awaitbot.chat.slack.fake;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * Slack on this machine: workspaces with people and channels, the Web API, Socket Mode and signed HTTP, all on loopback. A test lets
 * people act by {@link Team#as}, looks at what the app did, and orders trouble.
 */
public final class FakeSlack implements AutoCloseable {
    static final String TEAM = "T0FAKE000";

    private final World world;
    private final Sockets sockets;
    private final Deliveries deliveries;
    private final Methods methods;
    private final ApiServer api;
    private final Team home;

    private FakeSlack(InstantSource clock) {
        world = new World(clock);
        sockets = new Sockets(world);
        sockets.listen();
        deliveries = new Deliveries(world, sockets);
        methods = new Methods(world, deliveries);
        api = new ApiServer(world, methods);
        var talk = new Talk(world, deliveries);
        var files = new FileMethods(world, talk);
        methods.add(files::register);
        api.mount("/upload/", files);
        api.mount("/response/", new ResponseUrls(world, new Answers(world, deliveries)));
        home = team(TEAM, "fake");
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

    public String appToken() {
        return world.app.appToken();
    }

    public String signingSecret() {
        return world.app.signingSecret();
    }

    public String clientId() {
        return world.app.clientId();
    }

    public String clientSecret() {
        return world.app.clientSecret();
    }

    /** One more workspace with the app in it. */
    public Team team(String id, String name) {
        return world.locked(() -> {
            var team = new Workspace(id, name, world.ids);
            world.teams.put(id, team);
            return new Team(new Site(world, team, deliveries));
        });
    }

    /** The first workspace; what follows here is a short way to it. */
    public Team team() {
        return home;
    }

    public String teamId() {
        return home.id();
    }

    public String botToken() {
        return home.botToken();
    }

    public String botId() {
        return home.botId();
    }

    public Member person(String name) {
        return home.person(name);
    }

    public String channel(String name, String... people) {
        return home.channel(name, people);
    }

    public String group(String handle, String... people) {
        return home.group(handle, people);
    }

    public Person as(String name) {
        return home.as(name);
    }

    public Admin admin() {
        return home.admin();
    }

    public List<Post> posts(String channel) {
        return home.posts(channel);
    }

    public List<Post> ephemerals(String person) {
        return home.ephemerals(person);
    }

    public List<Post> direct(String person) {
        return home.direct(person);
    }

    public Trouble trouble() {
        return world.trouble;
    }

    /** Every request that came in. */
    public List<Request> requests() {
        return world.journal.all();
    }

    /** The requests of one method. */
    public List<Request> requests(String method) {
        return requests().stream()
                .filter(request -> request.method().equals(method))
                .toList();
    }

    /** Requests that came though their method was closed for a time there. */
    public List<Request> impatient() {
        return Patience.broken(requests());
    }

    /** Everything that was told to the app. */
    public List<Delivery> deliveries() {
        return deliveries.all();
    }

    /** Waits until everything that was told has been acknowledged or given up. */
    public void settle() {
        deliveries().forEach(Delivery::end);
    }

    public void retries(Retries plan) {
        deliveries.retry(plan);
    }

    public List<Connection> connections() {
        return sockets.connections();
    }

    /** What came over the sockets and acknowledged nothing. */
    public List<String> strays() {
        return sockets.strays();
    }

    /** From now on over HTTP, signed, everything to one address. */
    public void deliversTo(URI address) {
        deliversTo(address, address, address);
    }

    public void deliversTo(URI events, URI interactions, URI commands) {
        deliveries.by(route(events, interactions, commands));
    }

    /** What the address answers to Slack's url_verification. */
    public HttpResponse<String> verifies(URI address, String challenge) throws IOException, InterruptedException {
        return route(address, address, address).verify(challenge);
    }

    private HttpRoute route(URI events, URI interactions, URI commands) {
        return new HttpRoute(
                world,
                deliveries,
                Map.of(
                        Delivery.Type.EVENT, events,
                        Delivery.Type.INTERACTIVE, interactions,
                        Delivery.Type.COMMAND, commands));
    }

    /** This server has no such method. */
    public void lacks(String method) {
        methods.lack(method);
    }

    /** History is given from the newest page back even where only its oldest end is named, as the documents can be read. */
    public void pagesHistoryBackward() {
        world.locked(() -> {
            world.historyForward = false;
        });
    }

    /** What the app sent against Slack's limits. */
    public List<String> violations() {
        return world.check.violations();
    }

    /** From now on of each kind of record only the last so many are kept, and deliveries only until they end: for long loads. */
    public void remembersOnly(int most) {
        world.locked(() -> {
            world.mostMessages = most;
        });
        world.journal.keep(most);
        deliveries.thin();
    }

    /** How all deliveries so far have ended, and how fast. */
    public Tally tally() {
        return deliveries.tally();
    }

    /** Forgets requests, deliveries and violations so far. */
    public void forgets() {
        world.journal.clear();
        deliveries.forget();
        world.check.forget();
    }

    @Override
    public void close() {
        deliveries.close();
        sockets.close();
        api.close();
    }
}
