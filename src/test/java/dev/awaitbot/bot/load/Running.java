package dev.awaitbot.bot.load;

import dev.awaitbot.bot.Bot;
import dev.awaitbot.bot.fault.LivingBot;
import dev.awaitbot.bot.fault.Town;
import dev.awaitbot.schedule.Wakeups;
import dev.awaitbot.store.Database;
import dev.awaitbot.store.DatabaseSettings;
import dev.awaitbot.store.Dialect;
import dev.awaitbot.store.InstanceKey;
import java.nio.file.Path;
import java.security.SecureRandom;
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
