package dev.awaitbot.cli;

import static dev.awaitbot.cli.CommandLines.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class EvalCommandTest {
    private static final String GOLD = """
            {"id":"1","thread":"a","is_request":true,"text":"@dana could you please review https://git.example/pull/12?","owners":["@dana"],"addressee_kind":"person","info_complete":true,"note":"full"}
            {"id":"2","thread":"a","is_request":true,"text":"@lee please merge it","owners":["@dana"],"addressee_kind":"person","info_complete":true,"note":"full"}

            {"id":"3","thread":"e","is_request":false,"text":"The build is green again.","owners":[],"note":"statement: a report"}
            {"id":"4","thread":"c","is_request":false,"text":"@dana could you please review https://git.example/pull/12?","owners":[],"note":"made up"}
            """;

    @TempDir
    private Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void labelled_messages_give_figures_with_intervals_notes_and_the_worst_errors() throws IOException {
        JsonNode answer = Jsonl.JSON.readTree(
                run("eval", "--json", file("gold.jsonl", GOLD)).out());
        assertThat(answer.path("messages").asInt()).isEqualTo(4);
        assertThat(answer.path("requests").asInt()).isEqualTo(2);
        assertThat(answer.path("threads").asInt()).isEqualTo(3);
        JsonNode precision = answer.path("figures").path(0);
        assertThat(precision.path("name").asString()).isEqualTo("precision");
        assertThat(precision.path("value").asDouble()).isCloseTo(66.7, within(0.1));
        assertThat(precision.path("low").asDouble())
                .isLessThanOrEqualTo(precision.path("value").asDouble());
        assertThat(answer.path("notes")).hasSize(1);
        assertThat(answer.path("notes").path(0).path("note").asString()).isEqualTo("made up");
        assertThat(answer.path("errors").path(0).path("id").asString()).isEqualTo("4");
    }

    @Test
    void a_person_reads_the_same() throws IOException {
        CommandLines ran = run("eval", "--errors=1", file("gold.jsonl", GOLD));
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("4 messages, 2 requests, 3 threads")
                .contains("exact set        50.0")
                .contains("made up")
                .contains("false");
    }

    @Test
    void the_halves_share_no_thread_and_leave_none_out() throws IOException {
        String gold = file("gold.jsonl", GOLD);
        int even = Jsonl.JSON
                .readTree(run("eval", "--json", "--part=even", gold).out())
                .path("threads")
                .asInt();
        int odd = Jsonl.JSON
                .readTree(run("eval", "--json", "--part=odd", gold).out())
                .path("threads")
                .asInt();
        assertThat(even + odd).isEqualTo(3);
        assertThat(even).isEqualTo(1);
    }

    @Test
    void the_filled_sample_of_an_audit_gives_the_precision_on_that_chat() throws IOException {
        String csv = "request,conversation,message,sent_at,text,confidence\r\n"
                + "yes,C1,1,2026-11-17T10:00:00Z,\"please, \"\"now\"\"\nthank you\",0.99\r\n"
                + "No,C1,2,2026-11-17T10:00:00Z,why?,0.6\r\n"
                + ",C1,3,2026-11-17T10:00:00Z,hm?,0.7\r\n";
        JsonNode answer = Jsonl.JSON.readTree(
                run("eval", "--json", file("sample.csv", csv)).out());
        assertThat(answer.path("open").asInt()).isEqualTo(1);
        assertThat(answer.path("precision").path("share").asDouble()).isEqualTo(0.5);
        assertThat(answer.path("precisionSpokenTo").path("n").asInt()).isEqualTo(1);
        assertThat(run("eval", file("sample.csv", csv)).out()).contains("2 messages judged, 1 still open.");
    }

    @Test
    void a_sample_saved_by_a_spreadsheet_with_semicolons_is_read_too() throws IOException {
        String csv = "\uFEFFrequest;conversation;message;sent_at;text;confidence\nx;C1;1;t;\"a; b\";0,99\n";
        JsonNode answer = Jsonl.JSON.readTree(
                run("eval", "--json", file("sample.csv", csv)).out());
        assertThat(answer.path("precisionSpokenTo").path("n").asInt()).isEqualTo(1);
    }

    @Test
    void bad_input_is_named_with_its_place() throws IOException {
        assertThat(run("eval", "nowhere.jsonl").err()).isEqualTo("There is no file nowhere.jsonl.\n");
        assertThat(run("eval", file("a.jsonl", "{oops\n")).err()).contains("line 1 is not JSON");
        assertThat(run("eval", file("a.jsonl", "\n{\"text\":\"a\"}\n")).err())
                .contains("line 2: This line has no \"is_request\"");
        assertThat(run("eval", file("a.csv", "text\nhello\n")).err()).contains("This is no sample of an audit");
        CommandLines maybe = run("eval", file("b.csv", "request,confidence\nperhaps,0.5\n"));
        assertThat(maybe.err()).contains("Row 2: \"perhaps\" is neither yes nor no.");
        assertThat(maybe.code()).isEqualTo(3);
        Path broken = Files.write(folder.resolve("c.jsonl"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(run("eval", broken.toString()).err()).contains("is not written in UTF-8");
    }

    @Test
    void an_empty_file_has_no_figures() throws IOException {
        assertThat(run("eval", file("gold.jsonl", "")).out()).startsWith("0 messages, 0 requests");
    }
}
