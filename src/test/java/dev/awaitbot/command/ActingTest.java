package dev.awaitbot.command;

import static dev.awaitbot.command.Office.DANA;
import static dev.awaitbot.command.Office.LAUNCH;
import static dev.awaitbot.command.Office.LEE;
import static dev.awaitbot.command.Office.MIA;
import static dev.awaitbot.command.Office.OMAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do to A-17: Lee asked Dana on Tuesday at 10:00 to review the rollout plan by Thursday 17:00. */
class ActingTest {
    private final Office office = new Office();

    @ParameterizedTest
    @ValueSource(strings = {"done A-17", "done a-17", "done 17", "DONE #17", "done a17", "finish A-17:"})
    void dana_closes_it_by_its_number(String text) {
        assertThat(office.types(DANA, text).text()).startsWith("A-17 is done.");
        assertThat(office.a17().state()).isEqualTo(State.DONE);
        assertThat(office.a17().firstResponse()).isNotNull();
    }

    @Test
    void a_number_that_nobody_has_is_said_to_be_unknown() {
        assertThat(office.types(DANA, "done A-99").text()).startsWith("I know no A-99 that you can see.");
        assertThat(office.types(DANA, "done 99999999999999999999").text()).contains("Do you mean this one?");
    }

    @Test
    void what_stands_in_a_private_channel_is_unknown_to_others() {
        office.post(MIA, Office.HIRING, "<@U2> please send me the offer letter https://example.org/o by Thu 12:00.");
        assertThat(office.types(OMAR, "why A-18").text()).startsWith("I know no A-18 that you can see.");
        assertThat(office.types(OMAR, "list hiring").text()).startsWith("I can't see hiring");
        assertThat(office.types(DANA, "why A-18").text()).startsWith("A-18 ");
        assertThat(office.types(DANA, "list #hiring").text()).contains("1 request is open in #hiring.");
    }

    @Test
    void in_its_thread_it_needs_no_number() {
        assertThat(office.inThread(DANA, office.plan(), "done").text()).startsWith("A-17 is done.");
    }

    @Test
    void a_shortcut_on_its_message_needs_none_either() {
        assertThat(office.on(DANA, office.plan(), "done").text()).startsWith("A-17 is done.");
    }

    @Test
    void outside_of_its_thread_one_chooses() {
        office.post(LEE, LAUNCH, "<@U2> please send me the numbers https://example.org/n by Fri 12:00.");
        Screen which = office.types(DANA, "snooze tomorrow");
        assertThat(which.text()).startsWith("Which one do you mean?");
        assertThat(which.acts("This one")).containsExactly("snooze:17:tomorrow", "snooze:18:tomorrow");
        assertThat(office.clicks(DANA, "snooze:18:tomorrow").text())
                .startsWith("A-18 is quiet until Wed 18 Nov 09:00.");
    }

    @Test
    void dana_takes_it_and_is_told_when_i_come_back() {
        Screen taken = office.types(DANA, "take 17");
        assertThat(taken.text())
                .isEqualTo(
                        "A-17 is yours, by Thu 19 Nov 17:00. I'll say so when it is due.\n[Done]  [New time ▾]  [Snooze ▾]  [Can't]");
        assertThat(office.a17().state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(office.types(DANA, "take 17").text()).startsWith("A-17 is yours already.");
    }

    @Test
    void dana_declines_and_lee_is_told_why() {
        assertThat(office.types(DANA, "decline 17 I am away until Monday").text())
                .startsWith("You declined A-17. @lee will be told.");
        assertThat(office.said)
                .filteredOn(notice -> notice.code() == Notice.Code.DECLINED)
                .extracting(Notice::to, Notice::text)
                .containsExactly(tuple(LEE, "I am away until Monday"));
        assertThat(office.a17().state()).isEqualTo(State.DECLINED);
    }

    @Test
    void the_form_to_decline_takes_the_reason() {
        assertThat(office.clicks(DANA, "form:decline:17").text()).startsWith("Form: Decline A-17\n  Why you can't:");
        office.fills(DANA, "decline:A-17", Map.of("why", "no access"));
        assertThat(office.said).extracting(Notice::text).contains("no access");
    }

    @ParameterizedTest
    @CsvSource({
        "4h, Tue 17 Nov 14:00",
        "tomorrow, Wed 18 Nov 09:00",
        "until tomorrow 10:30, Wed 18 Nov 10:30",
        "next week, Mon 23 Nov 09:00",
        "fri, Fri 20 Nov 09:00",
        "today, Wed 18 Nov 09:00",
        "2026-11-18T12:00:00Z, Wed 18 Nov 13:00"
    })
    void a_snooze_lasts_until_the_time_begins(String words, String until) {
        assertThat(office.types(DANA, "snooze 17 " + words).text()).startsWith("A-17 is quiet until " + until + ".");
        assertThat(office.a17().snoozedUntil()).isNotNull();
    }

    @Test
    void a_snooze_past_its_time_says_so_and_offers_another() {
        assertThat(office.types(DANA, "snooze 17 next week").text())
                .isEqualTo("A-17 is quiet until Mon 23 Nov 09:00. Its time is over before that, Thu 19 Nov 17:00;"
                        + " @lee may need another.\n[New time ▾]");
    }

    @Test
    void a_snooze_is_no_way_to_forget() {
        assertThat(office.types(DANA, "snooze 17 60d").text()).startsWith("I keep A-17 quiet for 30 days at most.");
        assertThat(office.a17().snoozedUntil()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "fri 17:00, Fri 20 Nov 17:00",
        "by fri 17:00, Fri 20 Nov 17:00",
        "tomorrow, Wed 18 Nov 17:00",
        "end of week, Fri 20 Nov 17:00",
        "EOD., Tue 17 Nov 17:00",
        "2bd, Thu 19 Nov 17:00",
        "in 2 business days, Thu 19 Nov 17:00",
        "3 days, Fri 20 Nov 10:00",
        "4h, Tue 17 Nov 14:00",
        "2026-11-27 15:00, Fri 27 Nov 15:00"
    })
    void a_new_time_is_the_end_of_what_is_said(String words, String due) {
        assertThat(office.types(LEE, "extend 17 " + words).text())
                .startsWith("A-17 is now due " + due + ".")
                .contains("I read \"" + words + "\" as " + due + ".");
    }

    @Test
    void a_time_chosen_from_a_list_is_not_read_out_again() {
        assertThat(office.chooses(LEE, "extend:17", "2026-11-20T16:00:00Z").text())
                .isEqualTo("A-17 is now due Fri 20 Nov 17:00.\n[New time ▾]");
    }

    @Test
    void when_dana_moves_it_lee_is_told() {
        assertThat(office.types(DANA, "extend 17 fri 17:00").text())
                .startsWith("A-17 is now due Fri 20 Nov 17:00. @lee will be told.");
        assertThat(office.said).extracting(Notice::code).contains(Notice.Code.WINDOW_MOVED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nxt fridy 5 | I can't read \"nxt fridy 5\". Try: /await extend A-17 fri 17:00.",
                "2026-11-02 | that is over. Try: /await extend A-17 fri 17:00.",
                "900d | which is more than a year away.",
                "fri 17:00 or so maybe | I can't read"
            })
    void a_time_that_cannot_be_read_changes_nothing(String words, String answer) {
        Instant due = office.a17().due();
        assertThat(office.types(LEE, "extend 17 " + words).text()).contains(answer);
        assertThat(office.a17().due()).isEqualTo(due);
    }

    @Test
    void an_amount_is_not_the_number_of_a_request() {
        Screen moved = office.inThread(LEE, office.plan(), "extend 3 days");
        assertThat(moved.text()).startsWith("A-17 is now due Fri 20 Nov 10:00.");
    }

    @Test
    void without_a_time_i_ask_for_one() {
        assertThat(office.types(LEE, "extend 17").text()).startsWith("By when?").contains("[New time ▾]");
        assertThat(office.chooses(LEE, "extend:17", "pick").text()).startsWith("Form: New time for A-17");
        office.fills(LEE, "extend:A-17", Map.of("when", "fri 12:00"));
        assertThat(office.a17().due()).isEqualTo(Instant.parse("2026-11-20T11:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<@U3>", "<@U3|omar>", "@omar", "omar", "U3"})
    void lee_gives_it_to_omar_who_is_told(String words) {
        assertThat(office.types(LEE, "assign 17 " + words).text())
                .isEqualTo("A-17 is now for @omar, by Thu 19 Nov 17:00. @omar will be told.");
        assertThat(office.a17().owner()).isEqualTo(OMAR);
        assertThat(office.said).extracting(Notice::code, Notice::to).contains(tuple(Notice.Code.ASSIGNED, OMAR));
        assertThat(office.types(DANA, "take 17").text()).startsWith("A-17 is for @omar, so only they can take it.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nobody | I know nobody, or more than one, by the name \"nobody\". Try: /await assign A-17 @dana.",
                "U9 | @robo is a program",
                "pat | @pat's account is closed",
                "lee | You asked for A-17 yourself",
                "dana | A-17 is for @dana already."
            })
    void it_goes_to_a_person_who_can_answer(String words, String answer) {
        assertThat(office.types(LEE, "assign 17 " + words).text()).startsWith(answer);
        assertThat(office.a17().owner()).isEqualTo(DANA);
    }

    @Test
    void omar_who_only_reads_along_is_told_why_not() {
        assertThat(office.types(OMAR, "done 17").text())
                .isEqualTo(
                        "A-17 is between @lee and @dana, so only they can close it. A word in its thread reaches both.");
        assertThat(office.types(OMAR, "take 17").text())
                .isEqualTo(
                        "A-17 is for @dana, so only they can take it. They can hand it to you: /await assign A-17 @you.");
        assertThat(office.types(OMAR, "cancel 17").text()).startsWith("Only @lee, who asked, can take it back (A-17).");
        assertThat(office.a17().state()).isEqualTo(State.OPEN);
    }

    @Test
    void what_is_closed_says_when_and_by_whom_and_can_be_reopened() {
        office.types(LEE, "done 17");
        office.pass(Duration.ofHours(1));
        assertThat(office.types(DANA, "extend 17 fri").text())
                .isEqualTo("A-17 was marked done Tue 17 Nov 10:00 by @lee.\n[Reopen]");
        assertThat(office.types(OMAR, "take 17").text()).isEqualTo("A-17 was marked done Tue 17 Nov 10:00 by @lee.");
        assertThat(office.clicks(DANA, "reopen:17").text())
                .startsWith("A-17 is open again, with @dana, by Thu 19 Nov 17:00.");
        assertThat(office.types(DANA, "reopen 17").text()).isEqualTo("A-17 is open, so there is nothing to reopen.");
    }

    @Test
    void lee_takes_it_back_and_nobody_is_reminded() {
        office.types(LEE, "cancel 17");
        assertThat(office.a17().state()).isEqualTo(State.CANCELLED);
        office.pass(Duration.ofDays(5));
        assertThat(office.requests.tick(office.now, 10, due -> java.util.List.of()))
                .isZero();
    }

    @Test
    void close_asks_lee_how_it_ended() {
        Screen asked = office.clicks(LEE, "close:17");
        assertThat(asked.acts("It is done")).containsExactly("done:17");
        assertThat(asked.acts("Not needed any more")).containsExactly("cancel:17");
        assertThat(office.types(DANA, "close 17").text()).startsWith("A-17 is done.");
    }

    @Test
    void not_a_request_is_taken_as_a_mistake_of_mine() {
        Screen answer = office.clicks(LEE, "not-a-request:17");
        assertThat(answer.text())
                .isEqualTo("A-17 is no request. Nothing more comes of it, and I count it as my mistake.");
        assertThat(answer.answer().instead()).isTrue();
        assertThat(office.a17().state()).isEqualTo(State.DISMISSED);
    }

    @Test
    void a_note_becomes_complete_by_what_is_added() {
        office.post(LEE, LAUNCH, "Please review https://example.org/pull/12.");
        RequestId id = new RequestId(18);
        Screen first = office.chooses(LEE, "set-owner:18", "U2");
        assertThat(first.text()).startsWith("Noted: @dana").contains("Still missing: by when.", "[Set when ▾]");
        Screen second = office.chooses(LEE, "set-window:18", "2026-11-19T16:00:00Z");
        assertThat(second.text()).isEqualTo("Complete: @dana, by Thu 19 Nov 17:00. I'll remind them Thu 19 Nov 13:00.");
        assertThat(second.answer().instead()).isTrue();
        assertThat(office.request(id).handoffs()).isZero();
    }

    @Test
    void a_message_that_is_no_request_becomes_one_by_marking_it() {
        MessageId talk = office.post(OMAR, LAUNCH, "The numbers of October are not in the sheet.");
        Screen marked = office.on(LEE, talk, "track");
        assertThat(marked.text())
                .startsWith("This is A-18 now, with nobody yet, by ")
                .contains("(assumed)", "[Take it]");
        assertThat(office.types(DANA, "take 18").text()).startsWith("A-18 is yours");
        assertThat(office.on(LEE, talk, "track").text()).isEqualTo("A-18 is marked already: I follow it up.");
        assertThat(office.types(LEE, "why 18").text())
                .contains("I follow it up because somebody marked it.", "@lee marked it, by a command or a button.");
    }
}
