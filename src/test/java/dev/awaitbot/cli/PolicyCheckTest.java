package dev.awaitbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.config.Config;
import dev.awaitbot.protocol.Defaults;
import dev.awaitbot.protocol.Policies;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.databind.JsonNode;

class PolicyCheckTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void the_annotated_configuration_is_fine() {
        assertThat(run("policy", "check")).isZero();
        assertThat(out).hasToString("config/awaitbot.yml is fine. Channels are observed.\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_good_file_is_summed_up_in_one_line() throws IOException {
        Path file = write("""
                policy: { mode: nudge, zone: Europe/Berlin, holidays: DE-BY, hours: "Mon-Fri 22:00-06:00",
                          events: { standup: Mon-Fri 09:30 }, severities: { no-purpose: info },
                          channels: { "#help": { mode: strict }, "#random": { mode: off } } }
                teams: [ { name: Launch, channels: ["#launch"] } ]
                """);

        assertThat(run("policy", "check", file.toString())).isZero();
        assertThat(out)
                .hasToString(
                        file + " is fine. Channels are nudged, 2 have rules of their own. One team gets a digest.\n");
    }

    @Test
    void what_other_rooms_know_is_checked_in_the_real_words() throws IOException {
        Path file = write("""
                hours: Mon-Fry 9-17
                holidays: DE-XX
                events: { retro: soon }
                severities: { no-window: warn, vague-windo: warn }
                """);

        assertThat(run("policy", "check", "--config", file.toString())).isEqualTo(2);
        assertThat(out.toString().replace(file.toString(), "a.yml").lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo("a.yml:1:8 policy.hours: \"Mon-Fry\" is no day of the week;"
                                        + " allowed: Mon-Fri 09:00-17:00, or Mon-Fri 09:00-12:00, 13:00-17:00;"
                                        + " Sat 10:00-14:00, or 24/7, or never"),
                        line -> assertThat(line)
                                .startsWith(
                                        "a.yml:2:11 policy.holidays: \"DE-XX\" names a region whose holidays are not"
                                                + " known; allowed: BB, BE"),
                        line -> assertThat(line)
                                .isEqualTo("a.yml:3:18 policy.events.retro: \"soon\" is no time of an event;"
                                        + " allowed: Mon-Fri 09:30, Fri 15:00, 16:00"),
                        line -> assertThat(line)
                                .startsWith(
                                        "a.yml:4:32 policy.severities.vague-windo: there is no finding of this code,"
                                                + " did you mean vague-window?"),
                        line -> assertThat(line).isEqualTo("4 problems in a.yml."));
    }

    @Test
    void problems_can_be_had_as_json() throws IOException {
        Path file = write("mode: loud\n");

        assertThat(run("policy", "check", "--json", file.toString())).isEqualTo(2);
        JsonNode answer = Jsonl.JSON.readTree(out.toString());
        assertThat(answer.path("ok").booleanValue()).isFalse();
        JsonNode problem = answer.path("problems").path(0);
        assertThat(problem.path("line").intValue()).isEqualTo(1);
        assertThat(problem.path("column").intValue()).isEqualTo(7);
        assertThat(problem.path("key").stringValue()).isEqualTo("policy.mode");
        assertThat(problem.path("allowed").stringValue()).isEqualTo("off, observe, nudge, strict");
        assertThat(answer.path("notes").isArray()).isTrue();
    }

    @Test
    void bad_use_is_told_with_an_example() {
        assertThat(run("policy", "check", "a.yml", "--config", "b.yml")).isEqualTo(2);
        assertThat(err.toString()).startsWith("Name one file: FILE or --config, not both.");
        assertThat(run("policy")).isEqualTo(2);
        assertThat(err.toString()).contains("such as: awaitbot policy check");
        assertThat(run("policy", "check", folder.resolve("none.yml").toString()))
                .isEqualTo(2);
        assertThat(out.toString()).contains("there is no file");
    }

    @Test
    void commands_load_rules_from_a_configuration_and_from_a_policy_on_top() throws IOException {
        Path rules = write("mode: strict\n");
        Path whole = folder.resolve("whole.yml");
        Files.writeString(whole, "policy: { mode: nudge }\nadmins: [U1]\n");
        Path bad = folder.resolve("bad.yml");
        Files.writeString(bad, "mode: loud\n");

        assertThat(mode()).isEqualTo("OBSERVE []");
        assertThat(mode("--config", whole.toString())).isEqualTo("NUDGE [U1]");
        assertThat(mode("--config", whole.toString(), "--policy", rules.toString()))
                .isEqualTo("STRICT [U1]");
        assertThat(mode("--policy", whole.toString())).isEqualTo("NUDGE []");
        assertThat(mode("--policy", bad.toString())).isEqualTo("none");
        assertThat(err.toString()).contains("bad.yml:1:7 policy.mode: \"loud\" is not known here");
    }

    @Test
    void rules_without_a_zone_hold_in_the_zone_that_turns_up_later() throws IOException {
        var none = new ConfigOptions();
        var some = new ConfigOptions();
        Path file = write("zone: Asia/Kathmandu\n");
        parse(some, "--policy", file.toString());

        assertThat(none.policies(ZoneId.of("Europe/Berlin")))
                .isEqualTo(Policies.of(Defaults.policy(ZoneId.of("Europe/Berlin"))));
        assertThat(some.policies(ZoneId.of("Europe/Berlin"))
                        .standard()
                        .availability()
                        .zone())
                .isEqualTo(ZoneId.of("Asia/Kathmandu"));
    }

    @Test
    void an_audit_does_not_begin_under_a_bad_policy() throws IOException {
        Path file = write("mode: loud\n");

        assertThat(run("audit", folder.toString(), "--policy", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("policy.yml:1:7 policy.mode: \"loud\" is not known here");
    }

    private String mode(String... arguments) {
        var options = new ConfigOptions();
        parse(options, arguments);
        Config config = options.load(new PrintWriter(err));
        return config == null ? "none" : config.policies().standard().mode() + " " + config.admins();
    }

    private static void parse(ConfigOptions options, String... arguments) {
        var mixin = CommandSpec.forAnnotatedObject(options);
        new CommandLine(CommandSpec.create().addMixin("config", mixin)).parseArgs(arguments);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("policy.yml"), text);
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
