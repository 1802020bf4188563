package dev.awaitbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WhenCommandTest {
    private static final String SENT = "2026-11-19T14:20:00-05:00";

    private static String line(String id, String text) {
        return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\",\"reference\":\"" + SENT
                + "\",\"zone\":\"America/New_York\"}\n";
    }

    @Test
    void each_line_is_answered_with_its_times_and_what_they_are_for() {
        CommandLines ran = CommandLines.fed(line("m1", "please review by Friday EOD"), "when", "--jsonl");
        assertThat(ran.code()).isZero();
        JsonNode hit = Jsonl.JSON.readTree(ran.out()).path("hits").get(0);
        assertThat(hit.path("text").asString()).isEqualTo("by Friday EOD");
        assertThat(hit.path("pos").asInt()).isEqualTo(14);
        assertThat(hit.path("start").asString()).isEqualTo("2026-11-20T00:00:00-05:00");
        assertThat(hit.path("end").asString()).isEqualTo("2026-11-20T17:00:00-05:00");
        assertThat(hit.path("due").asString()).isEqualTo("2026-11-20T17:00:00-05:00");
        assertThat(hit.path("grain").asString()).isEqualTo("day");
        assertThat(hit.path("role").asString()).isEqualTo("deadline");
    }

    @Test
    void windows_only_leaves_out_events_and_what_is_over_is_never_shown() {
        String lines = line("a", "the demo is on Friday") + line("b", "please send it by Nov 3rd 2026");
        assertThat(CommandLines.fed(lines, "when", "--jsonl", "--windows-only").out())
                .isEqualTo("{\"id\":\"a\",\"hits\":[]}\n{\"id\":\"b\",\"hits\":[]}\n");
        assertThat(CommandLines.fed(line("a", "the demo is on Friday"), "when", "--jsonl")
                        .out())
                .contains("\"role\":\"event\"");
    }

    @Test
    void a_line_that_is_not_json_is_named_and_the_run_goes_on() {
        CommandLines ran = CommandLines.fed("{oops\n" + line("m2", "tomorrow at 5pm"), "when", "--jsonl");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out().lines()).hasSize(2).first().asString().contains("\"line\":1", "\"error\"");
        assertThat(ran.out()).contains("2026-11-20T17:00:00-05:00");
    }

    @Test
    void a_person_reads_the_role_the_time_and_the_words() {
        CommandLines ran = CommandLines.run(
                "when", "--reference", SENT, "--zone", "America/New_York", "please", "vote", "by", "next", "Friday");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("deadline    Fri 2026-11-27 17:00 -05:00  \"by next Friday\"")
                .contains("or        Fri 2026-11-20 17:00 -05:00");
    }

    @Test
    void a_text_without_a_time_says_so() {
        assertThat(CommandLines.run("when", "--reference", SENT, "thank you").out())
                .startsWith("There is no time in this text");
    }

    @Test
    void jsonl_and_a_text_at_once_are_refused() {
        CommandLines ran = CommandLines.run("when", "--jsonl", "by Friday");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("leave out TEXT");
    }
}
