package dev.awaitbot.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awaitbot.protocol.Defaults;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon-Fri 09:00-17:00                   | Mon-Fri 09:00-17:00",
                "Mon-Fri 09:00-17:00; Sat 10:00-14:00  | Mon-Fri 09:00-17:00; Sat 10:00-14:00",
                "mon - fri 9-12, 13:00 – 17:30         | Mon-Fri 09:00-12:00, 13:00-17:30",
                "Mon,Wed,Friday 8:00-12:00;            | Mon 08:00-12:00; Wed 08:00-12:00; Fri 08:00-12:00",
                "Sat-Mon 10:00-24:00                   | Mon 10:00-24:00; Sat-Sun 10:00-24:00",
                "Mon 13:00-17:00; Mon 09:00-12:00      | Mon 09:00-12:00, 13:00-17:00",
                "Mon-Fri 22:00-06:00                   | Mon 22:00-24:00; Tue-Fri 00:00-06:00, 22:00-24:00; Sat 00:00-06:00",
                "Sun 22:00-0:00                        | Sun 22:00-24:00",
                "Sun 20:00-02:00                       | Mon 00:00-02:00; Sun 20:00-24:00",
                "24/7                                  | Mon-Sun 00:00-24:00",
                "never                                 | never",
            })
    void hours_are_read_and_written(String text, String canonical) {
        assertThat(HoursText.format(HoursText.parse(text))).isEqualTo(canonical);
        assertThat(HoursText.parse(canonical)).isEqualTo(HoursText.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon-Fri 9-25                    | \"25\" is no time of day",
                "Mon-Fri 09:60-17:00             | \"09:60\" is no time of day",
                "Mon-Fri 09:00-24:01             | \"24:01\" is no time of day",
                "Mon-Fri 09:0-17:00              | \"09:0\" is no time of day",
                "Mon-Fri 9am-5pm                 | \"9am\" is no time of day",
                "Mon-Fri 09:00                   | \"09:00\" has no end",
                "Mon-Fri 09:00-09:00             | lasts no time",
                "Mon-Fri 24:00-06:00             | lasts no time",
                "Mon-Fri                         | has no times",
                "09:00-17:00                     | has no days before it",
                "Mon-Fry 09:00-17:00             | \"Mon-Fry\" is no day of the week",
                "M 09:00-17:00                   | \"M\" is no day of the week",
                "Mon-Fri 09:00-17:00, Sat 10-14  | days of their own begin after ;",
                "Mon 09:00-12:00, 11:00-13:00    | two shifts overlap on Mon",
                "Sun 22:00-06:00; Mon 05:00-09:00| two shifts overlap on Mon",
                "Mon 20:00-24:00, 21:00-23:00    | two shifts overlap on Mon",
                "Mon -Fri- 09:00-17:00           | is no",
                "'  ;  '                         | There are no hours",
                "Mon-Fri 09:00-17:00-18:00       | is no time of day",
            })
    void what_is_wrong_is_said_with_what_is_allowed(String text, String problem) {
        assertThatThrownBy(() -> HoursText.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(problem)
                .hasMessageContaining("allowed: Mon-Fri 09:00-17:00");
    }

    @ParameterizedTest
    @ValueSource(ints = {501, 40_000, 400_000})
    void endless_text_is_refused_unread(int length) {
        assertThatThrownBy(() -> HoursText.parse("Mon" + " ".repeat(length) + "-"))
                .hasMessageContaining("characters long");
    }

    @Test
    void the_default_hours_are_monday_to_friday_nine_to_five() {
        assertThat(HoursText.format(Defaults.hours())).isEqualTo("Mon-Fri 09:00-17:00");
        assertThat(HoursText.parse("Mon-Fri 09:00-17:00")).isEqualTo(Defaults.hours());
        assertThat(Defaults.hours().week()).doesNotContainKey(DayOfWeek.SATURDAY);
    }
}
