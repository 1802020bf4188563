package dev.awaitbot;

import dev.awaitbot.bot.Bot;
import dev.awaitbot.bot.Site;
import dev.awaitbot.bot.Winding;
import dev.awaitbot.bot.Workspace;
import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.holidays.PublicHolidays;
import dev.awaitbot.chat.ChatPlatform;
import dev.awaitbot.chat.HttpEndpoint;
import dev.awaitbot.chat.playground.Controls;
import dev.awaitbot.chat.playground.Playground;
import dev.awaitbot.chat.playground.Story;
import dev.awaitbot.chat.slack.Slack;
import dev.awaitbot.chat.slack.SlackOptions;
import dev.awaitbot.config.Config;
import dev.awaitbot.config.Secret;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.schedule.NextCron;
import dev.awaitbot.schedule.Wakeups;
import dev.awaitbot.store.Database;
import dev.awaitbot.store.DatabaseSettings;
import dev.awaitbot.store.Dialect;
import dev.awaitbot.store.InstanceKey;
import dev.awaitbot.store.Upkeep;
import dev.awaitbot.web.PartState;
import dev.awaitbot.web.WebServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What {@code serve} runs: puts the objects together, starts them, and closes them in reverse. */
public final class App implements AutoCloseable {
    private static final Duration SILENT_TOO_LONG = Duration.ofMinutes(10);
    private static final String CATCH_UP = "catch-up";
    private static final String RETENTION = "retention";
    private static final String BACKUP = "backup";
    private static final String UNINSTALLED = "app_uninstalled";

    /** What only the machine can tell. */
    public record Machine(InstantSource clock, ZoneId zone, SecureRandom random) {
        public static Machine here() {
            return new Machine(InstantSource.system(), ZoneId.systemDefault(), new SecureRandom());
        }
    }

    private final Supplier<Config> config;
    private final Runnable look;
    private final Machine machine;
    private final Clock clock;
    private final Database database;
    private final @Nullable Slack slack;
    private final List<Site> sites = new CopyOnWriteArrayList<>();
    private final Wakeups wakeups;
    private final WebServer web;
    private final AtomicReference<Instant> armed = new AtomicReference<>(Instant.MAX);
    private volatile boolean ready;

    /**
     * Puts everything together; nothing is heard or said before {@link #open}.
     *
     * @param config asked whenever rules, teams, people or admins are needed, so that it may change meanwhile
     * @param look done at each tick: whether the configuration has changed
     * @throws dev.awaitbot.store.StoreUnavailable if the database or the instance's key cannot be opened
     * @throws dev.awaitbot.chat.PlatformException if a platform does not take the token, or cannot be reached
     * @throws IllegalArgumentException if a token is there and what belongs to it is not
     */
    public App(Supplier<Config> config, Runnable look, Machine machine) {
        this.config = config;
        this.look = look;
        this.machine = machine;
        this.clock = new Clock(machine.clock());
        Config first = config.get();
        Config.Slack settings = first.slack();
        this.slack = settings.botToken() == null
                ? null
                : new Slack(options(settings, clock::instant, this::removed).back(this::closeGaps));
        Path folder = folder(first.dataDir());
        InstanceKey key = InstanceKey.of(folder, machine.random());
        this.database = Database.open(database(first));
        try {
            sites.add(site(settings, folder, key));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        this.wakeups = Wakeups.start(database.dataSource(), database.dialect() == Dialect.POSTGRESQL, this::woken);
        this.web = WebServer.start(first.web().host(), first.web().port(), this::parts, endpoints());
    }

    private static SlackOptions options(Config.Slack settings, Supplier<Instant> now, SlackOptions.Gone gone) {
        Secret token = settings.appToken();
        Secret signing = settings.signingSecret();
        return settings.mode() == Config.Slack.Mode.SOCKET
                ? SlackOptions.socket(token == null ? "" : token.value(), settings.apiUrl(), now, gone)
                : SlackOptions.http(signing == null ? "" : signing.value(), settings.apiUrl(), now, gone);
    }

    private static DatabaseSettings database(Config config) {
        Config.Database database = config.database();
        return new DatabaseSettings(
                database.url() == null ? null : database.url().value(),
                database.user(),
                database.password() == null ? null : database.password().value(),
                config.dataDir());
    }

    private static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be made: " + e.getMessage(), e);
        }
    }

    /** Where there is a token the bot speaks there, else in the playground. */
    private Site site(Config.Slack settings, Path folder, InstanceKey key) {
        String node = Long.toHexString(machine.random().nextLong());
        var ground = new Site.Ground(database, key, new Calendars(new PublicHolidays()), node);
        Secret token = settings.botToken();
        return slack != null && token != null
                ? site(slack.workspace(token.value()), ground, config)
                : playground(folder(folder.resolve("playground")), ground);
    }

    private Site site(ChatPlatform platform, Site.Ground ground, Supplier<Config> rules) {
        var rulebook = new Workspace.Rulebook(
                () -> rules.get().policies(),
                () -> rules.get().people(),
                () -> rules.get().admins());
        var rhythm = new Bot.Rhythm(clock, this::arm, () -> rules.get().teams(), NextCron::nextCron, System::nanoTime);
        return new Site(platform, ground, rulebook, rhythm);
    }

    /** The page winds the clock by which the bot speaks, and asks the bot what it makes of what is said. */
    private Site playground(Path folder, Site.Ground ground) {
        // It is asked for only once all is put together.
        Supplier<Site> site = () -> sites.get(0);
        var controls = new Controls(
                machine.zone(),
                clock::instant,
                to -> new Winding(site.get().bot(), clock::instant, clock::forward).to(to),
                () -> site.get().bot().nextDue(),
                (conversation, message) -> site.get().bot().explain(conversation, message),
                conversation -> site.get().bot().mode(conversation),
                () -> site.get().commands().list().stream()
                        .map(one -> new Controls.Hint(one.name(), one.usage(), one.example(), one.about()))
                        .toList());
        var playground = new Playground(folder, Story.told(machine.zone(), clock.instant()), controls);
        clock.set(playground.resumesAt());
        return site(playground, ground, () -> shown(playground));
    }

    /** Where nothing is configured the playground shows what the bot does when it is switched on. */
    private Config shown(Playground playground) {
        List<String> channels = playground.directory().conversations().stream()
                .filter(one -> one.kind() == Conversation.Kind.CHANNEL)
                .map(one -> "#" + one.name())
                .toList();
        return config.get().shown("Larder", channels, machine.zone());
    }

    private List<HttpEndpoint> endpoints() {
        var all = new ArrayList<HttpEndpoint>(slack == null ? List.of() : slack.endpoints());
        sites.forEach(site -> all.addAll(site.platform().endpoints()));
        return all;
    }

    /** Begins to listen, and to speak. */
    public void open() {
        sites.forEach(Site::open);
        Instant now = clock.instant();
        // Platforms say when they were away; this is for what they did not notice, and history is asked for sparingly.
        wakeups.cron(CATCH_UP, "0 7 * * * ?", machine.zone(), now);
        wakeups.cron(RETENTION, "0 20 3 * * ?", machine.zone(), now);
        wakeups.cron(BACKUP, "0 40 3 * * ?", machine.zone(), now);
        ready = true;
        sites.forEach(Site::start);
    }

    private void arm(Instant due) {
        if (!ready) {
            return;
        }
        Instant real = clock.real(due);
        Instant now = machine.clock().instant();
        Instant before = armed.getAndUpdate(old -> real.isBefore(old) || old.isBefore(now) ? real : old);
        if (real.isBefore(before) || before.isBefore(now)) {
            wakeups.wakeAt(real);
        }
    }

    private void woken(String name) {
        if (!ready) {
            return;
        }
        switch (name) {
            case CATCH_UP -> closeGaps();
            case RETENTION -> forget();
            case BACKUP -> backup();
            default -> {
                armed.set(Instant.MAX);
                look.run();
                sites.forEach(site -> site.bot().onTick());
            }
        }
    }

    private void closeGaps() {
        if (ready) {
            sites.forEach(site -> site.bot().closeGaps());
        }
    }

    private void forget() {
        Instant now = clock.instant();
        Instant before =
                now.atZone(machine.zone()).minus(config.get().retention()).toInstant();
        new Upkeep(database).forget(before, now);
    }

    private void backup() {
        if (database.dialect() == Dialect.H2) {
            LocalDate day = LocalDate.ofInstant(machine.clock().instant(), machine.zone());
            Path backups = folder(config.get().dataDir().resolve("backups"));
            new Upkeep(database).backup(backups.resolve("awaitbot-" + day + ".zip"));
        }
    }

    /**
     * A workspace has no bot any more. What an uninstalled app knew is deleted; a token that was revoked may be replaced by a new one, so
     * nothing is deleted for that, and Slack tells both when the app is uninstalled.
     */
    private void removed(String workspace, String reason) {
        sites.stream()
                .filter(site -> site.platform().workspace().equals(workspace))
                .toList()
                .forEach(site -> {
                    sites.remove(site);
                    site.close();
                });
        if (reason.equals(UNINSTALLED)) {
            new Upkeep(database).purge(workspace);
        }
    }

    private List<PartState> parts() {
        boolean stores = database.answers();
        var parts = new ArrayList<PartState>();
        parts.add(new PartState("store", stores, database.dialect().toString()));
        sites.forEach(site -> parts.add(part(site.platform())));
        parts.add(stores ? silence() : new PartState("outbox", false, "the store does not answer"));
        return parts;
    }

    private PartState part(ChatPlatform platform) {
        boolean connected = ready && (slack == null || slack.connected());
        return new PartState(platform.workspace(), connected, connected ? "open" : ready ? "not connected" : "opening");
    }

    /** Whether anything should have been said long ago. */
    private PartState silence() {
        Instant since = clock.instant().minus(SILENT_TOO_LONG);
        long late = sites.stream().mapToLong(site -> site.bot().overdue(since)).sum();
        return new PartState("outbox", late == 0, late == 0 ? "nothing is late" : late + " steps and notices are late");
    }

    /** Tells the admins of all workspaces something they have to know; once for each key. */
    public void tellAdmins(String key, String what, List<String> lines) {
        sites.forEach(site -> site.bot().tellAdmins(key, what, lines));
    }

    /** Where people and scripts find it: "at http://127.0.0.1:8080/playground", "in slack-T0123". */
    public String whereabouts() {
        return slack == null
                ? "at http://" + config.get().web().host() + ":" + web.port() + "/playground"
                : "in "
                        + sites.stream()
                                .map(site -> site.platform().workspace())
                                .collect(Collectors.joining(", "));
    }

    /** Ends within ten seconds; what is left to say waits in the database. */
    @Override
    public void close() {
        // Before the web server, which waits for whoever still listens to a stream of the platform's.
        sites.forEach(site -> site.platform().close());
        if (slack != null) {
            slack.close();
        }
        web.close();
        wakeups.close();
        sites.forEach(Site::close);
        database.close();
    }

    /** The time of the playground: it runs as the machine's does, and can be moved. */
    private static final class Clock implements InstantSource {
        private final InstantSource machine;
        private volatile Duration ahead = Duration.ZERO;

        Clock(InstantSource machine) {
            this.machine = machine;
        }

        @Override
        public Instant instant() {
            return machine.instant().plus(ahead);
        }

        void set(Instant now) {
            ahead = Duration.between(machine.instant(), now);
        }

        void forward(Instant to) {
            if (to.isAfter(instant())) {
                set(to);
            }
        }

        /** When the machine's clock shows what this one does at an instant. */
        Instant real(Instant at) {
            return at.minus(ahead);
        }
    }
}
