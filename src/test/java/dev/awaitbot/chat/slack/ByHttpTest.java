package dev.awaitbot.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.awaitbot.chat.slack.fake.Delivery;
import dev.awaitbot.chat.slack.fake.Retries;
import dev.awaitbot.protocol.Answer;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whether Slack tells by socket or by HTTP, the bot hears the same. */
class ByHttpTest {
    private final Ground here = new Ground();

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void what_people_do_is_heard_by_http_too() throws IOException {
        here.byRealHttp();
        here.bot.answer = Answer.say("Nothing waits for you.");
        var said = here.fake.as("dana").says("#launch", "@joel please read the plan");
        here.fake.as("joel").reacts(said, "eyes");
        here.fake.as("dana").types("#launch", "/await mine").acknowledged();
        here.fake.as("dana").usesShortcut("track", said).acknowledged();
        here.fake.as("dana").says("#launch", "@awaitbot done");
        await().until(() -> here.fake.deliveries().stream().allMatch(Delivery::isAcked));
        assertThat(here.bot.heard)
                .containsExactlyInAnyOrder(
                        here.dana + ": <@" + here.joel + "> please read the plan",
                        here.joel + " sets eyes under " + said.ts(),
                        here.dana + " commands: mine",
                        here.dana + " does: track {}",
                        here.dana + " commands: done");
        assertThat(here.fake.ephemerals("dana")).isNotEmpty();
    }

    @Test
    void the_address_is_confirmed_and_what_cannot_be_stored_is_told_again() throws Exception {
        here.byRealHttp();
        assertThat(here.fake.verifies(here.address(), "c-123").body()).isEqualTo("c-123");
        here.fake.retries(Retries.quick(Duration.ofMillis(500)));
        here.bot.fails(1);
        here.fake.as("dana").says("#launch", "@joel please read the plan");
        await().until(() -> here.fake.deliveries().stream().allMatch(Delivery::isAcked));
        assertThat(here.fake.deliveries().get(0).attempts()).hasSize(2);
        assertThat(here.bot.messages).hasSize(1);
    }
}
