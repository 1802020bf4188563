package dev.awaitbot.parse.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.parse.markup.Tokenizer;
import dev.awaitbot.protocol.Notation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form is asked only where its first cell can mean what the form says it opens with: nothing that it reads may be lost by that. */
class OpeningsTest {
    private static final List<String> MARKS = List.of(
            "7",
            "19",
            "2026",
            "12",
            "30",
            "2027",
            "4",
            "/",
            "-",
            ".",
            ":",
            ",",
            "(",
            "+",
            "q",
            "t",
            "lunch",
            "Tokyo",
            "same",
            "time",
            "<t:1795190400:f>");

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "pt"})
    void no_form_reads_what_does_not_open_as_it_says(String language) throws IOException {
        var lexicon = new Lexicon(language);
        List<String> entries = entries(language);
        var random = new Random(11);
        for (int i = 0; i < 30_000; i++) {
            var text = new StringBuilder();
            for (int words = 2 + random.nextInt(4); words > 0; words--) {
                List<String> from = random.nextInt(3) == 0 ? MARKS : entries;
                text.append(from.get(random.nextInt(from.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            var line = new Line(Tokenizer.read(text.toString(), Notation.SLACK), lexicon);
            for (int at = 0; at < line.size(); at++) {
                for (Form form : line.dull(at) ? List.<Form>of() : Forms.list()) {
                    boolean asked = (form.opens() & line.senses(at)) != 0;
                    assertThat(asked || form.read(line, at) == null)
                            .as("%s on \"%s\" at %d", form.getClass().getSimpleName(), text, at)
                            .isTrue();
                }
            }
        }
    }

    /** All that the word lists know. */
    private static List<String> entries(String language) throws IOException {
        var entries = new ArrayList<String>();
        for (String list : List.of("common", language)) {
            try (InputStream in = Lexicon.class.getResourceAsStream(list + ".words")) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#") && !line.startsWith("option") && line.contains(": "))
                        .flatMap(line ->
                                List.of(line.substring(line.indexOf(": ") + 2).split(",\\s+")).stream())
                        .map(entry -> entry.replaceAll("\\?$", ""))
                        .forEach(entries::add);
            }
        }
        return entries;
    }
}
