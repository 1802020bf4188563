package dev.awaitbot.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Verdict;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleTest {
    @TempDir
    Path folder;

    @Test
    void an_example_is_a_message_or_a_thread_with_what_is_expected_and_where_it_stands() {
        Loaded loaded = new Configs(folder).read("""
                zone: Europe/Berlin
                channels: { "#help": { zone: America/New_York } }
                examples:
                  - name: A message
                    channel: "#help"
                    message: { text: "@dana please", author: omar, at: 2026-03-02 10:00 }
                    expect: { letters: { window: missing }, findings: [no-window, no-owner], due: 2026-03-02T10:00+01:00 }

                  - name: A thread
                    thread: |
                      09:00 lee: Hello.
                      09:01 dana: Hello.
                    expect: { request: false }
                """);

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.config()).isNotNull();
        Example one = loaded.config().examples().get(0);
        Example other = loaded.config().examples().get(1);
        assertThat(one.channel()).isEqualTo("help");
        assertThat(one.line()).isEqualTo(4);
        assertThat(other.line()).isEqualTo(9);
        assertThat(one.message())
                .isEqualTo(new Example.Single("omar", Instant.parse("2026-03-02T15:00:00Z"), "@dana please"));
        assertThat(one.expected().letters()).isEqualTo(Map.of(Letter.WINDOW, Verdict.MISSING));
        assertThat(one.expected().findings()).isEqualTo(List.of("no-owner", "no-window"));
        assertThat(one.expected().due()).isEqualTo("2026-03-02T09:00:00Z");
        assertThat(other.thread()).isEqualTo("09:00 lee: Hello.\n09:01 dana: Hello.\n");
        assertThat(other.expected().ofTalk()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name: A, message: { text: a }, thread: 'a: b', expect: { nudge: true } | [0].thread: an example is about one message or about one thread; allowed: message or thread",
                "name: A, expect: { nudge: true }                        | [0]: an example is about one message or about one thread",
                "name: A, thread: hello, expect: { nudge: true }         | [0].thread: \"hello\" is no thread; allowed: 09:00 lee: text",
                "name: A, message: { text: a }                           | [0]: the key expect is missing",
                "name: A, message: { text: a }, expect: {}               | [0].expect: this expects nothing, so nothing could fail it; allowed: request, findings",
                "name: A, message: { text: a }, expect: { request: false, owner: lee } | [0].expect.owner: what is no request has none of this",
                "name: A, message: { text: a }, expect: { findings: [no-ownr] } | [0].expect.findings[0]: there is no finding of this code, did you mean no-owner?",
                "name: A, message: { text: a }, expect: { letters: { assign: fine } } | [0].expect.letters.assign: \"fine\" is not known here; allowed: pass, weak, missing",
                "name: A, message: { text: a }, expect: { due: tomorrow } | [0].expect.due: \"tomorrow\" is no day with a time; allowed: 2026-03-02 10:00",
                "name: A, message: { text: a, at: 10:00 }, expect: { nudge: true } | [0].message.at: \"10:00\" is no day with a time",
                "name: A, message: { text: a }, expects: { nudge: true } | [0]",
            })
    void an_example_that_could_not_be_tried_is_refused(String example, String expected) {
        assertThat(new Configs(folder).problems("examples: [ { " + example + " } ]"))
                .first()
                .asString()
                .contains("policy.examples" + expected);
    }
}
