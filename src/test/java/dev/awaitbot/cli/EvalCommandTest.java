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
            {"id":"4","thread":"c","is_request":false,"text":"@dana could you please review https://git.example/pull/12?","owners":[],"note":"made up: by hand, for this"}
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
        JsonNode recall = answer.path("figures").path(1);
        assertThat(recall.path("value").asDouble()).isEqualTo(100);
        assertThat(recall.path("low").asDouble())
                .as("two of two make nothing certain")
                .isCloseTo(34.2, within(0.1));
        assertThat(recall.path("n").asInt()).isEqualTo(2);
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
                .containsPattern("exact set +50\\.0 .* 2\n")
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
        assertThat(answer.path("recall").isNull())
                .as("a sample holds only what was found")
                .isTrue();
        assertThat(answer.path("errors").path(0).path("row").asInt()).isEqualTo(3);
        assertThat(run("eval", file("sample.csv", csv)).out())
                .contains("2 messages judged, 1 still open")
                .contains("The open rows are left out")
                .contains("the doubtful ones weigh too much")
                .contains("row 3   0.60  why?");
    }

    @Test
    void a_row_counts_as_often_as_the_messages_it_stands_for() throws IOException {
        String csv = "request,text,confidence,stands_for,note\nyes,please do,0.95,9,\nno,why?,0.6,1,rhetorical\n";
        CommandLines ran = run("eval", file("sample.csv", csv));
        assertThat(ran.out())
                .contains("Counted as requests, and are: 90.0 % ")
                .contains("Each row counts as often as the messages it stands for")
                .containsPattern("rhetorical +1\n");
    }

    @Test
    void a_sample_that_an_audit_wrote_comes_back_in() throws IOException {
        run("audit", "docs/example-export/tern-slack-export.zip", "--out", folder.toString());
        Path sample = folder.resolve("sample.csv");
        CommandLines unjudged = run("eval", sample.toString());
        assertThat(unjudged.code()).isEqualTo(3);
        assertThat(unjudged.err()).contains("None of its 100 rows is judged yet.");
        Files.writeString(sample, Files.readString(sample).replaceAll("(?m)^,", "y,"));
        JsonNode answer =
                Jsonl.JSON.readTree(run("eval", "--json", sample.toString()).out());
        assertThat(answer.path("judged").asInt()).isEqualTo(100);
        assertThat(answer.path("weighed").asBoolean()).isTrue();
        assertThat(answer.path("precision").path("share").asDouble()).isEqualTo(1);
        assertThat(answer.path("precision").path("low").asDouble()).isBetween(0.9, 0.99);
    }

    @Test
    void a_half_labelled_file_counts_what_is_labelled() throws IOException {
        String gold = GOLD + "{\"id\":\"5\",\"is_request\":null,\"text\":\"hm\"}\n";
        assertThat(run("eval", file("gold.jsonl", gold)).out())
                .startsWith("4 messages, 2 requests, 3 threads; 1 not labelled yet and left out\n")
                .contains("2 requests found, 0 missed; 1 falsely taken for one, 1 rightly left alone");
        CommandLines none = run("eval", file("none.jsonl", "{\"is_request\":null,\"text\":\"hm\"}\n"));
        assertThat(none.err()).contains("None of its 1 messages is labelled yet.");
        assertThat(none.code()).isEqualTo(3);
    }

    @Test
    void all_bad_rows_are_named_at_once_by_row_and_line() throws IOException {
        String csv = "request,text,confidence\nyes,\"two\nlines\",0.9\n\nmaybe,b,0.9\nno,c,high\n";
        assertThat(run("eval", file("s.csv", csv)).err().lines())
                .anyMatch(line -> line.endsWith("s.csv: row 4 (line 5): \"maybe\" is neither yes nor no."))
                .anyMatch(line ->
                        line.endsWith("s.csv: row 5 (line 6): \"high\" is no number for the column \"confidence\"."))
                .hasSize(2);
        assertThat(run("eval", file("t.csv", "request,confidence\nyes,\"0.9\n")).err())
                .contains("line 2: a quotation mark opens here and is never closed.");
        String lines = "{oops\n".repeat(30);
        assertThat(run("eval", file("b.jsonl", lines)).err().lines().toList())
                .hasSize(21)
                .last()
                .isEqualTo("… and 10 more.");
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
        assertThat(run("eval", folder.toString()).err()).endsWith("it is a folder.\n");
        assertThat(run("eval", "--part=odd", file("c.csv", "request,confidence\nyes,1\n"))
                        .code())
                .isEqualTo(2);
        assertThat(run("eval", file("a.jsonl", "{oops\n")).err()).contains("line 1 is not JSON");
        assertThat(run("eval", file("a.jsonl", "\n{\"text\":\"a\"}\n")).err())
                .contains("line 2: This line has no \"is_request\"");
        assertThat(run("eval", file("a.csv", "text\nhello\n")).err()).contains("This is no sample of an audit");
        CommandLines maybe = run("eval", file("b.csv", "request,confidence\nperhaps,0.5\n"));
        assertThat(maybe.err()).contains("row 2: \"perhaps\" is neither yes nor no.");
        assertThat(maybe.code()).isEqualTo(3);
        Path broken = Files.write(folder.resolve("c.jsonl"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(run("eval", broken.toString()).err()).contains("is not written in UTF-8");
    }

    @Test
    void an_empty_file_has_no_figures() throws IOException {
        assertThat(run("eval", file("gold.jsonl", "")).out()).startsWith("0 messages, 0 requests");
    }
}
