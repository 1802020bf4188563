package dev.awaitbot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

class JsonlTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int run(String lines) throws IOException {
        return new Jsonl(new ByteArrayInputStream(lines.getBytes(UTF_8)), out).run(JsonlTest::echo);
    }

    private static void echo(JsonNode line, tools.jackson.core.JsonGenerator out) throws Jsonl.BadLine {
        out.writeStartObject();
        out.writeStringProperty("heard", line.path("text").asString(""));
        if (line.path("zone").asString("").equals("Mars")) {
            throw new Jsonl.BadLine("There is no zone \"Mars\".");
        }
        out.writeEndObject();
    }

    private String written() {
        return out.toString(UTF_8);
    }

    @Test
    void each_line_is_answered_by_one_line_in_order() throws IOException {
        assertThat(run("{\"text\":\"one\"}\n\n  \r\n{\"text\":\"two\"}")).isZero();
        assertThat(written()).isEqualTo("{\"heard\":\"one\"}\n{\"heard\":\"two\"}\n");
    }

    @Test
    void a_line_that_is_not_json_is_named_and_the_run_goes_on() throws IOException {
        assertThat(run("{\"text\":\"one\"}\n{oops\n[1]\n{} {}\n{\"text\":\"five\"}\n"))
                .isEqualTo(3);
        assertThat(written().lines())
                .hasSize(5)
                .element(1)
                .asString()
                .startsWith("{\"line\":2,\"error\":\"This line is not JSON: ");
        assertThat(written())
                .contains("{\"line\":3,\"error\":\"This line is no JSON object")
                .contains("{\"line\":4,");
        assertThat(written()).endsWith("{\"heard\":\"five\"}\n");
    }

    @Test
    void nothing_of_an_answer_is_left_when_its_line_turns_out_bad() throws IOException {
        assertThat(run("{\"id\":\"m7\",\"zone\":\"Mars\"}\n")).isEqualTo(3);
        assertThat(written()).isEqualTo("{\"line\":1,\"id\":\"m7\",\"error\":\"There is no zone \\\"Mars\\\".\"}\n");
    }

    @Test
    void any_text_comes_back_as_it_was_half_a_surrogate_pair_too() throws IOException {
        assertThat(run("{\"text\":\"Grüße 😀 \\ud800 \\u0000\"}\n")).isZero();
        JsonNode back = Jsonl.JSON.readTree(written());
        assertThat(back.path("heard").asString()).isEqualTo("Grüße 😀 \ud800 \u0000");
        assertThat(written()).contains("Grüße");
    }

    @Test
    void a_line_nested_without_end_is_a_bad_line() throws IOException {
        assertThat(run("{\"text\":" + "[".repeat(100_000) + "\n{\"text\":\"two\"}\n"))
                .isEqualTo(3);
        assertThat(written()).startsWith("{\"line\":1,\"error\":").endsWith("{\"heard\":\"two\"}\n");
    }

    @Test
    @Timeout(20)
    void an_answer_does_not_wait_for_the_next_line() throws IOException, InterruptedException {
        try (var ask = new PipedOutputStream();
                var asked = new PipedInputStream(ask);
                var answer = new PipedInputStream();
                var answering = new PipedOutputStream(answer)) {
            var runner = new Thread(() -> {
                try {
                    new Jsonl(asked, answering).run(JsonlTest::echo);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            runner.start();
            ask.write("{\"text\":\"one\"}\n".getBytes(UTF_8));
            ask.flush();
            assertThat(new String(answer.readNBytes(16), UTF_8)).isEqualTo("{\"heard\":\"one\"}\n");
            ask.close();
            runner.join();
        }
    }

    @Test
    void a_line_longer_than_any_buffer_is_read_whole() throws IOException {
        String text = "long ".repeat(60_000);
        assertThat(run("{\"text\":\"" + text + "\"}\r\n{\"text\":\"two\"}")).isZero();
        assertThat(written()).isEqualTo("{\"heard\":\"" + text + "\"}\n{\"heard\":\"two\"}\n");
    }
}
