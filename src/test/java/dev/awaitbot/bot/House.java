package dev.awaitbot.bot;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.EventTime;
import dev.awaitbot.calendar.HoursText;
import dev.awaitbot.calendar.holidays.PublicHolidays;
import dev.awaitbot.check.Checks;
import dev.awaitbot.command.Command;
import dev.awaitbot.config.Config;
import dev.awaitbot.config.ConfigReader;
import dev.awaitbot.config.Loaded;
import dev.awaitbot.config.Vocabulary;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.schedule.NextCron;
import dev.awaitbot.store.Database;
import dev.awaitbot.store.DatabaseSettings;
import dev.awaitbot.store.InstanceKey;
import dev.awaitbot.store.RequestStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A whole bot, put together as the program does it, on a database in memory and a clock that somebody else moves. */
final class House implements AutoCloseable {
    private static final Calendars CALENDARS = new Calendars(new PublicHolidays());
    private static final String PLAIN = "policy: { mode: nudge, zone: Europe/Berlin }";

    private final Chatroom chatroom;
    private final Config config;
    private final Path folder;
    private final InstanceKey key;
    private final Database database = Database.open(DatabaseSettings.memory());
    final RequestStore requests;
    private Instant now = Instant.EPOCH;
    private int started;
    private Site site;
    Bot bot;

    /** @param settings as in a configuration file; empty for a policy in mode nudge in Berlin */
    House(Chatroom chatroom, String settings, Path folder) {
        this.chatroom = chatroom;
        this.folder = folder;
        this.config = read(settings.isBlank() ? PLAIN : settings);
        this.key = InstanceKey.of(folder, new SecureRandom());
        this.requests = new RequestStore(database, key, chatroom.workspace());
        start();
    }

    private Config read(String settings) {
        var words = new Vocabulary(
                HoursText::parse,
                new PublicHolidays()::of,
                EventTime::parse,
                id -> {},
                Checks.list().stream().map(check -> check.rule().code()).collect(Collectors.toSet()));
        try {
            Path file = Files.writeString(folder.resolve("awaitbot.yml"), settings);
            Loaded loaded = new ConfigReader(words, Map.of()).read(file);
            if (loaded.config() == null) {
                throw new IllegalArgumentException(loaded.problems().toString());
            }
            return loaded.config();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A bot as it is after a start of the program: it knows what is stored, and nothing else. */
    void start() {
        started++;
        var rulebook = new Workspace.Rulebook(config::policies, config::people, config::admins);
        var rhythm = new Bot.Rhythm(() -> now, due -> {}, config::teams, NextCron::nextCron, System::nanoTime);
        site = new Site(chatroom, new Site.Ground(database, key, CALENDARS, "node-" + started), rulebook, rhythm);
        bot = site.bot();
    }

    /** Every command there is. */
    List<Command> commands() {
        return site.commands().list();
    }

    Instant now() {
        return now;
    }

    /** Lets happen in order what falls due until then. */
    void wind(Instant to) {
        for (Optional<Instant> due = bot.nextDue();
                due.isPresent() && !due.get().isAfter(to);
                due = bot.nextDue()) {
            now = due.get().isAfter(now) ? due.get() : now;
            bot.passTime();
            if (bot.nextDue().equals(due)) {
                throw new IllegalStateException("What is due at " + due.get() + " is not carried out.");
            }
        }
        jump(to);
        bot.passTime();
    }

    /** Lets time pass in which no bot runs. */
    void jump(Instant to) {
        now = to.isAfter(now) ? to : now;
    }

    ZoneId zone(PersonId person, ConversationId conversation) {
        Workspace workspace = site.workspace();
        return workspace.work(person, workspace.policy(conversation)).zone();
    }

    @Override
    public void close() {
        bot.close();
        database.close();
    }
}
