package dev.awaitbot;

import dev.awaitbot.bot.Bot;
import dev.awaitbot.bot.Winding;
import dev.awaitbot.bot.Workspace;
import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.holidays.PublicHolidays;
import dev.awaitbot.chat.ChatPlatform;
import dev.awaitbot.chat.playground.Controls;
import dev.awaitbot.chat.playground.Playground;
import dev.awaitbot.chat.playground.Story;
import dev.awaitbot.command.Commands;
import dev.awaitbot.command.Desk;
import dev.awaitbot.config.Config;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.schedule.NextCron;
import dev.awaitbot.schedule.Wakeups;
import dev.awaitbot.store.AuditLog;
import dev.awaitbot.store.Database;
import dev.awaitbot.store.DatabaseSettings;
import dev.awaitbot.store.Dialect;
import dev.awaitbot.store.InstanceKey;
import dev.awaitbot.store.Outbox;
import dev.awaitbot.store.Records;
import dev.awaitbot.store.RequestStore;
import dev.awaitbot.store.Settings;
import dev.awaitbot.store.Upkeep;
import dev.awaitbot.web.PartState;
import dev.awaitbot.web.WebServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** What {@code serve} runs: puts the objects together, starts them, and closes them in reverse. */
public final class App implements AutoCloseable {
    private static final Duration SILENT_TOO_LONG = Duration.ofMinutes(10);
    private static final String CATCH_UP = "catch-up";
    private static final String RETENTION = "retention";
    private static final String BACKUP = "backup";

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
    private final Calendars calendars = new Calendars(new PublicHolidays());
    private final InstanceKey key;
    private final Database database;
    private final ChatPlatform platform;
    private final Bot bot;
    private final Wakeups wakeups;
    private final WebServer web;
    private final AtomicReference<List<Controls.Hint>> commands = new AtomicReference<>(List.of());
    private final AtomicReference<Instant> armed = new AtomicReference<>(Instant.MAX);
    private volatile boolean ready;

    /**
     * Starts everything.
     *
     * @param config asked whenever rules, teams, people or admins are needed, so that it may change meanwhile
     * @param look done at each tick: whether the configuration has changed
     * @throws dev.awaitbot.store.StoreUnavailable if the database or the instance's key cannot be opened
     */
    public App(Supplier<Config> config, Runnable look, Machine machine) {
        this.config = config;
        this.look = look;
        this.machine = machine;
        this.clock = new Clock(machine.clock());
        Path folder = folder(config.get().dataDir());
        this.key = InstanceKey.of(folder, machine.random());
        this.database = Database.open(settings(config.get()));
        this.platform = playground(folder.resolve("playground"));
        this.bot = newBot();
        this.wakeups = Wakeups.start(database.dataSource(), database.dialect() == Dialect.POSTGRESQL, this::woken);
        this.web = WebServer.start(
                config.get().web().host(), config.get().web().port(), this::parts, platform.endpoints());
    }

    /** Begins to listen, and to speak. */
    public void open() {
        platform.open(bot);
        bot.closeGaps();
        Instant now = clock.instant();
        wakeups.cron(CATCH_UP, "0 0/10 * * * ?", machine.zone(), now);
        wakeups.cron(RETENTION, "0 20 3 * * ?", machine.zone(), now);
        wakeups.cron(BACKUP, "0 40 3 * * ?", machine.zone(), now);
        ready = true;
        bot.start();
        bot.onTick();
    }

    private static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be made: " + e.getMessage(), e);
        }
    }

    private static DatabaseSettings settings(Config config) {
        Config.Database database = config.database();
        return new DatabaseSettings(
                database.url() == null ? null : database.url().value(),
                database.user(),
                database.password() == null ? null : database.password().value(),
                config.dataDir());
    }

    private Playground playground(Path folder) {
        var controls = new Controls(
                machine.zone(),
                clock::instant,
                to -> new Winding(bot, clock::instant, clock::forward).to(to),
                () -> bot.nextDue(),
                (conversation, message) -> bot.explain(conversation, message),
                conversation -> bot.mode(conversation),
                () -> commands.get());
        var story = Story.told(machine.zone(), machine.clock().instant());
        var playground = new Playground(folder(folder), story, controls);
        clock.set(playground.resumesAt());
        return playground;
    }

    private Bot newBot() {
        String name = platform.workspace();
        var stores = new Workspace.Stores(
                new RequestStore(database, key, name), new Settings(database, name), new Outbox(database, key, name));
        var rulebook = new Workspace.Rulebook(
                () -> shown().policies(),
                () -> config.get().people(),
                () -> config.get().admins());
        var workspace = new Workspace(platform, stores, rulebook, calendars);
        var rhythm = new Bot.Rhythm(this::arm, () -> shown().teams(), NextCron::nextCron, System::nanoTime);
        String node = Long.toHexString(machine.random().nextLong());
        return new Bot(workspace, here -> commands(here, stores), rhythm, node, clock);
    }

    private Commands commands(Workspace here, Workspace.Stores stores) {
        var all = new Commands(desk(here, stores));
        commands.set(all.list().stream()
                .map(one -> new Controls.Hint(one.name(), one.usage(), one.example(), one.about()))
                .toList());
        return all;
    }

    /** Where nothing is configured the playground shows what the bot does when it is switched on. */
    private Config shown() {
        List<String> channels = platform.directory().conversations().stream()
                .filter(one -> one.kind() == Conversation.Kind.CHANNEL)
                .map(one -> "#" + one.name())
                .toList();
        return config.get().shown("Larder", channels, machine.zone());
    }

    private Desk desk(Workspace here, Workspace.Stores stores) {
        String name = platform.workspace();
        return new Desk(
                stores.requests(),
                stores.settings(),
                new Records(database, key, name),
                new AuditLog(database, name),
                here::place,
                () -> platform.directory().conversations(),
                shown().policies().standard(),
                here::freshEar,
                calendars,
                platform::message,
                here::admin,
                platform.notation());
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
            case CATCH_UP -> bot.closeGaps();
            case RETENTION -> forget();
            case BACKUP -> backup();
            default -> {
                armed.set(Instant.MAX);
                look.run();
                bot.onTick();
            }
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

    private List<PartState> parts() {
        boolean stores = database.answers();
        return List.of(
                new PartState("store", stores, database.dialect().toString()),
                new PartState(platform.workspace(), ready, ready ? "open" : "opening"),
                stores ? silence() : new PartState("outbox", false, "the store does not answer"));
    }

    /** Whether anything should have been said long ago. */
    private PartState silence() {
        long late = bot.overdue(clock.instant().minus(SILENT_TOO_LONG));
        return new PartState("outbox", late == 0, late == 0 ? "nothing is late" : late + " steps and notices are late");
    }

    public Bot bot() {
        return bot;
    }

    /** Where people and scripts find it. */
    public URI address() {
        return URI.create("http://" + config.get().web().host() + ":" + web.port() + "/playground");
    }

    /** Ends within ten seconds; what is left to say waits in the database. */
    @Override
    public void close() {
        // Before the web server, which waits for whoever still listens to a stream of the platform's.
        platform.close();
        web.close();
        wakeups.close();
        bot.close();
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
