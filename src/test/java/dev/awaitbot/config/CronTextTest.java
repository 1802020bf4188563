package dev.awaitbot.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CronTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 0 9 ? * MON", "0 30 16 ? * fri", "0 0 8 1 * ?", "0 0/15 8-18 ? * MON-FRI", "0 0 9 L * ?",
                        "0 0 9 LW * ?",
                "0 0 9 15W * ?", "0 0 9 ? * 6L", "0 0 9 ? * FRI#3", "0 0 9 ? JAN,JUL MON 2026-2030", " 0  0 9 ? * 2 ",
                        "*/5 * * * * ?"
            })
    void a_cron_expression_is_read(String text) {
        assertThat(CronText.parse(text)).isEqualTo(text.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "monday",
                "0 9 * * 1",
                "0 0 9 * * MON",
                "0 0 9 ? * ?",
                "0 0 24 ? * MON",
                "0 60 9 ? * MON",
                "0 0 9 ? * MOON",
                "0 0 9 ? 13 MON",
                "0 0 9 32 * ?",
                "0 0 9 ? * MON#6",
                "0 0/0 9 ? * MON",
                "0 1-2-3 9 ? * MON",
                "0 , 9 ? * MON",
                "0 0 9 ? * MON 1969",
                "0 0 9 ? * MON 2026 1",
                "0 -1 9 ? * MON",
                "0 L 9 ? * MON",
                "0 0 9 W * ?",
                "0 0 9 ? * #1"
            })
    void anything_else_is_refused_with_what_is_allowed(String text) {
        assertThatThrownBy(() -> CronText.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + text + "\" ")
                .hasMessageContaining("; allowed: six fields such as 0 0 9 ? * MON");
    }
}
