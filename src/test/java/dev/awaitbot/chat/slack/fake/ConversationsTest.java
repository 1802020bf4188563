package dev.awaitbot.chat.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said stands where Slack puts it, and is told as Slack tells it. */
class ConversationsTest {
    private static final String LAUNCH = "CLAUNCH00";

    private final FakeSlack fake = FakeSlack.start();
    private RealClient client;
    private MethodsClient methods;

    @BeforeEach
    void aWorkspace() {
        fake.person("dana").in("America/New_York").speaking("de-DE");
        fake.person("joel");
        fake.group("design", "joel");
        fake.channel("launch", "dana", "joel");
        client = new RealClient(fake);
        methods = client.methods();
    }

    @AfterEach
    void close() throws Exception {
        client.close();
        fake.close();
    }

    @Test
    void history_comes_in_pages_newest_first_without_replies() throws Exception {
        Post root = fake.as("dana").says("#launch", "one");
        fake.as("joel").replies(root, "a reply");
        fake.as("joel").repliesToChannelToo(root, "a broadcast");
        fake.as("dana").says("#launch", "two");
        List<String> texts = new ArrayList<>();
        String cursor = "";
        do {
            String from = cursor;
            ConversationsHistoryResponse page = methods.conversationsHistory(
                    ask -> ask.channel(LAUNCH).limit(2).cursor(from));
            page.getMessages().forEach(message -> texts.add(message.getText()));
            assertThat(page.isHasMore()).isEqualTo(texts.size() < 3);
            cursor = page.isHasMore() ? page.getResponseMetadata().getNextCursor() : "";
        } while (!cursor.isEmpty());
        assertThat(texts).containsExactly("two", "a broadcast", "one");
        assertThat(methods.conversationsReplies(ask -> ask.channel(LAUNCH).ts(root.ts()))
                        .getMessages())
                .extracting(Message::getText)
                .containsExactly("one", "a reply", "a broadcast");
        assertThat(methods.conversationsHistory(ask -> ask.channel(LAUNCH).oldest(root.ts()))
                        .getMessages())
                .hasSize(2);
    }

    @Test
    void history_from_an_instant_on_begins_there_or_at_the_newest() throws Exception {
        Post first = fake.as("dana").says("#launch", "one");
        List.of("two", "three", "four").forEach(text -> fake.as("dana").says("#launch", text));
        assertThat(page(first)).containsExactly("three", "two");
        fake.pagesHistoryBackward();
        assertThat(page(first)).containsExactly("four", "three");
    }

    private List<String> page(Post from) throws Exception {
        return methods
                .conversationsHistory(
                        ask -> ask.channel(LAUNCH).oldest(from.ts()).limit(2))
                .getMessages()
                .stream()
                .map(Message::getText)
                .toList();
    }

    @Test
    void metadata_is_told_only_where_it_is_asked_for() throws Exception {
        var metadata = Message.Metadata.builder()
                .eventType("awaitbot_post")
                .eventPayload(Map.of("key", "A-17"))
                .build();
        methods.chatPostMessage(post -> post.channel(LAUNCH).text("Hello").metadata(metadata));
        assertThat(methods.conversationsHistory(ask -> ask.channel(LAUNCH))
                        .getMessages()
                        .get(0)
                        .getMetadata())
                .isNull();
        assertThat(methods.conversationsHistory(ask -> ask.channel(LAUNCH).includeAllMetadata(true))
                        .getMessages()
                        .get(0)
                        .getMetadata()
                        .getEventPayload())
                .containsEntry("key", "A-17");
    }

    @Test
    void an_edit_a_preview_and_a_deletion_are_told_as_changes() {
        Post post = fake.as("dana").says("#launch", "See https://example.com");
        fake.as("dana").edits(post, "See there");
        fake.as("dana").seesPreview(post, "https://example.com");
        fake.as("dana").deletes(post);
        assertThat(events())
                .extracting(event -> Json.text(event, "subtype"))
                .containsExactly(null, "message_changed", "message_changed", "message_deleted");
        JsonObject preview = events().get(2);
        assertThat(preview.getAsJsonObject("message").get("text"))
                .isEqualTo(preview.getAsJsonObject("previous_message").get("text"));
        assertThat(events().get(1).getAsJsonObject("message").has("edited")).isTrue();
        assertThat(fake.posts("#launch")).isEmpty();
    }

    @Test
    void a_deleted_root_of_a_thread_leaves_a_gravestone() {
        Post root = fake.as("dana").says("#launch", "one");
        fake.as("joel").replies(root, "two");
        fake.as("dana").deletes(root);
        JsonObject event = events().get(2);
        assertThat(Json.text(event, "subtype")).isEqualTo("message_changed");
        assertThat(Json.text(event.getAsJsonObject("message"), "subtype")).isEqualTo("tombstone");
        assertThat(fake.posts("#launch")).extracting(Post::text).containsExactly("This message was deleted.", "two");
    }

    @Test
    void a_message_bears_rich_text_beside_its_text() {
        Post post = fake.as("dana").says("#launch", "*Please* @joel and @design:\n- read `x`\n- answer :eyes:");
        assertThat(post.text())
                .isEqualTo("*Please* <@UJOEL0000> and <!subteam^SDESIGN00|@design>:\n• read `x`\n• answer :eyes:");
        List<JsonObject> parts = Json.children(post.blocks().get(0), "elements");
        assertThat(parts)
                .extracting(part -> Json.text(part, "type"))
                .containsExactly("rich_text_section", "rich_text_list");
        assertThat(parts.get(0).toString())
                .contains("{\"type\":\"user\",\"user_id\":\"UJOEL0000\"}")
                .contains("{\"type\":\"usergroup\",\"usergroup_id\":\"SDESIGN00\"}")
                .contains("{\"type\":\"text\",\"text\":\"Please\",\"style\":{\"bold\":true}}");
        assertThat(Json.children(parts.get(1), "elements")).hasSize(2);
    }

    @Test
    void a_mention_of_the_bot_is_told_twice() {
        fake.as("dana").says("#launch", "@awaitbot mine");
        assertThat(fake.deliveries()).extracting(Delivery::kind).containsExactly("message", "app_mention");
        fake.as("dana").says("@awaitbot", "@awaitbot mine");
        assertThat(fake.deliveries()).hasSize(3);
        assertThat(Json.text(events().get(2), "channel_type")).isEqualTo("im");
    }

    @Test
    void the_bot_hears_itself_and_knows_itself_by_its_bot_id() throws Exception {
        methods.chatPostMessage(post -> post.channel(LAUNCH).text("Hello"));
        assertThat(Json.text(events().get(0), "bot_id")).isEqualTo("BAWAITBOT");
        assertThat(Json.text(events().get(0), "user")).isEqualTo(fake.botId());
    }

    @Test
    void an_ephemeral_in_a_thread_without_replies_is_seen_by_nobody() throws Exception {
        Post root = fake.as("dana").says("#launch", "one");
        for (int i = 0; i < 2; i++) {
            assertThat(methods.chatPostEphemeral(note -> note.channel(LAUNCH)
                                    .user("UDANA0000")
                                    .threadTs(root.ts())
                                    .text("A note"))
                            .isOk())
                    .isTrue();
            fake.as("joel").replies(root, "two");
        }
        assertThat(fake.ephemerals("dana")).hasSize(1);
        fake.team().reloads("dana");
        assertThat(fake.ephemerals("dana")).isEmpty();
    }

    /** The answer alone shows it, by having no thread_ts. */
    @Test
    void a_reply_to_a_message_that_is_gone_lands_at_channel_level() throws Exception {
        Post root = fake.as("dana").says("#launch", "one");
        assertThat(reply(root).getThreadTs()).isEqualTo(root.ts());
        Post other = fake.as("dana").says("#launch", "two");
        fake.as("dana").deletes(other);
        assertThat(reply(other).getThreadTs()).isNull();
    }

    private Message reply(Post root) throws Exception {
        return methods.chatPostMessage(
                        post -> post.channel(LAUNCH).threadTs(root.ts()).text("Reminder"))
                .getMessage();
    }

    @Test
    void a_webhook_speaks_as_nobody_and_a_stranger_for_another_team() {
        fake.person("xenia").fromTeam("T0OTHER00");
        fake.channel("shared", "dana", "xenia");
        fake.team().webhook("#launch", "CI", "The build broke");
        fake.as("xenia").says("#shared", "Hello");
        assertThat(Json.text(events().get(0), "subtype")).isEqualTo("bot_message");
        assertThat(events().get(0).has("user")).isFalse();
        assertThat(Json.text(events().get(1), "user_team")).isEqualTo("T0OTHER00");
        assertThat(fake.deliveries()
                        .get(1)
                        .payload()
                        .get("is_ext_shared_channel")
                        .getAsBoolean())
                .isTrue();
    }

    @Test
    void a_tick_is_set_once() throws Exception {
        Post post = fake.as("dana").says("#launch", "one");
        assertThat(methods.reactionsAdd(
                                add -> add.channel(LAUNCH).timestamp(post.ts()).name("eyes"))
                        .isOk())
                .isTrue();
        assertThat(methods.reactionsAdd(
                                add -> add.channel(LAUNCH).timestamp(post.ts()).name("eyes"))
                        .getError())
                .isEqualTo("already_reacted");
        assertThat(fake.team().now(post).orElseThrow().reactions()).containsExactly("eyes");
    }

    @Test
    void people_are_known_with_zone_and_language_where_asked() throws Exception {
        fake.person("xenia").fromTeam("T0OTHER00");
        assertThat(methods.usersList(ask -> ask.includeLocale(true)).getMembers())
                .filteredOn(user -> user.getName().equals("dana"))
                .singleElement()
                .satisfies(dana -> {
                    assertThat(dana.getTz()).isEqualTo("America/New_York");
                    assertThat(dana.getLocale()).isEqualTo("de-DE");
                });
        assertThat(methods.usersList(ask -> ask).getMembers())
                .noneMatch(user -> user.getName().equals("xenia"));
        assertThat(methods.usersInfo(ask -> ask.user("UXENIA000")).getUser().isStranger())
                .isTrue();
        assertThat(methods.usergroupsList(ask -> ask.includeUsers(true))
                        .getUsergroups()
                        .get(0)
                        .getUsers())
                .containsExactly("UJOEL0000");
    }

    @Test
    void a_picture_goes_up_and_into_the_channel() throws Exception {
        byte[] picture = {(byte) 137, 80, 78, 71, 13, 10, 26, 10, 0};
        methods.filesUploadV2(file -> file.channel(LAUNCH)
                .filename("chart.png")
                .title("Chart")
                .fileData(picture)
                .initialComment("This week"));
        assertThat(fake.team().file("chart.png")).isEqualTo(picture);
        assertThat(fake.posts("#launch")).extracting(Post::text).containsExactly("This week");
        assertThat(fake.requests("upload")).hasSize(1);
    }

    @Test
    void the_bot_is_told_of_comings_and_changes() {
        fake.team().channelOfOthers("support", "dana");
        fake.as("dana").invites("awaitbot", "#support");
        fake.admin()
                .renames("#launch", "liftoff")
                .archives("#liftoff")
                .deactivates("joel")
                .regroups("design", "dana");
        assertThat(fake.deliveries())
                .extracting(Delivery::kind)
                .containsExactly(
                        "message",
                        "member_joined_channel",
                        "channel_rename",
                        "channel_archive",
                        "user_change",
                        "subteam_updated");
    }

    private List<JsonObject> events() {
        return fake.deliveries().stream()
                .map(delivery -> delivery.event().orElseThrow())
                .toList();
    }
}
