package dev.awaitbot.bot.fault;

import dev.awaitbot.bot.Alarm;
import dev.awaitbot.bot.Bot;
import dev.awaitbot.bot.Site;
import dev.awaitbot.bot.Workspace;
import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.HolidaySource;
import dev.awaitbot.chat.ChatPlatform;
import dev.awaitbot.protocol.Policies;
import dev.awaitbot.protocol.Team;
import dev.awaitbot.schedule.NextCron;
import dev.awaitbot.store.Database;
import dev.awaitbot.store.InstanceKey;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.LongSupplier;

/** A bot put together as {@code serve} does it, on the platform, database and clock of a test. */
public final class LivingBot {
    /** A digest that is due every hour of the week 09:00 begins with; posted to the first channel. */
    static final Team TEAM =
            new Team("Town", List.of("#channel0"), ZoneOffset.UTC, "0 0 9 ? * MON", "#channel0", List.of(), null);

    private LivingBot() {}

    /** Where and when it lives. */
    public record World(
            ChatPlatform platform, Database database, InstanceKey key, InstantSource clock, LongSupplier nanos) {
        public World(ChatPlatform platform, Database database, InstanceKey key, InstantSource clock) {
            this(platform, database, key, clock, System::nanoTime);
        }
    }

    /** @param node names it among those that share the database */
    public static Bot on(World world, Policies rules, Alarm alarm, String node) {
        return on(
                world,
                rules,
                new Bot.Rhythm(world.clock(), alarm, () -> List.of(TEAM), NextCron::nextCron, world.nanos()),
                node);
    }

    static Bot on(World world, Policies rules, Bot.Rhythm rhythm, String node) {
        var rulebook = new Workspace.Rulebook(() -> rules, List::of, List::of);
        var ground = new Site.Ground(world.database(), world.key(), new Calendars(HolidaySource.NONE), node);
        return new Site(world.platform(), ground, rulebook, rhythm).bot();
    }
}
