package dev.awaitbot.bot.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.awaitbot.bot.Bot;
import dev.awaitbot.bot.fault.LivingBot;
import dev.awaitbot.bot.fault.Town;
import dev.awaitbot.chat.slack.Slack;
import dev.awaitbot.chat.slack.SlackOptions;
import dev.awaitbot.chat.slack.fake.Delivery;
import dev.awaitbot.chat.slack.fake.FakeSlack;
import dev.awaitbot.store.Database;
import dev.awaitbot.store.DatabaseSettings;
import dev.awaitbot.store.InstanceKey;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole bot behind Slack's socket, with the fake Slack in the same process: steady traffic, and thousands of events in a second.
 * Nothing is lost; how long the acknowledgements take is printed.
 */
@Tag("load")
class SlackTrafficTest {
    private static final int SECONDS = Integer.getInteger("awaitbot.slack.seconds", 3);
    private static final int RATE = Integer.getInteger("awaitbot.slack.rate", 50);
    private static final int BURST = Integer.getInteger("awaitbot.slack.burst", 200);
    private static final int CHANNELS = 20;
    private static final int PEOPLE = 40;
    private static final int KEPT = 500;
    private static final Duration EACH = Duration.ofSeconds(30);

    @TempDir
    Path dir;

    private final FakeSlack slack = FakeSlack.start();
    private final InstantSource clock = InstantSource.system();
    private Database database;
    private Slack app;
    private Bot bot;
    private int said;

    @BeforeEach
    void open() {
        for (int i = 0; i < PEOPLE; i++) {
            slack.person("person" + i);
        }
        String[] all = java.util.stream.IntStream.range(0, PEOPLE)
                .mapToObj(i -> "person" + i)
                .toArray(String[]::new);
        for (int i = 0; i < CHANNELS; i++) {
            slack.channel("channel" + i, all);
        }
        slack.remembersOnly(KEPT);
        database = Database.open(DatabaseSettings.file(dir));
        InstanceKey key = InstanceKey.of(dir, new SecureRandom());
        app = new Slack(SlackOptions.socket(
                slack.appToken(), URI.create(slack.apiUrl()), Instant::now, (workspace, why) -> {}));
        var platform = app.workspace(slack.botToken());
        bot = LivingBot.on(new LivingBot.World(platform, database, key, clock), Town.rules(), due -> {}, "load");
        platform.open(bot);
        await().until(app::connected);
    }

    @AfterEach
    void close() {
        app.close();
        bot.close();
        database.close();
        slack.close();
    }

    @Test
    void steady_traffic() throws Exception {
        List<Long> heap = new CopyOnWriteArrayList<>();
        try (AutoCloseable collecting = Figures.collecting(EACH, heap)) {
            goOn(SECONDS * RATE, Duration.ofSeconds(1).dividedBy(RATE));
        }
        settled("a steady " + RATE + " events a second for " + SECONDS + " s; heap after GC " + heap + " MB");
    }

    @Test
    void a_burst() {
        goOn(BURST, Duration.ZERO);
        settled(BURST + " events at once");
    }

    private void goOn(int events, Duration each) {
        long begun = System.nanoTime();
        for (int i = 0; i < events; i++) {
            long at = begun + i * each.toNanos();
            for (long left = at - System.nanoTime(); left > 0; left = at - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            String person = "person" + said % PEOPLE;
            String text = said % 8 == 0
                    ? "@person" + (said + 7) % PEOPLE + " please send me the stock list of warehouse " + said
                            + " by 17:00."
                    : "The delivery " + said + " is on its way.";
            slack.as(person).says("#channel" + said % CHANNELS, text);
            said++;
        }
    }

    private void settled(String what) {
        long told = System.nanoTime();
        await().atMost(Duration.ofMinutes(3)).until(() -> slack.tally().count(Delivery.State.ACKED) + failed() == said);
        Figures.print(
                "Slack, %s: acknowledged p50 %d ms, p99 %d ms; all %.1f s after the last; %d of %d never acknowledged, %d stored",
                what,
                slack.tally().within(0.5).toMillis(),
                slack.tally().within(0.99).toMillis(),
                (System.nanoTime() - told) / 1e9,
                failed(),
                said,
                stored());
        assertThat(failed()).isZero();
        assertThat(stored()).isEqualTo(said);
    }

    private long failed() {
        return slack.tally().count(Delivery.State.FAILED);
    }

    private long stored() {
        return database.<Long>read(handle -> handle.createQuery("SELECT COUNT(*) FROM post")
                .mapTo(Long.class)
                .one());
    }
}
