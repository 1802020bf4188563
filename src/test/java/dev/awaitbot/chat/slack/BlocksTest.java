package dev.awaitbot.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.util.json.GsonFactory;
import dev.awaitbot.chat.slack.blocks.Blocks;
import dev.awaitbot.chat.slack.blocks.Names;
import dev.awaitbot.chat.slack.blocks.Shown;
import dev.awaitbot.chat.slack.blocks.Spot;
import dev.awaitbot.chat.slack.blocks.Used;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.Control.Option;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Form;
import dev.awaitbot.protocol.Form.Field;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.Words;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {
    private static final Spot SPOT = new Spot("new", "C01", null, null, false, false, null);

    private final Blocks blocks = new Blocks(new Names(new Office(), BlocksTest::link));

    @Test
    void a_line_is_a_section_and_the_text_says_the_same() {
        Shown shown = blocks.message(Card.say(new Part.Strong("A-17"), " is with ", new PersonId("U01"), "."));
        assertThat(json(shown).toString()).isEqualTo("""
                        [{"type":"section","text":{"type":"mrkdwn","text":"*A-17* is with Dana Reyes.","verbatim":true}}]""");
        assertThat(shown.text()).isEqualTo("*A-17* is with Dana Reyes.");
    }

    @Test
    void each_piece_is_shown_slacks_way() {
        var at = Instant.parse("2026-03-05T17:00:00Z");
        assertThat(said(new Part.Who(new PersonId("U01"), true))).isEqualTo("<@U01>");
        assertThat(said(new Part.Who(new PersonId("S01"), true))).isEqualTo("<!subteam^S01>");
        assertThat(said(new Part.Who(new PersonId("S01"), false))).isEqualTo("@design");
        assertThat(said(at)).isEqualTo("<!date^1772730000^{date_short_pretty} {time}|2026-03-05 17:00 UTC>");
        assertThat(said(new ConversationId("C01"))).isEqualTo("<#C01>");
        assertThat(said(new ConversationId("D01"))).isEqualTo("a direct conversation");
        assertThat(said(new Part.Said(new ConversationId("C01"), new MessageId("1700000000.000100"), "open")))
                .isEqualTo("<https://example.slack.com/archives/C01/p1700000000000100|open>");
        assertThat(said(new Part.Said(new ConversationId("C09"), new MessageId("1"), "open")))
                .isEqualTo("open");
        assertThat(said(new Part.Link(URI.create("https://example.com/a?b=1&c=2"), "the <plan>")))
                .isEqualTo("<https://example.com/a?b=1&amp;c=2|the &lt;plan&gt;>");
        assertThat(said(new Part.Link(URI.create("javascript:alert(1)"), "the plan")))
                .isEqualTo("the plan");
        assertThat(said(new Part.Title(new RequestId(17)))).isEqualTo("A-17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!channel>", "<!here>", "<!everyone>", "<!subteam^S01|@design>", "<@U01>"})
    void what_somebody_wrote_calls_nobody(String written) {
        for (Part part : List.of(new Part.Plain(written), new Part.Strong(written), new Part.Code(written))) {
            Shown shown = blocks.message(Card.of(Words.of(part)));
            assertThat(json(shown).toString())
                    .doesNotContain("<")
                    .doesNotContain("\\u003c!")
                    .contains("verbatim");
            assertThat(shown.text()).doesNotContain("<");
        }
        Shown named = blocks.message(Card.say(new Part.Link(URI.create("https://example.com"), written)));
        assertThat(named.text())
                .startsWith("<https://example.com|")
                .doesNotContain("<!")
                .doesNotContain("<@");
    }

    @Test
    void an_address_that_somebody_wrote_is_a_link_to_what_it_says() {
        assertThat(
                        said(
                                "read https://docs.example/plan?a=1&b=2. Soon (http://x.example/), https:// or <https://evil.example|bank>"))
                .isEqualTo("read <https://docs.example/plan?a=1&amp;b=2>. Soon (<http://x.example/>), https:// or"
                        + " &lt;<https://evil.example>|bank&gt;");
    }

    @ParameterizedTest
    @CsvSource({
        "mvn -q verify, `mvn -q verify`",
        "a < b && c, `a &lt; b &amp;&amp; c`",
        "*.java, `*.java`",
        "a `b` c, ```a `b` c```",
        "`b`, \u200B`\u200Bb`"
    })
    void code_keeps_its_characters(String code, String shown) {
        String words = said(new Part.Code(code));
        assertThat(words.replace("\u200B", "")).isEqualTo(shown.replace("\u200B", ""));
    }

    @Test
    void an_asterisk_that_somebody_wrote_makes_nothing_bold() {
        assertThat(said("*now* and snake_case at 5 * 3")).isEqualTo("*\u200Bnow* and snake_case at 5 * 3");
    }

    @Test
    void code_that_somebody_wrote_stays_code_and_can_be_copied() {
        assertThat(said("please run `rm *.class && ls *.java` *now*, and a ` alone"))
                .isEqualTo("please run `rm *.class &amp;&amp; ls *.java` *\u200Bnow*, and a ` alone");
        assertThat(said("so:\n```\na*b\n```")).isEqualTo("so:\n```\na*b\n```");
        assertThat(said(new Part.Code("x".repeat(1_500)))).isEqualTo("`" + "x".repeat(1_500) + "`");
        assertThat(said("all of *.java in ~/src")).isEqualTo("all of *.java in ~/src");
    }

    @Test
    void what_is_clicked_stands_under_its_line_and_quiet_things_share_a_menu() {
        Card card = Card.say("Two things would help.")
                .with(
                        Control.choice("Set when", "set-window:17", List.of(new Option("today", "today"))),
                        Control.button("Rewrite", "rewrite:17"),
                        Control.quiet("Not a request", "not-a-request:17"),
                        Control.quiet("Mute", "mute"));
        JsonArray shown = json(blocks.message(card));
        JsonArray elements = shown.get(1).getAsJsonObject().getAsJsonArray("elements");
        assertThat(elements)
                .extracting(one -> one.getAsJsonObject().get("type").getAsString())
                .containsExactly("static_select", "button", "overflow");
        assertThat(elements.get(1).getAsJsonObject().get("style").getAsString()).isEqualTo("primary");
        assertThat(elements.get(2).toString()).contains("not-a-request:17").contains("mute");
    }

    @Test
    void what_is_clicked_comes_back_as_the_control_said_it() {
        assertThat(click("{'type':'button','action_id':'3|done:17'}")).isEqualTo(new Used("done:17", Map.of(), null));
        assertThat(click("{'type':'overflow','action_id':'3|','selected_option':{'value':'mute'}}"))
                .isEqualTo(new Used("mute", Map.of(), null));
        assertThat(click("{'type':'static_select','action_id':'0|snooze:17','selected_option':{'value':'4h'}}"))
                .isEqualTo(new Used("snooze:17", Map.of("value", "4h"), null));
        assertThat(click("{'type':'users_select','action_id':'0|assign:17','selected_user':'U02'}"))
                .isEqualTo(new Used("assign:17", Map.of("value", "U02"), null));
        assertThat(click("{'type':'datetimepicker','action_id':'0|set-window:17','selected_date_time':1772730000}"))
                .isEqualTo(new Used("set-window:17", Map.of("value", "2026-03-05T17:00:00Z"), null));
    }

    @Test
    void a_dialog_brings_back_what_was_filled_in_and_where_it_was_opened() {
        JsonObject view = GsonFactory.createSnakeCase()
                .toJsonTree(blocks.dialog(form(), null, SPOT))
                .getAsJsonObject();
        view.add("state", JsonParser.parseString("""
                        {"values":{"owner":{"value":{"type":"users_select","selected_user":"U02"}},
                        "when":{"value":{"type":"plain_text_input","value":"fri 17:00"}},
                        "context":{"value":{"type":"plain_text_input","value":null}}}}"""));
        assertThat(Used.form(view)).isEqualTo(new Used("new", Map.of("owner", "U02", "when", "fri 17:00"), SPOT));
    }

    @Test
    void a_dialog_says_what_is_expected_and_what_stands_in_it_at_first() {
        String view = GsonFactory.createSnakeCase().toJson(blocks.dialog(form(), null, SPOT));
        assertThat(view)
                .contains("\"initial_user\":\"U01\"")
                .contains("\"initial_value\":\"*.java\\n  a\\u003cb\"")
                .contains("\"optional\":true")
                .contains("For example: fri 17:00");
    }

    @Test
    void a_long_list_ends_with_how_many_more_there_are() {
        Card card = Card.say("All of them:");
        for (int i = 1; i <= 60; i++) {
            card = card.and(
                    Words.of("A-" + i), Control.button("Done", "done:" + i), Control.button("Can't", "no:" + i));
        }
        JsonArray shown = json(blocks.message(card));
        assertThat(shown.size()).isLessThanOrEqualTo(50);
        assertThat(shown.get(shown.size() - 1).toString()).contains("… and 37 more");
    }

    @Test
    void nothing_said_is_still_a_text() {
        assertThat(blocks.message(Card.of()).text()).isEqualTo("AwaitBot");
        assertThat(blocks.message(Card.of().with(Control.button("Help", "help")))
                        .text())
                .isEqualTo("Help");
        assertThat(json(blocks.message(Card.of()))).isNotEmpty();
    }

    private String said(Object... pieces) {
        return blocks.message(Card.say(pieces)).text();
    }

    private static Form form() {
        return new Form(
                "A title that is longer than Slack takes",
                "new",
                "Post",
                List.of(
                        new Field("owner", "Who", Form.Kind.PERSON, true, "One person", "<@U01>", List.of()),
                        new Field("when", "When", Form.Kind.TEXT, true, "For example: fri 17:00", null, List.of()),
                        new Field("context", "Why", Form.Kind.LONG_TEXT, false, "", "*.java\n  a<b", List.of())));
    }

    private static Used click(String json) {
        return Used.click(JsonParser.parseString(json.replace('\'', '"')).getAsJsonObject());
    }

    private static JsonArray json(Shown shown) {
        JsonElement json = JsonParser.parseString(GsonFactory.createSnakeCase().toJson(shown.blocks()));
        return json.getAsJsonArray();
    }

    private static Optional<URI> link(ConversationId conversation, MessageId message) {
        return conversation.value().equals("C01")
                ? Optional.of(URI.create("https://example.slack.com/archives/C01/p"
                        + message.value().replace(".", "")))
                : Optional.empty();
    }
}
