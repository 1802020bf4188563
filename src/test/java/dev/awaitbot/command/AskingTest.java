package dev.awaitbot.command;

import static dev.awaitbot.command.Office.DANA;
import static dev.awaitbot.command.Office.DIRECT;
import static dev.awaitbot.command.Office.LAUNCH;
import static dev.awaitbot.command.Office.LEE;
import static dev.awaitbot.command.Office.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.Words;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lee checks a draft, fills in the form, and words a request anew. */
class AskingTest {
    private final Office office = new Office();

    @Test
    void a_draft_is_judged_by_its_five_letters() {
        Screen checked = office.types(LEE, "check <@U2> please review this PR asap");
        assertThat(checked.lines())
                .startsWith("60 of 100, two letters missing", "A  assign       pass    @dana")
                .anyMatch(line -> line.startsWith("W  window       missing \"asap\":"))
                .anyMatch(line -> line.startsWith("I  information  missing \"this PR\":"))
                .anyMatch(line -> line.startsWith("As it could read: @dana please review this PR <link>"));
        assertThat(office.requests.open(LAUNCH, 1).total()).isEqualTo(1);
    }

    @Test
    void a_draft_that_asks_for_nothing_is_no_request() {
        Screen checked = office.types(LEE, "check The numbers of October are in the sheet.");
        assertThat(checked.text()).startsWith("I read no request in this").contains("as in @dana please review");
        assertThat(checked.acts("Post as request")).isEmpty();
    }

    @Test
    void what_was_checked_is_posted_once_it_is_filled_in() {
        Screen checked = office.types(LEE, "check <@U2> please review this PR by Thu 17:00");
        Screen form = office.clicks(LEE, checked.acts("Post as request").get(0));
        assertThat(form.text()).contains("@dana please review this PR <link> by Thu 17:00", "[Post]");
        Screen unfilled = office.fills(LEE, "post", Map.of("text", "@dana please review this PR <link> by Thu 17:00"));
        assertThat(unfilled.text()).contains("Nothing is posted yet: something in <…> is still to be filled in.");
        assertThat(office.said).isEmpty();
        String whole = "<@U2> please review https://example.org/pull/3 by Thu 17:00";
        Screen posted = office.fills(
                LEE, "post", Map.of("text", "@dana please review https://example.org/pull/3 by Thu 17:00"));
        assertThat(posted.text()).isEqualTo("I post it in #launch in your name, and follow it up.");
        assertThat(office.said).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(Notice.Code.POSTED);
            assertThat(notice.text()).isEqualTo(whole);
            assertThat(notice.values()).containsEntry("by", "U1");
        });
    }

    @Test
    void a_draft_that_lacks_something_is_posted_only_if_one_insists() {
        Screen kept = office.fills(LEE, "post", Map.of("text", "<@U2> please review https://example.org/pull/3"));
        assertThat(kept.text()).contains("80 of 100, one letter missing", "Nothing is posted yet.");
        assertThat(office.clicks(OMAR, kept.acts("Post as it is").get(0)).text())
                .startsWith("I don't have that draft any more");
        office.clicks(LEE, kept.acts("Post as it is").get(0));
        assertThat(office.said)
                .extracting(Notice::text)
                .containsExactly("<@U2> please review https://example.org/pull/3");
    }

    @Test
    void a_message_that_stands_is_checked_by_a_shortcut() {
        assertThat(office.on(OMAR, office.plan(), "check").text()).startsWith("100 of 100, complete");
        assertThat(office.on(OMAR, new MessageId("gone"), "check").text()).startsWith("I can't read that message");
        assertThat(office.types(OMAR, "check").text()).startsWith("Give me the draft, as in /await check @dana");
    }

    @Test
    void the_form_makes_a_request_that_is_complete() {
        assertThat(office.types(LEE, "new Review the rollout plan").text()).contains("What: Review the rollout plan");
        Screen posted = office.fills(LEE, "new", form("Review the rollout plan.", "tomorrow 12:00"));
        assertThat(posted.text()).startsWith("I post it in #launch in your name, and follow it up: ");
        assertThat(office.said)
                .extracting(Notice::text)
                .containsExactly("<@U2> please review the rollout plan by tomorrow 12:00.\nhttps://example.org/plan");
    }

    @Test
    void a_question_keeps_its_words_and_gets_its_time_in_a_sentence_of_its_own() {
        office.fills(LEE, "new", form("Which region does the rollout begin with?", "2bd"));
        assertThat(office.said)
                .extracting(Notice::text)
                .containsExactly("<@U2> Which region does the rollout begin with? Please answer in 2 business days."
                        + "\nhttps://example.org/plan");
    }

    private static Map<String, String> form(String action, String when) {
        var values = new HashMap<String, String>();
        values.put("owner", "U2");
        values.put("when", when);
        values.put("action", action);
        values.put("context", "https://example.org/plan");
        return values;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "owner | U9 | Who: that is a program",
                "owner | U1 | Who: that is you.",
                "owner | zed | Who: I know nobody, or more than one, by the name \"zed\".",
                "when | nxt fridy 5 | By when: I can't read \"nxt fridy 5\". Try: fri 17:00.",
                "when | 2026-11-02 | By when: \"2026-11-02\" is over. Try: tomorrow.",
                "action | '' | What: say what is to be done"
            })
    void each_wrong_field_is_said_by_name_and_nothing_is_lost(String field, String value, String problem) {
        Map<String, String> values = form("review the rollout plan", "tomorrow");
        values.put(field, value);
        Screen again = office.fills(LEE, "new", values);
        assertThat(again.text()).startsWith("Nothing is posted yet. 1 thing is to mend:\n" + problem);
        assertThat(again.answer().form()).isNotNull();
        assertThat(again.text()).contains("  What they need for it: https://example.org/plan");
        assertThat(office.said).isEmpty();
    }

    @Test
    void two_wrong_fields_are_two_sentences() {
        Map<String, String> values = form("", "soon");
        assertThat(office.fills(LEE, "new", values).text())
                .contains("2 things are to mend:", "By when: I can't read \"soon\".", "What: say what is to be done");
    }

    @Test
    void with_the_bot_alone_nobody_else_would_read_it() {
        assertThat(office.types(LEE, DIRECT, "new").text()).startsWith("Here nobody else would read it.");
    }

    @Test
    void a_request_is_worded_anew_by_its_author() {
        office.post(LEE, LAUNCH, "please review this PR asap");
        assertThat(office.types(DANA, "rewrite 18").text()).isEqualTo("Only @lee, who asked, can word A-18 anew.");
        Screen form = office.clicks(LEE, "rewrite:18");
        assertThat(form.text()).startsWith("Form: Reword A-18").contains("<name>, please review this PR <link> by");
        assertThat(office.fills(LEE, "rewrite:18", Map.of("text", "<name>, please review it"))
                        .text())
                .startsWith("Nothing is posted yet: something in <…>");
        Screen done = office.fills(
                LEE, "rewrite:18", Map.of("text", "<@U2> please review https://example.org/pull/3 by Thu 17:00"));
        assertThat(done.text()).startsWith("Complete: @dana, by Thu 19 Nov 17:00. I'll remind them ");
        var request = office.request(new RequestId(18));
        assertThat(request.owner()).isEqualTo(DANA);
        assertThat(request.due()).isEqualTo(Instant.parse("2026-11-19T16:00:00Z"));
        assertThat(office.said)
                .filteredOn(notice -> notice.code() == Notice.Code.POSTED)
                .singleElement()
                .satisfies(notice -> assertThat(notice.request()).isEqualTo(request.id()));
    }

    @Test
    void what_is_posted_calls_people_and_nothing_else() {
        assertThat(Postings.words("<@U2|dana> and <!channel>, <@!3> <@&4> see <https://x.org>."))
                .isEqualTo(Words.of(
                        "",
                        new Part.Who(new PersonId("U2"), true),
                        " and <!channel>, ",
                        new Part.Who(new PersonId("3"), true),
                        " <@&4> see <https://x.org>."));
    }
}
