package dev.awaitbot.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.bot.Bot;
import dev.awaitbot.chat.ChatPlatform;
import dev.awaitbot.protocol.Team;
import dev.awaitbot.schedule.NextCron;
import dev.awaitbot.store.Database;
import dev.awaitbot.store.DatabaseSettings;
import dev.awaitbot.store.InstanceKey;
import dev.awaitbot.store.RequestStore;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A bot in this process, on a clock that passes only when it is told to. */
final class Here implements AutoCloseable {
    final ReceivingEnd end = new ReceivingEnd();
    final Database database;
    final InstanceKey key;
    final RequestStore store;
    final Bot bot;
    private final List<Team> teams;
    private volatile Instant now;
    private volatile long nanos;

    Here(Path dir, DatabaseSettings settings, Instant now) {
        this(dir, settings, now, List.of(LivingBot.TEAM));
    }

    Here(Path dir, DatabaseSettings settings, Instant now, List<Team> teams) {
        this.now = now;
        this.teams = teams;
        database = Database.open(settings);
        key = InstanceKey.of(dir, new SecureRandom());
        store = new RequestStore(database, key, "town");
        bot = another("here");
    }

    /** One more node on the same database and platform. */
    Bot another(String node) {
        ChatPlatform platform = new RecordingPlatform(end.port(), () -> now);
        var world = new LivingBot.World(platform, database, key, () -> now, () -> nanos);
        var rhythm = new Bot.Rhythm(() -> now, due -> {}, () -> teams, NextCron::nextCron, () -> nanos);
        return LivingBot.on(world, Town.rules(), rhythm, node);
    }

    static Here inMemory(Path dir, Instant now) {
        return new Here(dir, DatabaseSettings.memory(), now);
    }

    Instant now() {
        return now;
    }

    void hear(Happening what) {
        end.happens(what);
        what.happen(bot);
    }

    void clock(Instant at) {
        now = at;
    }

    /** So much time passes, and the clock does not show it. */
    void unseen(Duration time) {
        nanos += time.toNanos();
    }

    /** Lets time pass in steps; at each all that is due is done, and what is said at once is said. */
    void pass(Duration time, Duration step) {
        for (Instant until = now.plus(time); now.isBefore(until); ) {
            now = now.plus(step);
            bot.passTime();
        }
    }

    long outbox(String where) {
        return count("outbox WHERE " + where);
    }

    long count(String rows) {
        return database.<Long>read(handle -> handle.createQuery("SELECT COUNT(*) FROM " + rows)
                .mapTo(Long.class)
                .one());
    }

    /** Spoils something behind the bot's back. */
    void change(String sql) {
        assertThat(database.<Integer>committed(handle -> handle.execute(sql))).isOne();
    }

    @Override
    public void close() {
        bot.close();
        database.close();
        end.close();
    }
}
