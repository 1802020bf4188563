package dev.awaitbot.parse.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.parse.markup.Tokenizer;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Span;
import dev.awaitbot.protocol.Window;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Written in New York on Thursday, 2026-11-19 at 14:20; the owner works in Berlin. */
class WindowReaderTest {
    private final Reads here = Reads.thursday();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "can you send the list by tomorrow? | 2026-11-20T17:00-05:00",
                "please answer by EOD | 2026-11-19T17:00-05:00",
                "please answer by 3pm | 2026-11-19T15:00-05:00",
                "please answer by 2pm | 2026-11-20T14:00-05:00",
                "get it to me by 6 | 2026-11-19T18:00-05:00",
                "PR 812 is due today at 18:00 | 2026-11-19T18:00-05:00",
                "comments by Saturday please | 2026-11-22T00:00-05:00",
                "please sign by next Wednesday | 2026-11-25T17:00-05:00",
                "votes in by EOW | 2026-11-20T17:00-05:00",
                "fill it in by the end of the month | 2026-11-30T17:00-05:00",
                "reply within two hours | 2026-11-19T16:20-05:00",
                "reply within 4 working hours | 2026-11-20T07:00-05:00",
                "please review in 2 business days | 2026-11-23T11:00-05:00",
                "I need it tomorrow morning | 2026-11-20T12:00-05:00",
                "please confirm by 10am your time tomorrow | 2026-11-20T10:00+01:00",
                "please confirm by 17:30 CET tomorrow | 2026-11-20T17:30+01:00",
                "can you look before our 3pm sync tomorrow | 2026-11-20T15:00-05:00",
                "send the draft between Monday and Wednesday please | 2026-11-25T17:00-05:00",
                "deadline for comments: Dec 3, noon | 2026-12-03T12:00-05:00",
                "you have 3 days to object | 2026-11-22T14:20-05:00",
                "please vote by Thu 17:00: <https://example.org> | 2026-11-26T17:00-05:00",
                "please comment between now and Friday | 2026-11-20T17:00-05:00",
                "please approve by Mon/Tue | 2026-11-24T17:00-05:00",
                "are you available for tomorrow morning's sync? | 2026-11-20T12:00-05:00",
                "someone could remind me during tomorrow's meeting | 2026-11-20T17:00-05:00",
                "is it ok to drop by tomorrow afternoon? | 2026-11-20T17:00-05:00"
            })
    void a_window_ends_where_a_colleague_would_say_it_does(String text, String due) {
        assertThat(here.due(text)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I'll send it by Friday | commitment",
                "we meet every Monday at 10 | recurrence",
                "the release is on Tuesday | event",
                "please start after 5pm | not-before",
                "tomorrow at 5pm | event",
                "Friday's deck looks good | event",
                "please look at Friday's deck | event",
                "can you send the notes for tomorrow's meeting | event",
                "please propose a time tomorrow | event",
                "can we shift it from 10 to 11:30 | event",
                "can you push the meeting to 3pm | event",
                "I'll have it done before standup | commitment"
            })
    void a_time_that_is_for_something_else_is_no_window(String text, String role) {
        assertThat(here.roles(text)).isEqualTo(role);
        assertThat(here.window(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the build took 12 min, 30 s slower than yesterday",
                "10/12 tests pass on v2.5",
                "error ratio went from 3:1 to 5:1",
                "May I ask who sat in?",
                "reduce it by 5",
                "by 6 engineers",
                "> reply by Friday",
                "`deploy --by 5pm`"
            })
    void figures_and_words_that_say_no_time_are_passed_over(String text) {
        assertThat(here.hits(text)).isEmpty();
    }

    @Test
    void with_several_times_the_window_is_the_one_that_governs_the_ask() {
        String text = "The outage began at 5pm yesterday. @sam please post the draft by Monday 10am.";
        assertThat(here.due(text)).isEqualTo("2026-11-23T10:00-05:00");
    }

    @Test
    void a_window_that_was_over_when_it_was_written_is_still_one() {
        assertThat(here.due("please send it by Nov 3rd 2026")).isEqualTo("2026-11-03T17:00-05:00");
    }

    @Test
    void hours_are_elapsed_time_over_a_change_of_clocks() {
        assertThat(here.at("2026-03-27T15:10:00+01:00", "Europe/Berlin").due("within 72 hours please"))
                .isEqualTo("2026-03-30T16:10+02:00");
    }

    @Test
    void figures_that_can_be_read_two_ways_name_the_other_date() {
        Window window = here.window("please vote by 03/04");
        assertThat(window).isNotNull();
        assertThat(window.due()).isEqualTo(OffsetDateTime.parse("2027-03-04T17:00:00-05:00"));
        assertThat(window.alternatives()).containsExactly(OffsetDateTime.parse("2027-04-04T00:00:00-04:00"));
    }

    @Test
    void next_friday_is_the_friday_of_next_week_and_may_be_the_coming_one() {
        Window window = here.window("please vote by next Friday");
        assertThat(window).isNotNull();
        assertThat(window.due()).isEqualTo(OffsetDateTime.parse("2026-11-27T17:00:00-05:00"));
        assertThat(window.alternatives()).containsExactly(OffsetDateTime.parse("2026-11-20T17:00:00-05:00"));
    }

    @Test
    void an_event_that_no_policy_knows_leaves_the_window_open() {
        Window window = here.window("please review it before standup");
        assertThat(window).isNotNull();
        assertThat(window.text()).isEqualTo("before standup");
        assertThat(window.due()).isNull();
        assertThat(window.event()).isEqualTo("standup");
    }

    @Test
    void what_is_waited_for_leaves_the_window_open() {
        Window window = here.window("Once CI is green, @lukas please merge it");
        assertThat(window).isNotNull();
        assertThat(window.text()).isEqualTo("Once CI is green");
        assertThat(window.due()).isNull();
        assertThat(window.event()).isEqualTo("CI is green");
        assertThat(here.window("Once you have it, please post it")).isNull();
        assertThat(here.window("Once CI is green I'll merge it")).isNull();
    }

    @Test
    void what_points_back_to_a_window_gives_way_to_it() {
        Window window = here.window("please send it by Wednesday, and tell me before then");
        assertThat(window).isNotNull();
        assertThat(window.text()).isEqualTo("by Wednesday");
    }

    @Test
    void an_event_of_the_policy_is_its_next_occurrence() {
        Reads team = here.with("standup", "09:30 Mon-Fri");
        assertThat(team.due("please review it before standup")).isEqualTo("2026-11-20T09:30-05:00");
        assertThat(team.at("2026-11-20T11:00:00-05:00", "America/New_York").due("please review it before standup"))
                .isEqualTo("2026-11-23T09:30-05:00");
    }

    @Test
    void then_is_the_time_that_was_named_before() {
        assertThat(here.due("Freeze starts Fri 14:00. Please merge it before that."))
                .isEqualTo("2026-11-20T14:00-05:00");
        assertThat(here.due("I'll finish by Wednesday. @yusuf please have the mock ready by then."))
                .isEqualTo("2026-11-25T17:00-05:00");
    }

    @Test
    void vague_words_are_shown_but_are_no_window() {
        String text = "can you look at this asap?";
        Span vague = Reads.READER.vague(Tokenizer.read(text, Notation.SLACK), here.scene(), "en");
        assertThat(vague).isNotNull();
        assertThat(vague.of(text)).isEqualTo("asap");
        assertThat(here.window(text)).isNull();
    }
}
