package dev.awaitbot.chat.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The fake is Slack to the real SDK: what people do is heard, what the app says is seen. */
class FakeSlackTest {
    private final FakeSlack fake = FakeSlack.start();
    private RealClient client;

    @BeforeEach
    void aWorkspace() {
        fake.person("dana");
        fake.person("joel");
        fake.channel("launch", "dana", "joel");
        client = new RealClient(fake);
    }

    @AfterEach
    void close() throws Exception {
        client.close();
        fake.close();
    }

    @Test
    void what_a_person_says_is_heard_and_acknowledged() throws Exception {
        client.connect();
        Post said = fake.as("dana").says("#launch", "@joel please read https://example.com/plan by Tuesday & <soon>");
        assertThat(fake.deliveries().get(0).acknowledged().attempts()).hasSize(1);
        assertThat(client.heard).containsExactly(said.text());
        assertThat(said.text())
                .isEqualTo("<@UJOEL0000> please read <https://example.com/plan> by Tuesday &amp; &lt;soon&gt;");
    }

    @Test
    void what_the_bot_says_is_seen() throws Exception {
        ChatPostMessageResponse answer = client.methods()
                .chatPostMessage(message -> message.channel("CLAUNCH00").text("Hello"));
        assertThat(answer.isOk()).isTrue();
        assertThat(fake.posts("#launch"))
                .extracting(Post::text, Post::user)
                .containsExactly(tuple("Hello", fake.botId()));
    }

    @Test
    void a_burst_is_counted_and_not_kept() throws Exception {
        client.connect();
        fake.remembersOnly(100);
        fake.retries(new Retries(Duration.ofMinutes(1), List.of(), false));
        for (int i = 0; i < 500; i++) {
            fake.as("dana").says("#launch", "Message " + i);
        }
        fake.settle();
        assertThat(fake.tally().count(Delivery.State.ACKED)).isEqualTo(500);
        assertThat(client.heard).hasSize(500);
        assertThat(fake.tally().within(0.99)).isPositive();
        assertThat(fake.deliveries()).isEmpty();
        assertThat(fake.posts("#launch")).hasSize(100);
    }

    @Test
    void the_workspace_can_be_asked_for() throws Exception {
        assertThat(client.methods().authTest(ask -> ask).getUserId()).isEqualTo(fake.botId());
        assertThat(client.methods().usersList(ask -> ask).getMembers()).hasSize(4);
        assertThat(client.methods().conversationsList(ask -> ask).getChannels())
                .extracting(channel -> channel.getName())
                .containsExactly("launch");
    }
}
