package dev.awaitbot.bot.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.awaitbot.bot.Bot;
import dev.awaitbot.schedule.Wakeups;
import dev.awaitbot.store.Database;
import dev.awaitbot.store.DatabaseSettings;
import dev.awaitbot.store.Dialect;
import dev.awaitbot.store.InstanceKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A process with a bot in it. It reads lines "number what …" and answers each with "ack number …" once that is done, or "nack number
 * why"; the end of its input ends it cleanly.
 */
final class Driver {
    private static final int THREADS = 4;

    private final WoundClock clock = new WoundClock();
    private final AtomicReference<Instant> armed = new AtomicReference<>(Instant.MAX);
    private final Database database;
    private final String node;
    private final Bot bot;
    private final Wakeups wakeups;

    /** @param args data directory, URL of the database or "file", port of the receiving end, name of the node, what the clock shows */
    private Driver(String[] args) {
        clock.set(Instant.ofEpochMilli(Long.parseLong(args[4])));
        Path dir = Path.of(args[0]);
        database = Database.open(
                args[1].equals("file") ? DatabaseSettings.file(dir) : new DatabaseSettings(args[1], null, null, dir));
        var platform = new RecordingPlatform(Integer.parseInt(args[2]), clock);
        InstanceKey key = InstanceKey.of(dir, new SecureRandom());
        node = args[3];
        var world = new LivingBot.World(platform, database, key, clock);
        bot = LivingBot.on(world, Town.rules(), this::arm, node);
        wakeups = Wakeups.start(database.dataSource(), database.dialect() == Dialect.POSTGRESQL, this::woken);
    }

    public static void main(String[] args) throws Exception {
        long begun = System.nanoTime();
        var driver = new Driver(args);
        driver.bot.start();
        driver.bot.onTick();
        say("ready " + (System.nanoTime() - begun) / 1_000_000);
        driver.run();
    }

    private void run() throws IOException, InterruptedException {
        ExecutorService listeners = Executors.newFixedThreadPool(THREADS);
        var in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ");
            String number = words[0];
            String[] rest = Arrays.copyOfRange(words, 1, words.length);
            boolean control = Character.isLowerCase(rest[0].charAt(0));
            Runnable work = () -> answer(number, rest);
            if (control) {
                work.run();
            } else {
                listeners.execute(work);
            }
        }
        listeners.shutdown();
        listeners.awaitTermination(5, TimeUnit.SECONDS);
        wakeups.close();
        bot.close();
        database.close();
        say("closed");
    }

    private void answer(String number, String[] words) {
        try {
            say(("ack " + number + " " + work(words)).strip());
        } catch (RuntimeException e) {
            say("nack " + number + " " + e.getClass().getSimpleName());
        }
    }

    private String work(String[] words) {
        switch (words[0]) {
            case "clock" -> {
                clock.set(Instant.ofEpochMilli(Long.parseLong(words[1])));
                armed.set(Instant.MAX);
                bot.onTick();
                return "";
            }
            case "left" -> {
                return Long.toString(left());
            }
            case "healthy" -> {
                return Boolean.toString(database.answers());
            }
            case "overdue" -> {
                return Long.toString(bot.overdue(clock.instant().minus(Duration.ofMinutes(10))));
            }
            default -> {
                Happening.of(words).happen(bot);
                return "";
            }
        }
    }

    /** How much is due or on its way: steps, notices, and a digest that is the next thing of all. */
    private long left() {
        Instant now = clock.instant();
        long rows = database.<Long>read(handle -> handle.createQuery("""
                        SELECT (SELECT COUNT(*) FROM follow_up WHERE state = 'PENDING' AND due_at <= :now)
                          + (SELECT COUNT(*) FROM outbox WHERE next_at <= :now OR claimed_by = :node)
                        """)
                .bind("now", now)
                .bind("node", node)
                .mapTo(Long.class)
                .one());
        boolean due = bot.nextDue().filter(at -> !at.isAfter(now)).isPresent();
        return rows == 0 && due ? 1 : rows;
    }

    private void arm(Instant due) {
        Instant real = clock.real(due);
        Instant now = clock.real(clock.instant());
        Instant before = armed.getAndUpdate(old -> real.isBefore(old) || old.isBefore(now) ? real : old);
        if (real.isBefore(before) || before.isBefore(now)) {
            wakeups.wakeAt(real);
        }
    }

    private void woken(String name) {
        armed.set(Instant.MAX);
        bot.onTick();
    }

    private static void say(String line) {
        synchronized (System.out) {
            System.out.println(line);
            System.out.flush();
        }
    }
}
