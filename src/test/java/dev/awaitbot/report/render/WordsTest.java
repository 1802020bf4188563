package dev.awaitbot.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.report.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    @ParameterizedTest
    @CsvSource({
        "20, under a minute",
        "60, 1 min",
        "3599, 1 h",
        "3540, 59 min",
        "5400, 1 h 30 min",
        "36000, 10 h",
        "84600, 1 d",
        "86400, 1 d",
        "97200, 1 d 3 h",
        "1036800, 12 d",
        "31536000, 365 d"
    })
    void says_waits_as_people_do(double seconds, String words) {
        assertThat(Words.wall(seconds).replace('\u00a0', ' ')).isEqualTo(words);
    }

    @Test
    void does_not_turn_working_hours_into_days() {
        assertThat(Words.work(45 * 3600).replace('\u00a0', ' ')).isEqualTo("45 h");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 %", "0.001, under 1 %", "0.415, 42 %", "0.999, over 99 %", "1, 100 %"})
    void rounds_shares_but_not_to_none_or_all(double share, String words) {
        assertThat(Words.percent(share).replace('\u00a0', ' ')).isEqualTo(words);
    }

    @Test
    void says_what_an_interval_leaves_open() {
        assertThat(Words.between(new Estimate(7200, 3600, NEVER), false).replace('\u00a0', ' '))
                .isEqualTo("at least 1 h");
        assertThat(Words.between(new Estimate(NEVER, NEVER, NEVER), false)).isEmpty();
    }

    @Test
    void counts_one_and_many() {
        assertThat(Words.count(1, "request", "requests")).isEqualTo("1\u00a0request");
        assertThat(Words.count(6707, "message", "messages")).isEqualTo("6,707\u00a0messages");
    }
}
