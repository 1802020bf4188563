package dev.awaitbot.cli;

import static dev.awaitbot.cli.CommandLines.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PolicyTestCommandTest {
    private static final String RULES = """
            mode: nudge
            zone: Europe/Berlin
            channels:
              "#help": { default-owner: omar, windows: { assumed: 1bd, by-policy: true } }
            examples:
            """;
    private static final String VAGUE = """
              - name: Nobody is asked
                message: { text: Can somebody please update the rollout plan asap?, at: 2026-03-02 10:00 }
            """;

    @TempDir
    Path folder;

    @Test
    void examples_that_come_out_as_expected_pass() throws IOException {
        CommandLines ran = test(RULES + VAGUE + """
                    expect: { request: true, nudge: true, letters: { assign: missing, action: pass }, owner: nobody }
                  - name: The channel's default fills in who and by when
                    channel: "#help"
                    message: { text: Can somebody please update the rollout plan asap?, at: 2026-03-02 10:00 }
                    expect: { nudge: false, letters: { assign: pass, window: pass }, due: 2026-03-03 17:00 }
                  - name: Whoever takes it up owns it, and says by when
                    thread: |
                      2026-03-02
                      09:00 lee: Can somebody please update the rollout plan https://docs.example/plan?
                      10:00 Dana: I will do it by Wednesday 12:00.
                    expect: { owner: Dana, due: 2026-03-04T12:00+01:00 }
                  - name: A greeting
                    message: { text: Good morning all }
                    expect: { request: false }
                """);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines())
                .containsExactly(
                        folder.resolve("policy.yml") + ":6 passed: Nobody is asked",
                        folder.resolve("policy.yml") + ":9 passed: The channel's default fills in who and by when",
                        folder.resolve("policy.yml") + ":13 passed: Whoever takes it up owns it, and says by when",
                        folder.resolve("policy.yml") + ":19 passed: A greeting",
                        "4 examples, all as expected.");
        assertThat(ran.code()).isZero();
    }

    @Test
    void what_came_otherwise_is_said_beside_what_was_expected() throws IOException {
        CommandLines ran = test(RULES + VAGUE + """
                    expect:
                      findings: []
                      letters: { assign: pass }
                      nudge: false
                      owner: dana
                      due: 2026-03-03 10:00
                  - name: A greeting
                    message: { text: Good morning all }
                    expect: { request: true }
                  - name: A request
                    message: { text: "@dana please restart the build server by 17:00." }
                    expect: { request: false }
                """);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out().replace(folder + "/", "").lines())
                .containsExactly(
                        "policy.yml:6 failed: Nobody is asked",
                        "    findings: expected none, came broadcast-owner, vague-window",
                        "    letter assign: expected pass, came missing",
                        "    nudge: expected no, came yes",
                        "    owner: expected dana, came nobody",
                        "    due: expected Tue 2026-03-03 10:00, came Wed 2026-03-04 17:00",
                        "policy.yml:14 failed: A greeting",
                        "    request: expected yes, came no",
                        "policy.yml:17 failed: A request",
                        "    request: expected no, came yes",
                        "3 examples, 3 are not as expected.");
    }

    @Test
    void why_no_note_is_sent_is_said() throws IOException {
        assertThat(test(RULES.replace("nudge", "observe") + VAGUE + "    expect: { nudge: true }\n")
                        .out())
                .contains("nudge: expected yes, came no, the channel's mode sends none");
        assertThat(test(RULES + VAGUE.replace("10:00", "22:00") + "    expect: { nudge: true }\n")
                        .out())
                .contains("nudge: expected yes, came no, its author is not at work then");
    }

    @Test
    void the_answer_can_be_had_as_json() throws IOException {
        CommandLines ran = test(RULES + VAGUE + "    expect: { nudge: false, owner: nobody }\n", "--json");

        JsonNode answer = Jsonl.JSON.readTree(ran.out());
        assertThat(answer.path("ok").booleanValue()).isFalse();
        JsonNode example = answer.path("examples").path(0);
        assertThat(example.path("line").intValue()).isEqualTo(6);
        assertThat(example.path("passed").booleanValue()).isFalse();
        assertThat(example.path("differences")).hasToString("""
                [{"what":"nudge","expected":"no","came":"yes"}]""");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void a_policy_with_mistakes_is_not_tried() throws IOException {
        CommandLines ran = test("mode: loud\n");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("policy.yml:1:7 policy.mode: \"loud\" is not known here");

        JsonNode answer = Jsonl.JSON.readTree(test("mode: loud\n", "--json").out());
        assertThat(answer.path("ok").booleanValue()).isFalse();
        assertThat(answer.path("problems").size()).isEqualTo(1);

        assertThat(test(RULES + "  - { name: A, thread: 'hello', expect: { nudge: true } }")
                        .err())
                .contains(
                        "policy.examples[0].thread: line 1, \"hello\", is neither a post nor a day; allowed: 09:00 lee");
    }

    @Test
    void a_policy_without_examples_is_told_how_to_get_some() throws IOException {
        CommandLines ran = test("mode: nudge\n");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("holds no examples").contains("docs/policy.md");
    }

    private CommandLines test(String policy, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("policy.yml"), policy);
        var arguments = new ArrayList<>(List.of("policy", "test", file.toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }
}
