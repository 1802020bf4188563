package dev.awaitbot.cli;

import static dev.awaitbot.cli.CommandLines.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.archive.ExampleExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PolicySimulateCommandTest {
    @TempDir
    Path folder;

    @Test
    void both_values_of_every_figure_are_shown_with_their_difference() throws IOException {
        CommandLines ran = simulate("--policy", write("new.yml", "mode: nudge"));

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines().toList().get(0)).isEqualTo("tern-slack-export.zip, 6 weeks (Europe/Berlin)");
        assertThat(ran.out())
                .containsPattern("\n +now +new +change\n")
                .containsPattern("\nRequests tracked +(\\d+) +\\1 +0\n")
                .containsPattern("\nNudges a week +0\\.0 +[0-9.]+ +\\+[0-9.]+\n")
                .containsPattern("\nFollow-ups a week, due +0\\.0 +[0-9.]+ +\\+[0-9.]+\n")
                .containsPattern("\nNewly nudged: [1-9]")
                .endsWith("No longer nudged: none\n");
    }

    @Test
    void the_same_rules_change_nothing_and_the_other_way_round_changes_the_other_way() throws IOException {
        Path nudge = write("nudge.yml", "mode: nudge");
        Path strict = write("strict.yml", "mode: strict\nescalation: U1\n");

        JsonNode same = json("--policy", nudge, "--config", nudge);
        assertThat(same.at("/figures").values()).allSatisfy(figure -> {
            assertThat(figure.get("now")).isEqualTo(figure.get("new"));
        });
        assertThat(same.at("/newly-nudged/count").intValue()).isZero();

        JsonNode more = json("--policy", strict, "--config", nudge);
        JsonNode less = json("--policy", nudge, "--config", strict);
        assertThat(more.at("/figures/nudges/difference").doubleValue()).isPositive();
        assertThat(less.at("/figures/nudges/difference").doubleValue())
                .isEqualTo(-more.at("/figures/nudges/difference").doubleValue());
        assertThat(more.at("/figures/follow-ups-escalation/now").doubleValue()).isZero();
        assertThat(more.at("/figures/follow-ups-escalation/new").doubleValue()).isPositive();
        assertThat(more.at("/newly-nudged")).isEqualTo(less.at("/no-longer-nudged"));
        assertThat(more.at("/newly-nudged/messages").size()).isEqualTo(5);
    }

    @Test
    void a_default_owner_fills_in_a_letter_and_a_channel_left_alone_is_not_counted() throws IOException {
        JsonNode owner = json("--policy", write("owner.yml", "default-owner: U1"));
        assertThat(owner.at("/figures/assign-by-policy/new").doubleValue()).isPositive();
        assertThat(owner.at("/figures/assign/difference").doubleValue()).isZero();

        JsonNode off = json("--policy", write("off.yml", "mode: off"));
        assertThat(off.at("/figures/tracked/now").doubleValue()).isPositive();
        assertThat(off.at("/figures/tracked/new").doubleValue()).isZero();
    }

    @Test
    void texts_are_shown_only_to_who_asks_for_them() throws IOException {
        Path nudge = write("nudge.yml", "mode: nudge");

        JsonNode without = json("--policy", nudge);
        JsonNode with = json("--policy", nudge, "--examples");
        assertThat(without.at("/newly-nudged/messages/0").propertyNames()).containsExactly("channel", "id", "at");
        assertThat(with.at("/newly-nudged/messages/0/text").stringValue()).isNotBlank();
    }

    @Test
    void the_figures_for_notes_are_those_of_an_audit_when_all_channels_are_nudged() throws IOException {
        JsonNode simulated = json("--policy", write("nudge.yml", "mode: nudge"));
        run(
                "audit",
                ExampleExport.slack().toString(),
                "--out",
                folder.resolve("audit").toString());
        JsonNode audit = Jsonl.JSON.readTree(Files.readString(folder.resolve("audit/report.json")));

        assertThat(simulated.at("/newly-nudged/count").intValue())
                .isPositive()
                .isEqualTo(audit.at("/expectedNudges/notes").intValue());
    }

    @Test
    void bad_rules_and_bad_exports_are_refused() throws IOException {
        CommandLines bad = simulate("--policy", write("bad.yml", "mode: loud"));
        assertThat(bad.code()).isEqualTo(2);
        assertThat(bad.err()).contains("bad.yml:1:7 policy.mode: \"loud\" is not known here");
        assertThat(run("policy", "simulate", "export.zip").err()).contains("--policy");

        Path good = write("good.yml", "mode: nudge");
        assertThat(run("policy", "simulate", folder.resolve("none.zip").toString(), "--policy", good.toString())
                        .code())
                .isEqualTo(3);
        assertThat(simulate("--policy", good, "--since", "2026-03-02", "--until", "2026-03-01")
                        .code())
                .isEqualTo(2);
        assertThat(simulate("--policy", good, "--until", "2020-01-01").code()).isEqualTo(3);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static JsonNode json(Object... more) {
        var arguments = new ArrayList<>(List.of(more));
        arguments.add("--json");
        return Jsonl.JSON.readTree(simulate(arguments.toArray()).out());
    }

    private static CommandLines simulate(Object... more) {
        var arguments = new ArrayList<>(
                List.of("policy", "simulate", ExampleExport.slack().toString()));
        for (Object one : more) {
            arguments.add(one.toString());
        }
        return run(arguments.toArray(String[]::new));
    }
}
