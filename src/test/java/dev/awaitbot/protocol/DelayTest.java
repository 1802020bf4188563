package dev.awaitbot.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelayTest {
    @ParameterizedTest
    @CsvSource({
        "90s,     90,     ELAPSED,       90s",
        "15m,     900,    ELAPSED,       15m",
        "4H,      14400,  ELAPSED,       4h",
        "1h30m,   5400,   ELAPSED,       90m",
        "3d,      259200, ELAPSED,       72h",
        "2w,      1209600, ELAPSED,      336h",
        "PT1H,    3600,   ELAPSED,       1h",
        "pt1h30m, 5400,   ELAPSED,       90m",
        "P2D,     172800, ELAPSED,       48h",
        "P1W,     604800, ELAPSED,       168h",
        "0s,      0,      ELAPSED,       0s",
        "4wh,     14400,  WORKING,       4wh",
        "30wm,    1800,   WORKING,       30wm",
        "2bd,     2,      BUSINESS_DAYS, 2bd",
    })
    void a_delay_is_read_and_written(String text, long amount, Delay.Unit unit, String written) {
        assertThat(Delay.parse(text)).isEqualTo(new Delay(amount, unit)).hasToString(written);
        assertThat(Delay.parse(written)).isEqualTo(Delay.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "4",
                "h",
                "-4h",
                "4 h",
                "4x",
                "2bd4h",
                "4h2bd",
                "4wh30wm",
                "P1M",
                "P1Y",
                "PT-1H",
                "P",
                "PT",
                "9999999999h",
                "999999999h",
                "999999bd",
                "P99999999999D",
                "PT9999999999999999H",
                "٤h",
                "1.5h"
            })
    void anything_else_is_refused_with_what_is_allowed(String text) {
        assertThatThrownBy(() -> Delay.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text + "\" is not a duration; allowed: 90s, 15m, 4h, 3d, 2w, 4wh (working hours),"
                        + " 2bd (business days), PT1H.");
    }

    @Test
    void the_time_of_a_step_counts_from_an_anchor() {
        assertThat(StepTime.parse("due")).isEqualTo(new StepTime(StepTime.Anchor.DUE, null, false));
        assertThat(StepTime.parse("due + 4wh")).isEqualTo(new StepTime(StepTime.Anchor.DUE, Delay.parse("4wh"), false));
        assertThat(StepTime.parse("due-1h")).isEqualTo(new StepTime(StepTime.Anchor.DUE, Delay.parse("1h"), true));
        assertThat(StepTime.parse("Half-Window")).isEqualTo(new StepTime(StepTime.Anchor.HALF_WINDOW, null, false));
        assertThat(StepTime.parse("half-window - 10m").before()).isTrue();
        assertThat(StepTime.parse("posted +2bd").delay()).isEqualTo(Delay.businessDays(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "due 4h", "duesday", "+ 4h", "due + soon", "due +", "due - 2bd", "half"})
    void a_step_at_no_time_is_refused_with_what_is_allowed(String text) {
        assertThatThrownBy(() -> StepTime.parse(text)).hasMessageContaining("; allowed: ");
    }

    @Test
    void the_default_ladder_has_times() {
        assertThat(Defaults.policy(java.time.ZoneOffset.UTC).ladder())
                .isNotEmpty()
                .allSatisfy(step -> StepTime.parse(step.at()));
    }
}
