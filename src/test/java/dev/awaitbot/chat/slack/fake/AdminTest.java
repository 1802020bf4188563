package dev.awaitbot.chat.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changes in a workspace is told to an app that may hear it, and to no other. */
class AdminTest {
    private final FakeSlack fake = FakeSlack.start();

    @BeforeEach
    void aWorkspace() {
        fake.person("dana");
        fake.channel("launch", "dana");
    }

    @AfterEach
    void close() {
        fake.close();
    }

    @Test
    void a_person_changes_and_is_told_whole() {
        fake.admin().status("dana", ":palm_tree:", "On holiday").changes("dana", dana -> dana.in("Asia/Tokyo"));
        JsonObject user = events().get(1).getAsJsonObject("user");
        assertThat(Json.text(user, "tz")).isEqualTo("Asia/Tokyo");
        assertThat(Json.text(user.getAsJsonObject("profile"), "status_text")).isEqualTo("On holiday");
        fake.admin().deactivates("dana");
        assertThat(Json.isTrue(events().get(2).getAsJsonObject("user"), "deleted"))
                .isTrue();
    }

    @Test
    void an_uninstalled_app_is_told_so_and_nothing_more() {
        fake.admin().uninstalls();
        fake.as("dana").says("#launch", "Hello");
        assertThat(events())
                .extracting(event -> Json.text(event, "type"))
                .containsExactly("app_uninstalled", "tokens_revoked");
        assertThat(Json.strings(events().get(1).getAsJsonObject("tokens"), "bot"))
                .containsExactly(fake.botId());
    }

    @Test
    void without_its_scope_an_event_is_not_told() {
        fake.admin().withholds("channels:history").withholds("reactions:read");
        Post post = fake.as("dana").says("#launch", "@awaitbot hello");
        fake.as("dana").reacts(post, "eyes");
        assertThat(events()).extracting(event -> Json.text(event, "type")).containsExactly("app_mention");
    }

    @Test
    void what_a_manifest_does_not_subscribe_to_is_not_told() {
        fake.admin()
                .subscribesOnly(List.of("message.channels", "reaction_added"))
                .grantsOnly(List.of("channels:history", "reactions:read"));
        Post post = fake.as("dana").says("#launch", "@awaitbot hello");
        fake.as("dana").reacts(post, "eyes");
        fake.as("dana").takesBack(post, "eyes");
        fake.as("dana").says("@awaitbot", "hello");
        assertThat(fake.deliveries()).extracting(Delivery::kind).containsExactly("message", "reaction_added");
    }

    @Test
    void where_the_bot_is_no_member_it_hears_nothing_until_it_is_invited() {
        fake.team().channelOfOthers("others", "dana");
        fake.as("dana").says("#others", "Hello");
        assertThat(fake.deliveries()).isEmpty();
        fake.as("dana").invites("awaitbot", "#others");
        fake.as("dana").says("#others", "Hello again");
        fake.as("dana").removes("awaitbot", "#others");
        fake.as("dana").says("#others", "Alone");
        assertThat(fake.deliveries())
                .extracting(Delivery::kind)
                .containsExactly("message", "member_joined_channel", "message", "channel_left");
    }

    @Test
    void workspaces_know_nothing_of_each_other() {
        Team other = fake.team("T0SECOND0", "second");
        other.person("ruth");
        other.channel("ops", "ruth");
        other.as("ruth").says("#ops", "Hello");
        assertThat(Json.text(fake.deliveries().get(0).payload(), "team_id")).isEqualTo("T0SECOND0");
        assertThat(other.botToken()).isNotEqualTo(fake.botToken());
        assertThat(fake.posts("#launch")).isEmpty();
    }

    private List<JsonObject> events() {
        return fake.deliveries().stream()
                .map(delivery -> delivery.event().orElseThrow())
                .toList();
    }
}
