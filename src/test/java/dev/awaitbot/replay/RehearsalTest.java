package dev.awaitbot.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.HolidaySource;
import dev.awaitbot.discipline.Nudges.Decision;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.Defaults;
import dev.awaitbot.protocol.Mode;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.State;
import dev.awaitbot.replay.Rehearsal.Played;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RehearsalTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Policy POLICY = Defaults.policy(BERLIN).withMode(Mode.NUDGE);
    private static final Conversation HELP = Rehearsal.channel("help");

    @Test
    void a_vague_request_earns_a_note_and_an_answer_within_the_grace_time_spares_it() {
        assertThat(note("09:00 lee: Can somebody please update the rollout plan asap?"))
                .isEqualTo(Decision.SENT);
        assertThat(note("""
                09:00 lee: Can somebody please update the rollout plan asap?
                09:01 omar: Done.
                """)).isEqualTo(Decision.ANSWERED);
    }

    @Test
    void who_mends_a_request_within_the_grace_time_gets_no_note_and_who_mends_it_later_has_had_one() {
        String full = "@dana please update the rollout plan https://docs.example/plan by Thursday 17:00.";

        assertThat(note("09:00 lee: Can somebody update the rollout plan asap?\n09:01 lee edits: " + full))
                .isEqualTo(Decision.GOOD_ENOUGH);
        assertThat(note("09:00 lee: Can somebody update the rollout plan asap?\n09:30 lee edits: " + full))
                .isEqualTo(Decision.SENT);
    }

    @Test
    void what_an_edit_says_is_what_holds_from_then_on() {
        Played played = play("""
                09:00 lee: @dana please update the rollout plan https://docs.example/plan by Thursday 17:00.
                09:30 lee edits: @omar please update the rollout plan https://docs.example/plan by Friday 17:00.
                """, POLICY);

        assertThat(played).isNotNull();
        assertThat(played.request().owner()).isEqualTo(new PersonId("omar"));
        assertThat(played.request().due()).isEqualTo("2026-03-06T16:00:00Z");
        assertThat(note("09:00 lee: Can somebody update the rollout plan asap?\n09:01 lee edits: Never mind."))
                .isEqualTo(Decision.ANSWERED);
    }

    @Test
    void time_that_passes_is_acted_upon() {
        String passing = "09:00 lee: @dana please update the rollout plan https://docs.example/plan by 12:00.\n";

        assertThat(state(passing + "2026-06-02\n09:00 -")).isEqualTo(State.EXPIRED);
        assertThat(state(passing)).isEqualTo(State.OPEN);
    }

    @Test
    void talk_is_no_request_and_a_channel_that_is_left_alone_has_none() {
        assertThat(play("09:00 lee: Good morning.", POLICY)).isNull();
        assertThat(play("09:00 lee: @dana please restart the build server.", POLICY.withMode(Mode.OFF)))
                .isNull();
    }

    @Test
    void several_lines_are_one_post() {
        Played played =
                play("9:00 lee: @dana please update the plan\n| https://docs.example/plan\n| by Thu 17:00.", POLICY);

        assertThat(played).isNotNull();
        assertThat(played.letters().score()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lee: Hello.                       | line 1, \"lee: Hello.\", is neither a post nor a day",
                "25:00 lee: Hello.                 | line 1, \"25:00 lee: Hello.\", is neither a post nor a day",
                "10:00 lee: Hello.#09:00 lee: Bye. | line 2, \"09:00 lee: Bye.\", is earlier than what stands above it",
                "10:00 lee edits: Hello.           | line 1, \"10:00 lee edits: Hello.\", edits what was never posted",
                "10:00 lee says so: Hello.         | line 1, \"10:00 lee says so: Hello.\", names nobody by one word",
                "10:00 -                           | nobody says anything in this thread",
            })
    void what_is_no_thread_is_refused_with_its_line_and_what_would_be_one(String text, String problem) {
        assertThatThrownBy(() -> Dialogue.read(text.replace('#', '\n'), HELP.id(), BERLIN))
                .hasMessageStartingWith(problem + "; allowed: 09:00 lee: text");
    }

    private static @Nullable Decision note(String text) {
        Played played = play(text, POLICY);
        return played == null ? null : played.note();
    }

    private static @Nullable State state(String text) {
        Played played = play(text, POLICY);
        return played == null ? null : played.request().state();
    }

    private static @Nullable Played play(String text, Policy policy) {
        return Rehearsal.play(HELP, Dialogue.read(text, HELP.id(), BERLIN), policy, new Calendars(HolidaySource.NONE));
    }
}
