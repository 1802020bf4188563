package dev.awaitbot.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.awaitbot.chat.slack.fake.Delivery;
import dev.awaitbot.chat.slack.fake.Post;
import dev.awaitbot.chat.slack.fake.Retries;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Message;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people write in Slack is what the bot hears, and Slack learns that it was heard once it is stored. */
class HearingTest {
    private final Ground here = new Ground().bySocket();

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void a_message_is_heard_as_it_was_written() {
        Post said = here.fake.as("dana").says("#launch", "@joel please read the plan by Tuesday");
        settled();
        Message message = here.bot.messages.get(0);
        assertThat(message.id().value()).isEqualTo(said.ts());
        assertThat(message.conversation()).isEqualTo(here.launch);
        assertThat(message.thread()).isNull();
        assertThat(message.author()).isEqualTo(here.dana);
        assertThat(message.bot()).isFalse();
        assertThat(message.text()).isEqualTo("<@" + here.joel + "> please read the plan by Tuesday");
    }

    @Test
    void a_reply_is_heard_in_its_thread() {
        Post root = here.fake.as("dana").says("#launch", "@joel can you look at this?");
        here.fake.as("joel").replies(root, "On it");
        settled();
        assertThat(here.bot.messages)
                .extracting(message -> String.valueOf(message.thread()))
                .containsExactly("null", root.ts());
    }

    @Test
    void a_mention_of_the_bot_is_one_command_though_slack_tells_it_twice() {
        here.fake.as("dana").says("#launch", "@awaitbot done A-17");
        settled();
        assertThat(here.fake.deliveries())
                .extracting(Delivery::kind)
                .containsExactlyInAnyOrder("message", "app_mention");
        assertThat(here.bot.heard).containsExactly(here.dana + " commands: done A-17");
    }

    @Test
    void a_mention_in_the_middle_of_a_sentence_is_talk() {
        here.fake.as("dana").says("#launch", "@joel please tell @awaitbot when you are done");
        settled();
        assertThat(here.bot.commands).isEmpty();
        assertThat(here.bot.messages).hasSize(1);
    }

    @Test
    void all_that_is_said_to_the_bot_alone_is_a_command() {
        here.fake.as("dana").says("@awaitbot", "mine");
        settled();
        assertThat(here.bot.heard).containsExactly(here.dana + " commands: mine");
    }

    @Test
    void what_cannot_be_stored_is_not_acknowledged_and_is_told_again() {
        here.fake.retries(Retries.quick(Duration.ofMillis(500)));
        here.bot.fails(1);
        here.fake.as("dana").says("#launch", "@joel please read the plan");
        settled();
        Delivery told = here.fake.deliveries().get(0);
        assertThat(told.attempts()).hasSize(2);
        assertThat(told.acks()).hasSize(1);
        assertThat(here.bot.tries).hasValue(2);
        assertThat(here.bot.messages).hasSize(1);
    }

    @Test
    void what_can_never_be_stored_is_never_acknowledged() {
        here.fake.retries(Retries.quick(Duration.ofMillis(200)));
        here.bot.fails(Integer.MAX_VALUE);
        here.fake.as("dana").says("#launch", "@joel please read the plan");
        Delivery told = here.fake.deliveries().get(0);
        assertThat(told.end()).isEqualTo(Delivery.State.FAILED);
        assertThat(told.acks()).isEmpty();
        assertThat(here.bot.tries).hasValueGreaterThan(1);
    }

    @Test
    void what_is_told_several_times_is_heard_once() {
        here.fake.trouble().duplicates(3);
        here.fake.as("dana").says("#launch", "@awaitbot help");
        here.fake.as("dana").says("#launch", "@joel please read the plan");
        settled();
        assertThat(here.bot.heard)
                .containsExactly(
                        here.dana + " commands: help", here.dana + ": <@" + here.joel + "> please read the plan");
    }

    @Test
    void a_conversation_is_heard_in_its_order_and_a_slow_one_holds_up_no_other() {
        here.fake.channel("ops", "dana");
        here.bot.dawdles("slow", Duration.ofMillis(800));
        here.fake.as("dana").says("#launch", "a slow one");
        for (int i = 1; i <= 20; i++) {
            here.fake.as("dana").says("#launch", "number " + i);
        }
        here.fake.as("dana").says("#ops", "elsewhere");
        await().atMost(Duration.ofMillis(600)).until(() -> here.bot.heard.contains(here.dana + ": elsewhere"));
        settled();
        assertThat(here.bot.messages.stream()
                        .filter(message -> message.conversation().equals(here.launch))
                        .map(message -> message.id().value()))
                .isSorted()
                .hasSize(21);
    }

    @Test
    void text_without_rich_text_is_heard_and_rich_text_without_text_too() {
        here.fake.as("dana").sends("#launch", "*plain* <https://example.com|text>");
        settled();
        assertThat(here.bot.messages.get(0).text()).isEqualTo("*plain* <https://example.com|text>");
    }

    @Test
    void an_edit_is_heard_with_its_new_words() {
        Post said = here.fake.as("dana").says("#launch", "@joel please read the plan");
        here.fake.as("dana").edits(said, "@joel please read the plan by Tuesday");
        settled();
        Message message = here.bot.messages.get(1);
        assertThat(here.bot.heard.get(1)).contains("now says", "by Tuesday");
        assertThat(message.id().value()).isEqualTo(said.ts());
        assertThat(message.editedAt()).isNotNull();
    }

    @Test
    void a_preview_of_a_link_is_no_edit() {
        Post said = here.fake.as("dana").says("#launch", "@joel please read https://example.com/plan");
        here.fake.as("dana").seesPreview(said, "https://example.com/plan");
        settled();
        assertThat(here.fake.deliveries()).hasSize(2);
        assertThat(here.bot.heard).hasSize(1);
    }

    @Test
    void a_message_is_gone_whether_it_leaves_a_gravestone_or_not() {
        Post alone = here.fake.as("dana").says("#launch", "@joel please read the plan");
        Post root = here.fake.as("dana").says("#launch", "@joel please read the other plan");
        here.fake.as("joel").replies(root, "Which one?");
        here.fake.as("dana").deletes(alone);
        here.fake.as("dana").deletes(root);
        settled();
        assertThat(here.bot.heard).endsWith("gone: " + alone.ts(), "gone: " + root.ts());
    }

    @Test
    void reactions_come_and_go() {
        Post said = here.fake.as("dana").says("#launch", "@joel please read the plan");
        here.fake.as("joel").reacts(said, "eyes");
        here.fake.as("joel").takesBack(said, "eyes");
        settled();
        assertThat(here.bot.heard.subList(1, 3))
                .containsExactly(
                        here.joel + " sets eyes under " + said.ts(), here.joel + " takes back eyes under " + said.ts());
    }

    @Test
    void only_the_bots_own_coming_is_a_beginning() {
        here.fake.person("lee");
        here.fake.as("lee").joins("#launch");
        assertThat(here.fake.channel("ops", "dana")).isNotNull();
        here.fake.as("dana").removes("awaitbot", "#ops");
        here.fake.as("dana").invites("awaitbot", "#ops");
        settled();
        assertThat(here.bot.heard).containsExactly("joined: COPS00000");
        assertThat(here.platform.directory().conversations())
                .extracting(Conversation::name)
                .contains("ops");
    }

    @Test
    void files_and_broadcasts_are_words_and_comings_and_goings_are_none() {
        Post root = here.fake.as("dana").says("#launch", "@joel please read the plan");
        here.fake.as("joel").repliesToChannelToo(root, "Done, see the notes");
        here.fake.as("dana").shares("#launch", "plan.pdf", "@joel here it is");
        here.fake.as("joel").leaves("#launch");
        settled();
        assertThat(here.bot.messages)
                .extracting(Message::text)
                .containsExactly(
                        "<@" + here.joel + "> please read the plan",
                        "Done, see the notes",
                        "<@" + here.joel + "> here it is");
        assertThat(here.bot.messages.get(1).thread()).hasToString(root.ts());
        assertThat(here.bot.messages.get(2).attachments()).isEqualTo(1);
    }

    @Test
    void the_bot_does_not_hear_itself() {
        var place = new dev.awaitbot.chat.Post.Place(here.launch, null, null, false);
        here.platform.send(new dev.awaitbot.chat.Post("k1", place, Card.say("@joel please read the plan")));
        await().until(() -> here.fake.deliveries().size() == 1);
        settled();
        assertThat(here.bot.heard).isEmpty();
    }

    @Test
    void rich_text_without_text_is_read() {
        JsonObject body = JsonParser.parseString("""
                        {"text": "", "blocks": [{"type": "rich_text", "elements": [
                          {"type": "rich_text_section", "elements": [
                            {"type": "user", "user_id": "UJOEL0000"}, {"type": "text", "text": " please review"}]},
                          {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [
                            {"type": "rich_text_section", "elements": [
                              {"type": "text", "text": "the plan", "style": {"bold": true}}]},
                            {"type": "rich_text_section", "elements": [
                              {"type": "link", "url": "https://example.com/a", "text": "the <budget>"}]}]}]}]}
                        """).getAsJsonObject();
        here.fake.as("dana").sends("#launch", body);
        settled();
        assertThat(here.bot.messages.get(0).text())
                .isEqualTo("<@UJOEL0000> please review\n• *the plan*\n• <https://example.com/a|the &lt;budget&gt;>");
    }

    @Test
    void a_group_talk_is_a_conversation_of_those_in_it() {
        String talk = here.fake.team().groupTalk("dana", "joel");
        here.fake.as("dana").says(talk, "@joel please read the plan");
        settled();
        assertThat(here.bot.messages)
                .singleElement()
                .matches(message -> message.conversation().value().equals(talk));
        assertThat(here.platform
                        .directory()
                        .conversation(new ConversationId(talk))
                        .map(Conversation::kind))
                .contains(Conversation.Kind.GROUP_DIRECT);
    }

    @Test
    void a_revoked_token_ends_the_listening() {
        here.fake.admin().revokesTokens();
        await().until(() -> !here.gone.isEmpty());
        assertThat(here.gone).containsExactly("tokens_revoked");
    }

    @Test
    void what_comes_while_the_bot_stops_is_left_for_its_next_start() {
        here.fake.retries(Retries.quick(Duration.ofMillis(200)));
        here.platform.close();
        here.fake.as("dana").says("#launch", "@joel please read the plan");
        assertThat(here.fake.deliveries().get(0).end()).isEqualTo(Delivery.State.FAILED);
        assertThat(here.fake.deliveries().get(0).acks()).isEmpty();
    }

    @Test
    void an_uninstalled_app_hears_no_more_and_says_so() {
        here.fake.admin().uninstalls();
        await().until(() -> here.gone.contains("app_uninstalled"));
        settled();
        here.fake.as("dana").says("#launch", "is anybody there?");
        assertThat(here.bot.heard).isEmpty();
    }

    private void settled() {
        await().until(() -> here.fake.deliveries().stream().allMatch(Delivery::isAcked));
    }
}
