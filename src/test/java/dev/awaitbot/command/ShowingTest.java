package dev.awaitbot.command;

import static dev.awaitbot.command.Office.ADA;
import static dev.awaitbot.command.Office.DANA;
import static dev.awaitbot.command.Office.LAUNCH;
import static dev.awaitbot.command.Office.LEE;
import static dev.awaitbot.command.Office.MIA;
import static dev.awaitbot.command.Office.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.protocol.Mode;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.store.AuditLog;
import dev.awaitbot.store.PersonRow;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists, stories, records, settings and figures. */
class ShowingTest {
    private final Office office = new Office();

    private void ask(int times) {
        for (int i = 0; i < times; i++) {
            office.post(LEE, LAUNCH, "<@U2> please review https://example.org/pull/" + i + " by Fri 12:00.");
        }
    }

    @Test
    void empty_lists_say_what_to_do_next() {
        assertThat(office.types(LEE, "mine").text())
                .isEqualTo("Nothing waits for you.\n[What I wait for]  [What is open here]");
        assertThat(office.types(DANA, "waiting").text())
                .startsWith("You wait for nothing. To ask for something, so that it can be answered: /await new.");
        office.types(LEE, "cancel 17");
        assertThat(office.types(LEE, "list").text()).isEqualTo("No request is open in #launch.\n[New request]");
        office.settings.mode(LAUNCH, Mode.OFF);
        assertThat(office.types(LEE, "list").text()).startsWith("I do not listen in #launch.");
    }

    @Test
    void a_list_turns_its_pages_in_place() {
        ask(9);
        Screen first = office.types(DANA, "mine");
        assertThat(first.lines().get(0)).isEqualTo("10 requests wait for you. Page 1 of 2.");
        assertThat(first.lines().get(1)).startsWith("A-17");
        assertThat(first.lines()).hasSize(10);
        Screen second = office.clicks(DANA, first.acts("Next").get(0));
        assertThat(second.lines()).hasSize(4).last().isEqualTo("[Previous]");
        assertThat(second.answer().instead()).isTrue();
        assertThat(office.types(DANA, "mine 99").lines().get(0)).endsWith("Page 2 of 2.");
    }

    @Test
    void what_is_past_its_time_is_said_at_the_head() {
        ask(1);
        office.pass(Duration.ofHours(60));
        assertThat(office.types(DANA, "mine").lines().get(0)).isEqualTo("2 requests wait for you, 1 past its time.");
        office.pass(Duration.ofDays(2));
        assertThat(office.types(DANA, "mine").lines().get(0)).isEqualTo("2 requests wait for you, past their time.");
        assertThat(office.types(LEE, "waiting").text()).contains(", was due Thu 19 Nov 17:00, with @dana");
    }

    @Test
    void the_story_tells_who_did_what_and_when() {
        office.types(DANA, "take 17");
        office.pass(Duration.ofMinutes(30));
        office.types(DANA, "extend 17 fri 17:00");
        assertThat(office.types(OMAR, "why 17").text())
                .contains(
                        "Tue 17 Nov 10:00  @dana answered, by a command or a button.",
                        "Tue 17 Nov 10:00  @dana took it on, by a command or a button.",
                        "Tue 17 Nov 10:30  @dana set its time to Fri 20 Nov 17:00, by a command or a button.",
                        "Fri 20 Nov 17:00  To come: a word to the owner that it is due.")
                .doesNotContain("[Not a request]");
    }

    @Test
    void the_story_of_a_poor_request_says_what_was_missing() {
        office.post(LEE, LAUNCH, "please review this PR asap");
        assertThat(office.types(LEE, "why 18").text())
                .contains("Found: Nobody is named", "(no-owner, error)", "Found: \"asap\": this tells nobody when.")
                .contains("[Not a request]  [Mute]");
        office.messages.clear();
        assertThat(office.types(LEE, "why 18").text()).contains("Found: Nobody is named. (no-owner, error)");
    }

    @Test
    void a_long_story_has_pages() {
        for (int i = 0; i < 8; i++) {
            office.types(LEE, "extend 17 " + (i + 1) + "bd");
        }
        Screen first = office.types(OMAR, "why 17");
        Screen second = office.clicks(OMAR, first.acts("Next").get(0));
        assertThat(second.text()).contains("The card in the thread, waits to be sent.");
        assertThat(second.acts("Previous")).containsExactly("page:why:17:1");
    }

    @Test
    void decisions_are_kept_for_their_channel_newest_first() {
        assertThat(office.types(LEE, "decision").text())
                .isEqualTo(
                        "No decision is on record for #launch. To put one there: /await decision we ship on Thursday.");
        office.types(LEE, "decision we ship on Thursday");
        office.pass(Duration.ofHours(1));
        office.types(DANA, "decision no deploys on Fridays");
        assertThat(office.types(LEE, "decision").text()).isEqualTo("""
                        2 decisions are on record for #launch, newest first.
                        no deploys on Fridays (@dana, Tue 17 Nov 11:00)
                        we ship on Thursday (@lee, Tue 17 Nov 10:00)""");
        assertThat(office.types(MIA, Office.HIRING, "decision").text())
                .startsWith("No decision is on record for #hiring.");
        assertThat(office.types(LEE, "agreement").text()).startsWith("No agreement is on record");
        assertThat(office.types(LEE, "purpose " + "x".repeat(3000)).text()).startsWith("This is 3000 characters long");
    }

    @Test
    void settings_say_where_each_value_comes_from() {
        assertThat(office.types(LEE, "settings").text())
                .contains("Zone: Europe/Berlin (this installation's)", "(set here)")
                .doesNotContain("What I do here");
        office.types(LEE, "settings zone new york");
        office.types(LEE, "settings hours mon-thu 8:00-16:00");
        assertThat(office.types(LEE, "settings").text())
                .contains("Zone: America/New_York (yours)", "Working hours: Mon-Thu 08:00-16:00 (yours)");
        assertThat(office.types(LEE, "settings zone default").text()).contains("Europe/Berlin (this installation's)");
        assertThat(office.settings.person(LEE))
                .isEqualTo(new PersonRow(null, "Mon-Thu 08:00-16:00", null, false, null, false));
    }

    @Test
    void times_are_read_in_ones_own_zone() {
        office.types(LEE, "settings zone America/New_York");
        assertThat(office.types(LEE, "extend 17 fri 17:00").text()).startsWith("A-17 is now due Fri 20 Nov 23:00.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zone Europe/Berln | I know no zone \"Europe/Berln\". Try: /await settings zone Europe/Berlin.",
                "hours nine to five | I can't read these hours:",
                "notes loud | Notes come by direct message or where you wrote:",
                "colour blue | I know no setting \"colour\". There are zone, hours, quiet, notes and mode",
                "mode strict | What I do in #launch is for admins to set."
            })
    void a_setting_that_cannot_be_read_changes_nothing(String text, String answer) {
        assertThat(office.types(LEE, "settings " + text).text()).startsWith(answer);
        assertThat(office.settings.person(LEE)).isEqualTo(PersonRow.NONE);
        assertThat(office.settings.channel(LAUNCH).mode()).isEqualTo(Mode.NUDGE);
    }

    @Test
    void a_form_asks_for_hours() {
        assertThat(office.clicks(LEE, "form:settings:hours").text()).startsWith("Form: Working hours");
        office.fills(LEE, "settings:hours", Map.of("setting", "Mon-Fri 10:00-18:00"));
        assertThat(office.settings.person(LEE).hours()).isEqualTo("Mon-Fri 10:00-18:00");
        office.clicks(LEE, "settings:notes:direct");
        assertThat(office.settings.person(LEE).directNotes()).isTrue();
    }

    @Test
    void an_admin_sets_what_i_do_and_it_is_written_down() {
        assertThat(office.chooses(ADA, "settings:mode", "strict").text()).contains("#launch: strict");
        assertThat(office.settings.channel(LAUNCH).mode()).isEqualTo(Mode.STRICT);
        assertThat(office.audit.newest(5))
                .extracting(AuditLog.Act::by, AuditLog.Act::act, AuditLog.Act::about)
                .containsExactly(org.assertj.core.api.Assertions.tuple(ADA, "mode-set", "C1 strict"));
        assertThat(office.types(ADA, "settings mode loud").text()).startsWith("I know no mode \"loud\".");
        office.types(ADA, "settings mode default");
        assertThat(office.settings.channel(LAUNCH).mode()).isNull();
    }

    @Test
    void mute_holds_for_good_or_for_a_while() {
        assertThat(office.clicks(LEE, "mute").text()).startsWith("You get no notes of mine any more.");
        assertThat(office.settings.person(LEE).muted()).isTrue();
        assertThat(office.clicks(LEE, "mute:off").text()).startsWith("You get my notes again");
        office.types(LEE, "mute 2w");
        assertThat(office.settings.person(LEE).muteUntil()).isEqualTo(Instant.parse("2026-12-01T09:00:00Z"));
        assertThat(office.types(LEE, "mute a bit").text()).isEqualTo("I can't read \"a bit\". Try: /await mute 2w.");
        assertThat(office.types(LEE, "settings").text())
                .contains("Notes about how you ask: none until Tue 1 Dec 10:00  [Unmute]");
    }

    @Test
    void few_requests_or_people_give_counts_only() {
        assertThat(office.types(LEE, "digest").text())
                .contains(
                        "#launch, the last seven days: nothing is past its time.",
                        "1 request · 0 answered · 1 open · 0 past their time",
                        "Fewer than 5 people");
        office.pass(Duration.ofDays(5));
        assertThat(office.types(LEE, "report").text()).contains("the last 8 weeks", "1 past its time");
        office.pass(Duration.ofDays(9));
        assertThat(office.types(LEE, "digest").text())
                .as("what was asked before these seven days is late all the same")
                .startsWith("#launch, the last seven days: 1 request is past its time.")
                .contains(
                        "with @dana, was due Thu 19 Nov 17:00 (open)",
                        "One thing to try: agree on a new time for A-17");
        assertThat(office.types(LEE, "report many").text()).startsWith("I can't read \"many\" as a number of weeks");
        assertThat(office.types(LEE, "report 3").text()).contains("the last 3 weeks");
        assertThat(office.types(MIA, Office.HIRING, "report").text())
                .isEqualTo("No request was posted in #hiring in the last 8 weeks.");
    }

    @Test
    void enough_requests_of_enough_people_give_figures() {
        List<PersonId> askers = List.of(LEE, OMAR, ADA, MIA, LEE);
        for (int i = 0; i < 40; i++) {
            office.post(
                    askers.get(i % 5), LAUNCH, "<@U2> please review https://example.org/pull/" + i + " by Fri 12:00.");
        }
        office.pass(Duration.ofHours(2));
        for (int i = 18; i < 50; i++) {
            office.types(DANA, "done " + i);
        }
        office.pass(Duration.ofHours(3));
        assertThat(office.types(LEE, "digest").text()).contains("Thanks to @dana for answering.");
        assertThat(office.types(LEE, "report").text())
                .contains("41 requests · 32 answered · 9 open · 0 past their time")
                .contains("Half were answered within 2 h")
                .contains("Complete when first written: ")
                .doesNotContain("Fewer than")
                .doesNotContain("@");
    }

    @Test
    void zones_are_those_of_the_world() {
        office.types(LEE, "settings zone tokyo");
        assertThat(office.settings.person(LEE).zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }
}
