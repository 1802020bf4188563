package dev.awaitbot.chat.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.chat.Post;
import dev.awaitbot.chat.SendResult.Outcome;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Form;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** People and scripts drive the playground by its JSON; the bot hears all of it. */
class PlaygroundTest {
    @TempDir
    Path folder;

    private Workshop workshop;

    @BeforeEach
    void open() throws IOException {
        workshop = Workshop.open(folder);
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void the_story_is_told_first_with_the_clock_wound_along() throws Exception {
        assertThat(workshop.bot.heard)
                .containsExactly(
                        "joined launch",
                        "joined support",
                        "ines in launch: <@joel> please read the plan by Tuesday",
                        "joel in launch: On it",
                        "joel sets eyes");
        assertThat(workshop.wound).isSorted().endsWith(Workshop.MONDAY);
        JsonNode state = workshop.get("/playground/api/state");
        assertThat(state.at("/clock/now").stringValue()).isEqualTo("2026-11-23T09:00:00Z");
        assertThat(state.at("/people/1/zone").stringValue()).isEqualTo("America/New_York");
        assertThat(state.at("/channels/0/mode").stringValue()).isEqualTo("nudge");
        assertThat(state.at("/messages/0/reactions/eyes/0").stringValue()).isEqualTo("joel");
        assertThat(state.at("/messages/1/thread")).isEqualTo(state.at("/messages/0/id"));
    }

    @Test
    void a_message_reaches_the_bot_before_it_is_acknowledged() throws Exception {
        JsonNode posted = workshop.post(
                "post",
                "{'person':'ruth','conversation':'support','text':'@design see https://a.example/b, @here & <b>'}");
        assertThat(workshop.bot.heard)
                .last()
                .isEqualTo(
                        "ruth in support: <!subteam^design|@design> see <https://a.example/b>, <!here> &amp; &lt;b&gt;");
        assertThat(posted.at("/message/text").stringValue()).startsWith("@design see");

        String id = posted.at("/message/id").stringValue();
        workshop.post("edit", on(id, "'text':'@joel see this'"));
        workshop.post("react", on(id, "'name':'eyes'"));
        workshop.post("unreact", on(id, "'name':'eyes'"));
        workshop.post("delete", on(id, "'x':''"));
        assertThat(workshop.bot.heard)
                .endsWith("ruth edits: <@joel> see this", "ruth sets eyes", "ruth takes eyes", "deleted in support");
        assertThat(workshop.playground.message(new ConversationId("support"), new dev.awaitbot.protocol.MessageId(id)))
                .isEmpty();
    }

    @Test
    void what_the_bot_could_not_store_is_told_again() throws Exception {
        workshop.bot.broken = true;
        var refused = workshop.raw(
                "POST", "/playground/api/post", "{'person':'ruth','conversation':'support','text':'Is this on?'}");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("told again");
        workshop.bot.broken = false;
        workshop.post("post", "{'person':'ruth','conversation':'support','text':'And this?'}");
        assertThat(workshop.bot.heard).endsWith("ruth in support: Is this on?", "ruth in support: And this?");
        assertThat(workshop.bot.events).doesNotHaveDuplicates();
    }

    @Test
    void a_command_is_answered_in_private() throws Exception {
        JsonNode done = workshop.post("command", "{'person':'joel','conversation':'launch','text':'/await mine'}");
        assertThat(workshop.bot.heard).last().isEqualTo("joel commands: mine");
        assertThat(done.at("/answer/text").stringValue()).isEqualTo("You said: mine");
        assertThat(post("You said: mine").get("person").stringValue()).isEqualTo("joel");
    }

    @Test
    void whoever_speaks_to_the_bot_is_answered_and_not_read() throws Exception {
        workshop.post("post", "{'person':'joel','conversation':'launch','text':'@await list'}");
        workshop.post("post", "{'person':'joel','conversation':'dm-joel','text':'mine'}");
        assertThat(workshop.bot.heard).endsWith("joel commands: list", "joel commands: mine");
        assertThat(post("You said: mine").get("direct").booleanValue()).isTrue();
        assertThat(workshop.playground.history(new ConversationId("launch"), Workshop.MONDAY.minusSeconds(1), 10))
                .isEmpty();
    }

    @Test
    void what_the_bot_says_to_one_person_alone_has_no_words_for_the_others() throws Exception {
        workshop.say(
                "note:1",
                "ines",
                false,
                Card.say("Nobody is named.").with(Control.button("Set owner", "set-owner:17")));
        assertThat(words(seenBy("ines"))).startsWith("Nobody is named.");
        assertThat(seenBy("ines").has("card")).isTrue();
        for (JsonNode other : List.of(seenBy("ruth"), last(workshop.get("/playground/api/state")))) {
            assertThat(words(other)).isEmpty();
            assertThat(other.has("card")).isFalse();
            assertThat(other.get("to").stringValue()).isEqualTo("ines");
            assertThat(other.get("about").toString()).isEqualTo("[\"17\"]");
        }
        assertThat(workshop.get("/playground/api/state?person=nobody")
                        .get("error")
                        .stringValue())
                .isEqualTo("There is no person \"nobody\".");
    }

    private JsonNode seenBy(String person) throws Exception {
        return last(workshop.get("/playground/api/state?person=" + person));
    }

    private static JsonNode last(JsonNode state) {
        JsonNode messages = state.get("messages");
        return messages.get(messages.size() - 1);
    }

    private static String words(JsonNode item) {
        return item.get("text").stringValue();
    }

    @Test
    void a_click_replaces_the_private_note_it_stands_under() throws Exception {
        workshop.say("nudge-1", "ines", false, Card.say("No time.").with(Control.button("Mute", "mute")));
        JsonNode note = post("No time.");
        assertThat(note.at("/controls/0/act").stringValue()).isEqualTo("mute");
        workshop.bot.answer = act -> Answer.say("Muted.").inPlace();
        workshop.post(
                "act",
                "{'person':'ines','conversation':'launch','message':'"
                        + note.get("message").stringValue() + "','act':'mute','value':'1d'}");
        assertThat(workshop.bot.heard).last().isEqualTo("ines acts: mute {value=1d}");
        assertThat(post("Muted.").get("message")).isEqualTo(note.get("message"));
    }

    @Test
    void what_everybody_sees_is_not_replaced_by_a_private_answer() throws Exception {
        workshop.say("card-1", null, false, Card.say("A-01 open").with(Control.button("Done", "done:1")));
        String card = post("A-01 open").get("message").stringValue();
        workshop.bot.answer = act -> Answer.say("Only you.").inPlace();
        workshop.post("act", "{'person':'ines','conversation':'launch','message':'" + card + "','act':'done:1'}");
        assertThat(post("A-01 open").get("message").stringValue()).isEqualTo(card);
        assertThat(post("Only you.").get("person").stringValue()).isEqualTo("ines");
    }

    @Test
    void a_dialog_is_handed_to_whoever_asked_for_it() throws Exception {
        workshop.bot.answer = act -> Answer.form(new Form(
                "Owner",
                "owner:1",
                "Set",
                List.of(new Form.Field("who", "Who?", Form.Kind.PERSON, true, "", null, List.of()))));
        JsonNode asked = workshop.post("command", "{'person':'ines','conversation':'launch','text':'new'}");
        assertThat(asked.at("/answer/form/fields/0/kind").stringValue()).isEqualTo("person");
        workshop.bot.answer = act -> Answer.NOTHING;
        workshop.post("form", "{'person':'ines','conversation':'launch','act':'owner:1','values':{'who':'joel'}}");
        assertThat(workshop.bot.heard).last().isEqualTo("ines acts: owner:1 {who=joel}");
    }

    @Test
    void the_same_key_is_posted_once() throws Exception {
        var first = workshop.say("due-7", null, false, Card.say("Due."));
        var again = workshop.say("due-7", null, false, Card.say("Due."));
        assertThat(again).isEqualTo(first);
        assertThat(workshop.get("/playground/api/posts").get("posts")).hasSize(1);
        var post = new Post("due-7", new Post.Place(new ConversationId("launch"), null, null, false), Card.say("Due."));
        assertThat(workshop.playground.arrived(post)).contains(first.message());
    }

    @Test
    void a_direct_word_stands_in_the_persons_own_conversation() throws Exception {
        workshop.say("reminder-1", "joel", true, Card.of(Words.of("By ", Workshop.MONDAY, " ", new PersonId("joel"))));
        JsonNode post = post("By 2026-11-23T09:00:00Z Joel");
        assertThat(post.get("conversation").stringValue()).isEqualTo("dm-joel");
    }

    @Test
    void a_tick_is_a_reaction_of_the_bot() throws Exception {
        var message = workshop.message("On it");
        var place = new Post.Place(new ConversationId("launch"), message, null, false);
        assertThat(workshop.playground
                        .send(new Post("tick-1", place, Card.of(), null, true))
                        .outcome())
                .isEqualTo(Outcome.SENT);
        assertThat(workshop.playground
                        .message(new ConversationId("launch"), message)
                        .orElseThrow()
                        .reactions())
                .singleElement()
                .satisfies(it -> assertThat(it.name()).isEqualTo("white_check_mark"));
    }

    @Test
    void the_clock_goes_forward_by_a_while_or_to_what_comes_next() throws Exception {
        assertThat(workshop.post("wind", "{'by':'PT1H'}").at("/clock/now").stringValue())
                .isEqualTo("2026-11-23T10:00:00Z");
        assertThat(workshop.post("wind", "{'next':'monday'}").at("/clock/now").stringValue())
                .isEqualTo("2026-11-30T08:00:00Z");
        assertThat(workshop.post("wind", "{'next':'follow-up'}").get("error").stringValue())
                .isEqualTo("Nothing is scheduled.");
        workshop.next = java.util.Optional.of(Workshop.MONDAY.plusSeconds(900_000));
        assertThat(workshop.post("wind", "{'next':'follow-up'}")
                        .at("/clock/now")
                        .stringValue())
                .isEqualTo("2026-12-03T19:00:00Z");
        assertThat(workshop.status("wind", "{'to':'2026-11-23T09:00:00Z'}")).isEqualTo(409);
    }

    private static String on(String message, String more) {
        return "{'person':'ruth','conversation':'support','message':'" + message + "'," + more + "}";
    }

    /** What the bot said, by its text. */
    private JsonNode post(String text) throws Exception {
        for (JsonNode post : workshop.get("/playground/api/posts").get("posts")) {
            if (post.get("text").stringValue().startsWith(text)) {
                return post;
            }
        }
        throw new AssertionError("The bot never said " + text);
    }
}
