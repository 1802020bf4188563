package dev.awaitbot.chat.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is ordered to go wrong goes wrong for the real client, and what Slack refuses is refused. */
class TroubleTest {
    private static final String LAUNCH = "CLAUNCH00";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T09:00:00Z"));
    private final FakeSlack fake = FakeSlack.start(now::get);
    private RealClient client;
    private MethodsClient methods;

    @BeforeEach
    void aWorkspace() {
        fake.person("dana");
        fake.channel("launch", "dana");
        fake.channel("support", "dana");
        client = new RealClient(fake);
        methods = client.methods();
    }

    @AfterEach
    void close() throws Exception {
        client.close();
        fake.close();
    }

    @Test
    void a_limit_holds_in_its_channel_for_its_time() throws Exception {
        fake.trouble().limits("chat.postMessage", LAUNCH, Duration.ofSeconds(1));
        assertThatThrownBy(() -> say(LAUNCH, "a")).isInstanceOfSatisfying(SlackApiException.class, error -> {
            assertThat(error.getResponse().code()).isEqualTo(429);
            assertThat(error.getResponse().header("Retry-After")).isEqualTo("1");
        });
        assertThat(say("CSUPPORT0", "b").isOk()).isTrue();
        assertThat(fake.impatient()).isEmpty();
        assertThatThrownBy(() -> say(LAUNCH, "too early")).isInstanceOf(SlackApiException.class);
        assertThat(fake.impatient()).hasSize(1);
        now.updateAndGet(instant -> instant.plusSeconds(1));
        assertThat(say(LAUNCH, "c").isOk()).isTrue();
        assertThat(fake.posts("#launch")).extracting(Post::text).containsExactly("c");
    }

    @Test
    void more_than_a_message_a_second_into_a_channel_is_too_much() throws Exception {
        fake.trouble().allowsWhatSlackDoes();
        assertThat(say(LAUNCH, "a").isOk()).isTrue();
        assertThat(say("CSUPPORT0", "a").isOk()).isTrue();
        assertThatThrownBy(() -> say(LAUNCH, "b")).isInstanceOf(SlackApiException.class);
        now.updateAndGet(instant -> instant.plusSeconds(1));
        assertThat(say(LAUNCH, "b").isOk()).isTrue();
    }

    @Test
    void a_server_fails_before_or_after_it_has_done_its_work() throws Exception {
        fake.trouble().fails("chat.postMessage", 503, 1);
        assertThatThrownBy(() -> say(LAUNCH, "lost")).isInstanceOf(SlackApiException.class);
        fake.trouble().failsAfter("chat.postMessage", 1);
        assertThatThrownBy(() -> say(LAUNCH, "there")).isInstanceOf(SlackApiException.class);
        assertThat(fake.posts("#launch")).extracting(Post::text).containsExactly("there");
    }

    @Test
    void a_connection_breaks_after_the_work_is_done() throws Exception {
        var http = new SlackHttpClient(
                new OkHttpClient.Builder().retryOnConnectionFailure(false).build());
        http.setConfig(client.slack.getConfig());
        MethodsClient once = Slack.getInstance(client.slack.getConfig(), http).methods(fake.botToken());
        once.chatPostMessage(message -> message.channel("CSUPPORT0").text("warm"));
        fake.trouble().dropsAfter("chat.postMessage", 1);
        assertThatThrownBy(() ->
                        once.chatPostMessage(message -> message.channel(LAUNCH).text("there")))
                .isInstanceOf(IOException.class);
        assertThat(fake.posts("#launch")).extracting(Post::text).containsExactly("there");
    }

    /** Why the adapter brings its own HTTP client: the SDK's repeats a post by itself when a kept connection breaks. */
    @Test
    void the_client_as_it_comes_with_the_sdk_posts_twice_when_a_connection_breaks() throws Exception {
        say("CSUPPORT0", "warm");
        fake.trouble().dropsAfter("chat.postMessage", 1);
        assertThat(say(LAUNCH, "there").isOk()).isTrue();
        assertThat(fake.posts("#launch")).extracting(Post::text).containsExactly("there", "there");
    }

    @Test
    void an_answer_is_late() throws Exception {
        fake.trouble().slows("chat.postMessage", Duration.ofMillis(400), 1);
        long before = System.nanoTime();
        say(LAUNCH, "late");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(390));
    }

    @Test
    void a_method_that_is_lacking_is_unknown() throws Exception {
        fake.lacks("reactions.add");
        Post post = fake.as("dana").says("#launch", "Hello");
        assertThat(methods.reactionsAdd(
                        add -> add.channel(LAUNCH).timestamp(post.ts()).name("eyes")))
                .extracting(SlackApiTextResponse::getError)
                .isEqualTo("unknown_method");
    }

    @Test
    void a_scope_that_is_lacking_is_named() throws Exception {
        fake.admin().withholds("reactions:write");
        Post post = fake.as("dana").says("#launch", "Hello");
        assertThat(methods.reactionsAdd(
                        add -> add.channel(LAUNCH).timestamp(post.ts()).name("eyes")))
                .extracting(SlackApiTextResponse::getError, SlackApiTextResponse::getNeeded)
                .containsExactly("missing_scope", "reactions:write");
    }

    @Test
    void tokens_are_looked_at() throws Exception {
        assertThat(client.slack.methods("xoxb-other").authTest(ask -> ask).getError())
                .isEqualTo("invalid_auth");
        assertThat(client.slack.methods(fake.appToken()).usersList(ask -> ask).getError())
                .isEqualTo("not_allowed_token_type");
        assertThat(client.slack
                        .methods(fake.botToken())
                        .appsConnectionsOpen(ask -> ask)
                        .getError())
                .isEqualTo("not_allowed_token_type");
        fake.admin().revokesTokens();
        assertThat(methods.usersList(ask -> ask).getError()).isEqualTo("token_revoked");
    }

    @Test
    void a_channel_is_there_open_and_ours_or_takes_no_message() throws Exception {
        String others = fake.team().channelOfOthers("others", "dana");
        fake.admin().withholds("chat:write.public");
        assertThat(say("CNOWHERE0", "a").getError()).isEqualTo("channel_not_found");
        assertThat(say(others, "a").getError()).isEqualTo("not_in_channel");
        fake.admin().archives("#launch");
        assertThat(say(LAUNCH, "a").getError()).isEqualTo("is_archived");
        assertThat(methods.chatPostMessage(message -> message.channel("CSUPPORT0"))
                        .getError())
                .isEqualTo("no_text");
    }

    @Test
    void blocks_beyond_a_limit_are_refused_and_remembered() throws Exception {
        String block = "{\"type\":\"header\",\"text\":{\"type\":\"plain_text\",\"text\":\"" + "x".repeat(151) + "\"}}";
        ChatPostMessageResponse answer = methods.chatPostMessage(
                message -> message.channel(LAUNCH).text("a").blocksAsString("[" + block + "]"));
        assertThat(answer.getError()).isEqualTo("invalid_blocks");
        assertThat(fake.violations()).hasSize(1);
        assertThat(fake.posts("#launch")).isEmpty();
    }

    private ChatPostMessageResponse say(String channel, String text) throws IOException, SlackApiException {
        return methods.chatPostMessage(message -> message.channel(channel).text(text));
    }
}
