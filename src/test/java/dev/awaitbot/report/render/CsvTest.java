package dev.awaitbot.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void no_text_becomes_a_formula(String text) {
        assertThat(row(text)).isEqualTo("\"'" + text + "\"\r\n");
    }

    @Test
    void quotes_what_would_break_a_row() {
        assertThat(row("a,b", "say \"yes\"", "two\nlines", "plain"))
                .isEqualTo("\"a,b\",\"say \"\"yes\"\"\",\"two\nlines\",plain\r\n");
    }

    @Test
    void leaves_numbers_as_they_are_and_nothing_empty() {
        assertThat(row(-1.5, null, true, 7)).isEqualTo("-1.5,,true,7\r\n");
    }

    private static String row(Object... cells) {
        var out = new StringBuilder();
        new Csv(out).row(cells);
        return out.toString();
    }
}
