package dev.awaitbot.cli;

import static dev.awaitbot.cli.CommandLines.fed;
import static dev.awaitbot.cli.CommandLines.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CheckCommandTest {
    private static final String AT = "--reference=2026-11-17T10:00:00-05:00";
    private static final String ZONE = "--zone=America/New_York";

    private static JsonNode json(String text) {
        return Jsonl.JSON.readTree(text);
    }

    @Test
    void a_draft_is_answered_with_its_five_letters_and_how_it_could_read() {
        CommandLines ran = run("check", AT, ZONE, "@dana could you please review https://git.example/pull/12?");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("80 of 100, one letter missing")
                .contains("W  window       missing  It does not say by when. Try: by Thu 17:00")
                .contains("As it could read:  @dana could you please review https://git.example/pull/12 by Thu 17:00?")
                .doesNotContain("\u001b");
    }

    @Test
    void the_readme_shows_what_is_answered() throws IOException {
        String shown = run("check", "--reference=2026-11-20T10:00:00Z", "--zone=UTC", "@sam can you handle this asap")
                .out()
                .strip();
        assertThat(Files.readString(Path.of("README.md"))).contains(shown);
    }

    @Test
    void the_text_may_come_from_standard_input() {
        assertThat(fed("@dana could you please review https://git.example/pull/12?\n", "check", AT, ZONE)
                        .out())
                .contains("by Thu 17:00?");
    }

    @Test
    void several_words_are_one_text() {
        assertThat(json(run("check", "--json", "could", "you", "help?").out())
                        .path("text")
                        .asString())
                .isEqualTo("could you help?");
    }

    @Test
    void what_is_no_request_is_called_so() {
        CommandLines ran = run("check", "The build is green again.");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("No request");
    }

    @Test
    void an_answer_in_json_holds_exact_substrings_with_their_offsets() {
        String text = "😀 @dana could you please review https://git.example/pull/12?";
        JsonNode answer = json(run("check", "--json", AT, ZONE, text).out());
        assertThat(answer.path("request").asBoolean()).isTrue();
        JsonNode action = answer.path("action");
        assertThat(text.substring(
                        action.path("start").asInt(), action.path("end").asInt()))
                .isEqualTo(action.path("text").asString());
        assertThat(answer.path("owners").path(0).path("text").asString()).isEqualTo("@dana");
        assertThat(answer.path("letters").path("window").asString()).isEqualTo("missing");
        assertThat(answer.path("rewrite").asString()).endsWith("by Thu 17:00?");
    }

    @Test
    void every_line_of_json_has_the_promised_fields_in_their_order() {
        String out = fed("{\"id\":\"m1\",\"text\":\"@dana could you please review the plan?\"}\n", "check", "--jsonl")
                .out();
        assertThat(json(out).propertyNames())
                .containsExactly(
                        "id",
                        "request",
                        "confidence",
                        "nudge",
                        "kind",
                        "tracked",
                        "action",
                        "owners",
                        "window",
                        "addressee",
                        "letters",
                        "score",
                        "complete",
                        "findings",
                        "reasons");
    }

    @Test
    void where_nothing_is_asked_the_fields_are_null_or_empty() {
        JsonNode answer = json(fed("{\"id\":7,\"text\":\"The build is green again.\"}\n", "check", "--jsonl")
                .out());
        assertThat(answer.path("id").asInt()).isEqualTo(7);
        assertThat(answer.path("request").asBoolean()).isFalse();
        assertThat(answer.path("nudge").asBoolean()).isFalse();
        assertThat(answer.path("tracked").asBoolean()).isFalse();
        assertThat(answer.path("addressee").asString()).isEqualTo("none");
        for (String field : List.of("action", "window", "letters", "score", "complete")) {
            assertThat(answer.path(field).isNull()).as(field).isTrue();
        }
        assertThat(answer.path("owners")).isEmpty();
        assertThat(answer.path("findings")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":1}|This line has no \"text\".",
                "{\"text\":5}|\"text\" is not a string.",
                "{\"text\":\"a\",\"platform\":\"icq\"}|There is no platform \"icq\"; allowed: slack, discord, zulip, irc, plain.",
                "{\"text\":\"a\",\"zone\":\"Mars\"}|There is no time zone \"Mars\"; allowed: names such as Europe/Berlin, UTC, +02:00.",
                "{\"text\":\"a\",\"reference\":\"noon\"}|\"noon\" is no time; allowed: 2026-11-17T10:00:00-05:00.",
                "{\"text\":\"a\",\"date_order\":\"YMD\"}|There is no date order \"YMD\"; allowed: MDY, DMY.",
                "{\"text\":\"a\",\"direct\":\"yes\"}|\"direct\" is neither true nor false.",
                "{\"text\":\"a\",\"members\":[1]}|\"members\" holds something that is not a name.",
                "{\"text\":\"a\",\"lang\":1}|\"lang\" is not a string.",
            })
    void a_bad_value_is_named_with_what_is_allowed(String line, String sentence) {
        CommandLines ran = fed(line + "\n{\"text\":\"b\"}\n", "check", "--jsonl");
        assertThat(ran.code()).isEqualTo(3);
        JsonNode first = json(ran.out().lines().findFirst().orElseThrow());
        assertThat(first.path("line").asInt()).isEqualTo(1);
        assertThat(first.path("error").asString()).isEqualTo(sentence);
        assertThat(ran.out().lines()).hasSize(2);
    }

    @Test
    void bad_hours_are_a_bad_line_too() {
        CommandLines ran = fed("{\"text\":\"a\",\"hours\":\"sometimes\"}\n", "check", "--jsonl");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).contains("allowed: Mon-Fri 09:00-17:00");
    }

    @Test
    void a_bad_option_is_bad_use() {
        CommandLines ran = run("check", "--zone=Mars", "hello");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("There is no time zone \"Mars\"");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void options_hold_for_lines_that_say_nothing_else() {
        String lines = "{\"text\":\"could you please review this?\",\"reference\":\"2026-11-20T10:00:00\"}\n"
                + "{\"text\":\"could you please review this?\"}\n";
        CommandLines ran = fed(lines, "check", "--jsonl", AT, ZONE);
        assertThat(ran.out().lines().toList())
                .satisfiesExactly(
                        first -> assertThat(first).contains("by Tue 17:00"),
                        second -> assertThat(second).contains("by Thu 17:00"));
    }

    @Test
    void the_exit_code_tells_of_findings_only_if_asked() {
        String draft = "could you please review https://git.example/pull/12?";
        assertThat(run("check", draft).code()).isZero();
        assertThat(run("check", "--fail-on=error", draft).code()).isEqualTo(1);
        assertThat(run("check", "--fail-on=ERROR", "The build is green again.").code())
                .isZero();
        assertThat(fed("{\"text\":\"" + draft + "\"}\n", "check", "--jsonl", "--fail-on", "warn")
                        .code())
                .isEqualTo(1);
        assertThat(fed("{\"text\":\"" + draft + "\"}\n{oops\n", "check", "--jsonl", "--fail-on", "warn")
                        .code())
                .isEqualTo(3);
    }

    @Test
    void an_empty_text_is_no_request() {
        assertThat(run("check", "").out()).contains("No request");
        assertThat(fed("", "check").code()).isZero();
    }

    @Test
    void json_lines_come_from_standard_input_alone() {
        CommandLines ran = run("check", "--jsonl", "hello");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("--jsonl reads standard input");
    }

    @Test
    void an_answer_into_a_running_talk_is_tracked_only_with_a_deed_or_a_window() {
        String question = "{\"text\":\"which version is that?\",\"opens_thread\":false}\n";
        String deed = "{\"text\":\"could you please review it?\",\"opens_thread\":false}\n";
        String opener = "{\"text\":\"which version is that?\",\"opens_thread\":true}\n";
        assertThat(fed(question + deed + opener, "check", "--jsonl")
                        .out()
                        .lines()
                        .map(line -> json(line).path("tracked").asBoolean()))
                .containsExactly(false, true, true);
    }

    @Test
    void the_policy_of_the_channel_holds(@TempDir Path folder) throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.yml"), """
                policy:
                  zone: America/New_York
                  severities:
                    no-window: warn
                  channels:
                    help:
                      default-owner: "@oncall"
                      windows:
                        assumed: 1bd
                        by-policy: true
                """);
        String draft = "could you please restart jenkins?";
        CommandLines help = run("check", "--policy", policy.toString(), "--channel", "#help", draft);
        assertThat(help.err()).isEmpty();
        assertThat(help.out())
                .contains("100 of 100, complete")
                .contains("A  assign       policy   by the channel's default")
                .contains("W  window       policy   by the channel's default");
        JsonNode elsewhere = json(
                run("check", "--json", "--policy", policy.toString(), draft).out());
        assertThat(elsewhere.path("letters").path("assign").asString()).isEqualTo("missing");
        assertThat(elsewhere.path("letters").path("window").asString()).isEqualTo("weak");
        JsonNode line = json(fed(
                        "{\"text\":\"" + draft + "\",\"channel\":\"help\"}\n",
                        "check",
                        "--jsonl",
                        "--policy",
                        policy.toString())
                .out());
        assertThat(line.path("byPolicy")).hasSize(2);
    }

    @Test
    void a_bad_policy_is_bad_use_with_every_problem_named(@TempDir Path folder) throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.yml"), "policy:\n  grace: soon\n  mode: loud\n");
        CommandLines ran = run("check", "--policy", policy.toString(), "hello");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("policy.yml:2:").contains("policy.yml:3:");
    }
}
