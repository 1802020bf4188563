package dev.awaitbot.bot.load;

import dev.awaitbot.bot.Bot;
import dev.awaitbot.bot.fault.LivingBot;
import dev.awaitbot.bot.fault.Town;
import dev.awaitbot.schedule.Wakeups;
import dev.awaitbot.store.Database;
import dev.awaitbot.store.DatabaseSettings;
import dev.awaitbot.store.Dialect;
import dev.awaitbot.store.InstanceKey;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A bot that runs on the machine's clock, woken as {@code serve} wakes it. */
final class Running implements AutoCloseable {
    final CountingPlatform platform = new CountingPlatform();
    final InstantSource clock = InstantSource.system();
    final Database database;
    final InstanceKey key;
    final Bot bot;
    private final AtomicReference<Instant> armed = new AtomicReference<>(Instant.MAX);
    private final Wakeups wakeups;

    Running(Path dir, DatabaseSettings settings) {
        database = Database.open(settings);
        key = InstanceKey.of(dir, new SecureRandom());
        var world = new LivingBot.World(platform, database, key, clock);
        bot = LivingBot.on(world, Town.rules(), this::arm, "load");
        wakeups = Wakeups.start(database.dataSource(), database.dialect() == Dialect.POSTGRESQL, name -> {
            armed.set(Instant.MAX);
            bot.onTick();
        });
        bot.start();
        bot.onTick();
    }

    /**
     * In a process of its own: says when it is ready, listens to steady traffic until its input ends, and ends cleanly.
     *
     * @param args data directory, URL of the database or "file"
     */
    public static void main(String[] args) throws IOException {
        Path dir = Path.of(args[0]);
        try (var running = new Running(dir, settings(dir, args[1]))) {
            System.out.println("ready");
            try (var traffic = new Traffic(running.bot, running.clock)) {
                while (System.in.available() == 0) {
                    traffic.goOn(50, Duration.ofMillis(100));
                }
                traffic.settle();
            }
        }
    }

    private static DatabaseSettings settings(Path dir, String url) {
        return url.equals("file") ? DatabaseSettings.file(dir) : new DatabaseSettings(url, null, null, dir);
    }

    /** How many of the messages of {@link Chatter} are known. */
    long kept() {
        return count("post WHERE message LIKE 'ask%' OR message LIKE 'answer%' OR message LIKE 'm%'");
    }

    /** How many of its requests are. */
    long asked() {
        return count("request WHERE message LIKE 'ask%'");
    }

    /** How many of them are answered. */
    long answered() {
        return count("request WHERE message LIKE 'ask%' AND NOT is_open");
    }

    private long count(String from) {
        return database.<Long>read(handle -> handle.createQuery("SELECT COUNT(*) FROM " + from)
                .mapTo(Long.class)
                .one());
    }

    private void arm(Instant due) {
        Instant now = clock.instant();
        Instant before = armed.getAndUpdate(old -> due.isBefore(old) || old.isBefore(now) ? due : old);
        if (due.isBefore(before) || before.isBefore(now)) {
            wakeups.wakeAt(due);
        }
    }

    @Override
    public void close() {
        wakeups.close();
        bot.close();
        database.close();
    }
}
