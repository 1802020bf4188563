package dev.awaitbot.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.awaitbot.chat.slack.fake.Connection;
import dev.awaitbot.chat.slack.fake.Delivery;
import dev.awaitbot.chat.slack.fake.Retries;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Connections come and go, and nothing that was said is lost. */
class SocketTest {
    private final Ground here = new Ground().bySocket();

    @AfterEach
    void close() {
        here.close();
    }

    @ParameterizedTest
    @CsvSource({"warns", "refreshes", "asksForRefresh", "closes", "breaks"})
    void a_connection_that_goes_is_followed_by_another(String how) {
        here.fake.retries(Retries.quick(Duration.ofSeconds(1)));
        here.fake.as("dana").says("#launch", "before");
        act(how).accept(only());
        here.fake.as("dana").says("#launch", "meanwhile");
        await().until(() -> here.fake.connections().stream().anyMatch(one -> one.number() > 1));
        await().until(here::connected);
        here.fake.as("dana").says("#launch", "after");
        await().atMost(Duration.ofSeconds(8)).until(() -> heard("after"));
        assertThat(here.bot.heard).doesNotHaveDuplicates();
        assertThat(here.fake.connections()).hasSizeLessThan(4);
    }

    @Test
    void where_one_connection_follows_another_nothing_was_missed() {
        only().warns();
        await().until(() -> here.fake.connections().stream().anyMatch(one -> one.number() > 1));
        assertThat(here.backs).hasValue(0);
    }

    @Test
    void a_half_open_connection_is_noticed_and_what_went_into_it_is_told_again() {
        here.fake.retries(Retries.quick(Duration.ofSeconds(6)));
        only().dies();
        here.fake.as("dana").says("#launch", "into the void");
        await().atMost(Duration.ofSeconds(25)).until(() -> heard("into the void"));
    }

    @Test
    void a_slow_handler_holds_up_neither_acknowledgements_nor_the_farewell() {
        here.fake.channel("ops", "dana");
        here.bot.dawdles("slow", Duration.ofSeconds(2));
        here.fake.as("dana").says("#ops", "a slow one");
        only().refreshes();
        await().until(() -> here.fake.connections().stream().anyMatch(one -> one.number() == 2));
        here.fake.as("dana").says("#launch", "a quick one");
        await().atMost(Duration.ofMillis(1_500)).until(() -> heard("a quick one"));
        assertThat(here.bot.heard).noneMatch(what -> what.contains("slow"));
    }

    @Test
    void what_is_stored_too_late_is_not_acknowledged() {
        here.fake.retries(Retries.quick(Duration.ofSeconds(4)));
        here.bot.dawdles("slow", Duration.ofSeconds(3));
        here.fake.as("dana").says("#launch", "a slow one");
        Delivery told = here.fake.deliveries().get(0).acknowledged();
        assertThat(told.attempts()).hasSizeGreaterThan(1);
        assertThat(here.bot.messages).hasSize(1);
    }

    @Test
    void slack_that_gives_no_address_is_asked_again() {
        here.fake.trouble().fails("apps.connections.open", 500, 2);
        only().breaks();
        await().atMost(Duration.ofSeconds(8))
                .until(() -> here.fake.connections().stream().anyMatch(one -> one.number() > 1));
        here.fake.as("dana").says("#launch", "hello again");
        await().until(() -> heard("hello again"));
        assertThat(here.backs).as("what was said meanwhile is to be looked for").hasValue(1);
    }

    private static Consumer<Connection> act(String how) {
        return switch (how) {
            case "warns" -> Connection::warns;
            case "refreshes" -> Connection::refreshes;
            case "asksForRefresh" -> Connection::asksForRefresh;
            case "closes" -> Connection::closes;
            default -> Connection::breaks;
        };
    }

    private boolean heard(String text) {
        return here.bot.heard.contains(here.dana + ": " + text);
    }

    private Connection only() {
        return here.fake.connections().get(0);
    }
}
