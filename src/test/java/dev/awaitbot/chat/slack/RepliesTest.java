package dev.awaitbot.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.awaitbot.chat.Post;
import dev.awaitbot.chat.slack.blocks.Blocks;
import dev.awaitbot.chat.slack.blocks.Names;
import dev.awaitbot.chat.slack.blocks.Used;
import dev.awaitbot.chat.slack.fake.FakeSlack;
import dev.awaitbot.chat.slack.fake.Person;
import dev.awaitbot.chat.slack.hear.Asked;
import dev.awaitbot.chat.slack.speak.Mouth;
import dev.awaitbot.chat.slack.speak.Replies;
import dev.awaitbot.chat.slack.web.Web;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Form;
import dev.awaitbot.protocol.Form.Field;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever asks gets the answer where it was asked, by whatever way Slack leaves open. */
class RepliesTest {
    private static final Form FORM = new Form(
            "New request",
            "new",
            "Post",
            List.of(
                    new Field("when", "By when", Form.Kind.TEXT, true, "For example: fri 17:00", null, List.of()),
                    new Field("text", "What", Form.Kind.LONG_TEXT, false, "", "*.java  a<b", List.of())));

    private Instant now = Instant.now();
    private final FakeSlack fake = FakeSlack.start(() -> now);
    private Reception reception;
    private Person dana;
    private String launch;
    private Web web;
    private Mouth mouth;
    private Replies replies;

    @BeforeEach
    void aWorkspace() throws IOException {
        fake.person("dana");
        launch = fake.channel("launch", "dana");
        dana = fake.as("dana");
        web = new Web(new Web.Settings("slack-T01", fake.botToken(), fake.apiUrl()), () -> now, lost -> {});
        var blocks = new Blocks(new Names(new Office(), (where, which) -> Optional.empty()));
        mouth = new Mouth(web, blocks);
        replies = new Replies(web, blocks, mouth);
        reception = new Reception(replies);
        fake.deliversTo(reception.address());
    }

    @AfterEach
    void close() {
        assertThat(fake.violations()).isEmpty();
        reception.close();
        web.close();
        fake.close();
    }

    @Test
    void a_command_is_answered_with_its_acknowledgement_to_whoever_gave_it() {
        reception.answers(Answer.say("Nothing waits for you."));
        dana.types("#launch", "/await mine").acknowledged();
        assertThat(shownTo("dana")).containsExactly("Nothing waits for you.");
        reception.answers(Answer.say("31 requests.").forAll());
        dana.types("#launch", "/await digest").acknowledged();
        assertThat(fake.posts("#launch")).extracting(post -> post.shown()).containsExactly("31 requests.");
        assertThat(fake.requests("response_url")).isEmpty();
    }

    @Test
    void what_is_said_in_the_direct_conversation_stays_there() {
        reception.answers(Answer.say("Nothing waits for you."));
        dana.types("/await mine").acknowledged();
        assertThat(fake.direct("dana")).extracting(post -> post.shown()).containsExactly("Nothing waits for you.");
    }

    @Test
    void a_form_opens_as_a_dialog_and_what_is_filled_in_comes_back() {
        reception.answers(Answer.form(FORM));
        dana.types("#launch", "/await new").acknowledged();
        await().until(() -> fake.team().dialog("dana").isPresent());
        assertThat(fake.team().dialog("dana").orElseThrow().title()).isEqualTo("New request");
        reception.answers(Answer.say("Complete."));
        dana.submits(Map.of("By when", "fri 17:00")).acknowledged();
        await().until(() -> shownTo("dana").contains("Complete."));
        Used used = reception.used.get(0);
        assertThat(used.act()).isEqualTo("new");
        assertThat(used.values()).isEqualTo(Map.of("when", "fri 17:00", "text", "*.java  a<b"));
        assertThat(fake.team().dialog("dana")).isEmpty();
    }

    @Test
    void what_was_wrong_in_a_dialog_is_said_in_it() {
        reception.answers(Answer.form(FORM));
        dana.types("#launch", "/await new").acknowledged();
        await().until(() -> fake.team().dialog("dana").isPresent());
        reception.answers(new Answer(Card.say("I can't read \"nxt fridy\"."), FORM, false, false));
        dana.submits(Map.of("By when", "nxt fridy")).acknowledged();
        await().until(() -> fake.team().dialog("dana").orElseThrow().shown().contains("I can't read \"nxt fridy\"."));
    }

    @Test
    void where_the_dialog_comes_too_late_a_button_opens_it() {
        reception.answers(Answer.form(FORM)).meanwhile(() -> now = now.plusSeconds(4));
        dana.types("#launch", "/await new").acknowledged();
        await().until(() -> !fake.ephemerals("dana").isEmpty());
        var note = fake.ephemerals("dana").get(0);
        assertThat(note.controls()).containsExactly("Open");
        reception.meanwhile(() -> {});
        dana.clicks(note, "Open").acknowledged();
        await().until(() -> fake.team().dialog("dana").isPresent());
        assertThat(reception.used.get(0).act()).isEqualTo("form:new");
    }

    @Test
    void a_note_is_replaced_by_the_answer_to_a_click_on_it() {
        note();
        reception.answers(Answer.say("Complete.").inPlace());
        dana.clicks(fake.ephemerals("dana").get(0), "Done").acknowledged();
        await().until(() -> shownTo("dana").equals(List.of("Complete.")));
    }

    @Test
    void a_note_goes_where_nothing_is_to_be_said_in_its_place() {
        note();
        reception.answers(new Answer(null, null, false, true));
        dana.clicks(fake.ephemerals("dana").get(0), "Done").acknowledged();
        await().until(() -> shownTo("dana").isEmpty());
    }

    @Test
    void after_half_an_hour_the_answer_is_a_note_of_its_own() {
        note();
        reception.answers(Answer.say("Complete.").inPlace()).meanwhile(() -> now = now.plus(Duration.ofMinutes(31)));
        dana.clicks(fake.ephemerals("dana").get(0), "Done").acknowledged();
        await().until(() -> shownTo("dana").contains("Complete."));
        assertThat(fake.requests("chat.postEphemeral")).hasSize(2);
    }

    @Test
    void what_everybody_sees_is_replaced_by_what_everybody_may_see() {
        mouth.send(new Post("k1", place(), card()));
        reception.answers(Answer.say("Only for you.").inPlace());
        dana.clicks(fake.posts("#launch").get(0), "Done").acknowledged();
        await().until(() -> shownTo("dana").contains("Only for you."));
        assertThat(fake.posts("#launch").get(0).shown()).isEqualTo("A-17 is due now.");
        reception.answers(Answer.say("A-17 · done").forAll().inPlace());
        dana.clicks(fake.posts("#launch").get(0), "Done").acknowledged();
        await().until(() -> fake.posts("#launch").get(0).shown().equals("A-17 · done"));
    }

    @Test
    void a_post_is_edited_where_its_response_address_is_gone() {
        mouth.send(new Post("k1", place(), card()));
        reception
                .answers(Answer.say("A-17 · done").forAll().inPlace())
                .meanwhile(() -> now = now.plus(Duration.ofMinutes(31)));
        dana.clicks(fake.posts("#launch").get(0), "Done").acknowledged();
        await().until(() -> fake.posts("#launch").get(0).shown().equals("A-17 · done"));
        assertThat(fake.posts("#launch")).hasSize(1);
    }

    @Test
    void a_shortcut_on_somebodys_message_leaves_it_alone() {
        var said = dana.says("#launch", "please review");
        reception.answers(Answer.say("60 of 100.").inPlace());
        dana.usesShortcut("check", said).acknowledged();
        await().until(() -> shownTo("dana").contains("60 of 100."));
        assertThat(fake.posts("#launch").get(0).text()).isEqualTo("please review");
    }

    @Test
    void a_global_shortcut_is_answered_in_a_dialog() {
        reception.answers(Answer.say("Nothing waits for you."));
        dana.usesShortcut("mine").acknowledged();
        await().until(() -> fake.team().dialog("dana").isPresent());
        assertThat(fake.team().dialog("dana").orElseThrow().shown()).contains("Nothing waits for you.");
    }

    @Test
    void a_mention_has_no_dialog_so_a_button_opens_it() {
        var said = dana.says("#launch", "@awaitbot new");
        var asked = new Asked(
                new PersonId(dana.id()),
                new ConversationId(launch),
                null,
                new MessageId(said.ts()),
                false,
                false,
                null,
                null,
                null,
                null,
                false,
                now);
        replies.reply(asked, Answer.form(FORM)).after().run();
        assertThat(fake.ephemerals("dana").get(0).controls()).containsExactly("Open");
        replies.reply(asked, Answer.say("31 requests.").forAll()).after().run();
        assertThat(fake.posts("#launch").get(1).shown()).isEqualTo("31 requests.");
    }

    @Test
    void where_nothing_can_be_said_in_the_channel_the_answer_comes_directly() {
        String strange = fake.team().channelOfOthers("strange", "dana");
        var asked = new Asked(
                new PersonId(dana.id()),
                new ConversationId(strange),
                null,
                null,
                false,
                false,
                null,
                null,
                null,
                null,
                false,
                now);
        replies.reply(asked, Answer.say("I can't see #strange.")).after().run();
        assertThat(fake.direct("dana")).extracting(post -> post.shown()).containsExactly("I can't see #strange.");
    }

    @Test
    void a_home_is_published_and_what_is_clicked_on_it_is_answered_in_a_dialog() {
        replies.home(new PersonId(dana.id()), card());
        assertThat(fake.team().home("dana").orElseThrow().controls()).containsExactly("Done");
        reception.answers(Answer.say("A-17 is done."));
        dana.usesAtHome("Done", null).acknowledged();
        await().until(() -> fake.team().dialog("dana").isPresent());
        assertThat(reception.used.get(0).act()).isEqualTo("done:17");
    }

    private void note() {
        mouth.send(new Post(
                "n1", new Post.Place(new ConversationId(launch), null, new PersonId(dana.id()), false), card()));
    }

    private Post.Place place() {
        return new Post.Place(new ConversationId(launch), null, null, false);
    }

    private static Card card() {
        return Card.say("A-17 is due now.").with(Control.button("Done", "done:17"));
    }

    private List<String> shownTo(String person) {
        return fake.ephemerals(person).stream().map(post -> post.shown()).toList();
    }
}
