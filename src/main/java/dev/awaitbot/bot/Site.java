package dev.awaitbot.bot;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.chat.ChatPlatform;
import dev.awaitbot.command.Commands;
import dev.awaitbot.command.Desk;
import dev.awaitbot.store.AuditLog;
import dev.awaitbot.store.Database;
import dev.awaitbot.store.InstanceKey;
import dev.awaitbot.store.Outbox;
import dev.awaitbot.store.Records;
import dev.awaitbot.store.RequestStore;
import dev.awaitbot.store.Settings;

/** One workspace that is served: the platform where its people talk, and the bot that listens there. */
public final class Site implements AutoCloseable {
    /**
     * What all workspaces of a process share.
     *
     * @param node tells this process from others on the same database
     */
    public record Ground(Database database, InstanceKey key, Calendars calendars, String node) {}

    private final ChatPlatform platform;
    private final Workspace here;
    private final Commands commands;
    private final Bot bot;

    public Site(ChatPlatform platform, Ground ground, Workspace.Rulebook rulebook, Bot.Rhythm rhythm) {
        this.platform = platform;
        String name = platform.workspace();
        var stores = new Workspace.Stores(
                new RequestStore(ground.database(), ground.key(), name),
                new Settings(ground.database(), name),
                new Outbox(ground.database(), ground.key(), name));
        this.here = new Workspace(platform, stores, rulebook, ground.calendars());
        this.commands = new Commands(new Desk(
                stores.requests(),
                stores.settings(),
                new Records(ground.database(), ground.key(), name),
                new AuditLog(ground.database(), name),
                here::place,
                () -> platform.directory().conversations(),
                rulebook.policies().get().standard(),
                here::freshEar,
                ground.calendars(),
                platform::message,
                here::admin,
                platform.notation()));
        this.bot = new Bot(here, commands, rhythm, ground.node());
    }

    /** Begins to listen. */
    public void open() {
        platform.open(bot);
        bot.closeGaps();
    }

    /** Begins to speak. */
    public void start() {
        bot.start();
        bot.onTick();
    }

    Workspace workspace() {
        return here;
    }

    public ChatPlatform platform() {
        return platform;
    }

    public Commands commands() {
        return commands;
    }

    public Bot bot() {
        return bot;
    }

    /** Says nothing more; what is left to say waits in the database. */
    @Override
    public void close() {
        bot.close();
    }
}
