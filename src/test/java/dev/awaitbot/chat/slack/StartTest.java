package dev.awaitbot.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.awaitbot.chat.PlatformException;
import dev.awaitbot.chat.slack.fake.Delivery;
import dev.awaitbot.chat.slack.fake.FakeSlack;
import dev.awaitbot.chat.slack.fake.Retries;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the operator is told when it cannot begin, and that nothing is lost before it does. */
class StartTest {
    private final FakeSlack fake = FakeSlack.start();
    private final Slack slack = new Slack(options(fake.appToken(), fake.apiUrl()));

    @AfterEach
    void close() {
        slack.close();
        fake.close();
    }

    @Test
    void a_token_that_slack_does_not_take_is_said_at_once_and_not_shown() {
        assertThatThrownBy(() -> slack.workspace("xoxb-wrong-token"))
                .isInstanceOf(PlatformException.class)
                .hasMessageContaining("slack.bot-token")
                .hasMessageContaining("invalid_auth")
                .hasMessageNotContaining("wrong-token");
    }

    @Test
    void a_token_of_another_kind_is_named() {
        assertThatThrownBy(() -> slack.workspace("xoxp-1-2"))
                .isInstanceOf(PlatformException.class)
                .hasMessageContaining("xoxb-")
                .hasMessageNotContaining("1-2");
        assertThatThrownBy(() -> options("xoxb-1-2", fake.apiUrl()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("xapp-")
                .hasMessageNotContaining("1-2");
        assertThatThrownBy(() -> new SlackOptions(
                        null, " ", URI.create(fake.apiUrl()), Instant::now, (one, why) -> {}, () -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("slack.app-token")
                .hasMessageContaining("slack.signing-secret");
    }

    @Test
    void options_show_no_secret() {
        assertThat(options(fake.appToken(), fake.apiUrl())).asString().doesNotContain("xapp");
    }

    @Test
    void slack_that_stumbles_is_asked_again() {
        fake.trouble().fails("auth.test", 503, 1);
        assertThat(slack.workspace(fake.botToken()).workspace()).isEqualTo("slack-" + fake.teamId());
    }

    @Test
    void a_wrong_app_token_is_no_connection_and_no_end() {
        try (Slack other = new Slack(options("xapp-1-wrong", fake.apiUrl()))) {
            SlackPlatform platform = other.workspace(fake.botToken());
            platform.open(new Recorder());
            assertThat(other.connected()).isFalse();
            platform.close();
        }
    }

    @Test
    void what_is_told_of_a_workspace_before_its_bot_listens_waits_for_it() {
        var second = fake.team("T0SECOND0", "second");
        fake.person("dana");
        fake.channel("launch", "dana");
        second.person("lee");
        second.channel("other", "lee");
        fake.retries(Retries.quick(Duration.ofSeconds(2)));
        var first = new Recorder();
        var late = new Recorder();
        SlackPlatform one = slack.workspace(fake.botToken());
        SlackPlatform two = slack.workspace(second.botToken());
        one.open(first);
        await().until(slack::connected);
        second.as("lee").says("#other", "is anybody there?");
        fake.as("dana").says("#launch", "hello");
        await().until(() -> first.heard.size() == 1);
        two.open(late);
        await().until(() -> fake.deliveries().stream().allMatch(Delivery::isAcked));
        assertThat(late.messages)
                .singleElement()
                .matches(message -> message.text().equals("is anybody there?"));
        assertThat(first.messages)
                .singleElement()
                .matches(message -> message.text().equals("hello"));
        one.close();
        two.close();
    }

    private static SlackOptions options(String appToken, String apiUrl) {
        return SlackOptions.socket(appToken, URI.create(apiUrl), Instant::now, (workspace, why) -> {});
    }
}
