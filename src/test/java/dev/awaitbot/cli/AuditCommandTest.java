package dev.awaitbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.archive.ExampleExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class AuditCommandTest {
    @TempDir
    private Path folder;

    @Test
    void the_example_gives_a_report_its_figures_and_a_summary_to_paste() throws IOException {
        Path out = folder.resolve("new/report");
        CommandLines run = audit(ExampleExport.slack(), "--out", out, "--json", folder.resolve("copy.json"));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("tern-slack-export.zip, 2 Feb 2026 to 13 Mar 2026")
                .contains("Half were answered within")
                .endsWith("Report: " + out.resolve("report.html") + "\n");
        assertThat(out).isDirectoryContaining("glob:**report.html").isDirectoryContaining("glob:**sample.csv");
        assertThat(folder.resolve("copy.json")).hasSameTextualContentAs(out.resolve("report.json"));
        List<String> requests = Files.readAllLines(out.resolve("requests.csv"));
        assertThat(requests).hasSize(1 + json(out).get("requests").intValue());
    }

    @Test
    void the_same_chat_gives_the_same_report_from_slack_and_from_discord() throws IOException {
        Path discord = folder.resolve("discord");
        ExampleExport.discord(discord);
        audit(ExampleExport.slack(), "--zone", "Europe/Berlin", "--out", folder.resolve("s"));
        audit(discord, "--zone", "Europe/Berlin", "--out", folder.resolve("d"));
        assertThat(figures(folder.resolve("s"))).isEqualTo(figures(folder.resolve("d")));
    }

    @Test
    void one_line_is_written_for_each_thread_that_holds_a_request() throws IOException {
        Path threads = folder.resolve("threads.jsonl");
        audit(ExampleExport.slack(), "--out", folder, "--threads", threads);
        List<String> lines = Files.readAllLines(threads);
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            JsonNode thread = JsonMapper.shared().readTree(line);
            assertThat(thread.propertyNames()).containsExactly("channel", "thread_ts", "requests");
            assertThat(thread.get("requests").get(0).propertyNames())
                    .containsExactly(
                            "message_ts",
                            "author",
                            "kind",
                            "tracked",
                            "owners",
                            "first_response_ts",
                            "ask_back_ts",
                            "state",
                            "done_ts",
                            "handoffs");
        }
    }

    @Test
    void a_period_counts_only_what_lies_in_it() throws IOException {
        audit(ExampleExport.slack(), "--out", folder, "--since", "2026-02-16", "--until", "2026-02-20");
        JsonNode report = json(folder);
        assertThat(report.at("/period/from").stringValue()).startsWith("2026-02-16");
        assertThat(report.at("/period/to").stringValue()).isLessThan("2026-02-21");
        assertThat(report.at("/series").size()).isEqualTo(1);
    }

    @Test
    void a_wait_is_counted_in_the_hours_that_the_configuration_tells_of_a_person() throws IOException {
        Path config = Files.writeString(
                folder.resolve("awaitbot.yml"),
                "people:\n  - { slack: U0002, zone: Europe/Berlin, hours: Mon-Fri 08:00-17:00 }\n");
        audit(ExampleExport.slack(), "--out", folder.resolve("profile"));
        audit(ExampleExport.slack(), "--out", folder.resolve("told"), "--config", config);
        // Lee was asked at 8:15 in Berlin and answered at 9:20 in New York, which is 15:20 in Berlin.
        assertThat(workingHours(folder.resolve("profile"), "A-01,")).isEqualTo("0.3358");
        assertThat(workingHours(folder.resolve("told"), "A-01,")).isEqualTo("7.0833");
    }

    @Test
    void texts_are_in_the_report_only_if_asked_for() throws IOException {
        audit(ExampleExport.slack(), "--out", folder);
        assertThat(Files.readString(folder.resolve("report.html"))).doesNotContain("<blockquote>");
        audit(ExampleExport.slack(), "--out", folder, "--examples");
        assertThat(Files.readString(folder.resolve("report.html"))).contains("<blockquote>");
    }

    @Test
    void what_is_no_export_is_refused_in_one_sentence() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "not an export");
        CommandLines run = audit(text, "--out", folder.resolve("out"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("notes.txt").hasLineCount(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void an_empty_export_is_said_to_be_empty() throws IOException {
        Path zip = folder.resolve("empty.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("channels.json", "users.json")) {
                out.putNextEntry(new ZipEntry(name));
                out.write("[]".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        CommandLines run = audit(zip, "--out", folder.resolve("out"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("There are no messages to report on");
        assertThat(Files.readString(folder.resolve("out/report.html"))).contains("There were no messages to read.");
    }

    @Test
    void a_broken_file_is_named_and_the_rest_is_read() throws IOException {
        Path out = folder.resolve("out");
        Path discord = folder.resolve("discord");
        ExampleExport.discord(discord);
        Files.writeString(
                discord.resolve("tern - broken.json"), "{\"guild\":{\"id\":\"1\",\"name\":\"tern\"},\"channel\":");
        CommandLines run = audit(discord, "--out", out);
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .startsWith("Left out: ")
                .contains("tern - broken.json")
                .hasLineCount(1);
        assertThat(json(out).at("/source/skipped/0/file").stringValue()).contains("tern - broken.json");
        assertThat(json(out).at("/requests").intValue()).isPositive();
    }

    @Test
    void a_place_that_cannot_be_written_is_named_before_anything_is_read() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");
        CommandLines run = audit(ExampleExport.slack(), "--out", file);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("Cannot write " + file);
    }

    @Test
    void a_period_that_ends_before_it_begins_is_bad_use() {
        CommandLines run = audit(ExampleExport.slack(), "--since", "2026-03-01", "--until", "2026-02-01");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("--until 2026-02-01 is before --since 2026-03-01");
    }

    @Test
    void a_policy_with_mistakes_is_bad_use() throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.yml"), "grace: soon\nmode: loud\n");
        CommandLines run = audit(ExampleExport.slack(), "--out", folder.resolve("out"), "--policy", policy);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("grace").contains("mode");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private static CommandLines audit(Object export, Object... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "audit";
        arguments[1] = export.toString();
        for (int i = 0; i < more.length; i++) {
            arguments[i + 2] = more[i].toString();
        }
        return CommandLines.run(arguments);
    }

    private static String workingHours(Path out, String request) throws IOException {
        List<String> rows = Files.readAllLines(out.resolve("requests.csv"));
        int column = List.of(rows.get(0).split(",")).indexOf("first_response_working_hours");
        String row =
                rows.stream().filter(one -> one.startsWith(request)).findFirst().orElseThrow();
        return row.split(",")[column];
    }

    private static JsonNode json(Path out) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(out.resolve("report.json")));
    }

    private static JsonNode figures(Path out) throws IOException {
        return ((ObjectNode) json(out)).without(List.of("generated", "source"));
    }
}
