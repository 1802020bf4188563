package dev.awaitbot.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTimeTest {
    @Test
    void an_event_has_days_and_a_time_in_either_order() {
        var standup = new EventTime(Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY), LocalTime.of(9, 30));

        assertThat(EventTime.parse("Tue,Thu 9:30")).isEqualTo(standup);
        assertThat(EventTime.parse("09:30 Tuesday Thursday")).isEqualTo(standup);
        assertThat(EventTime.parse("Mon-Fri 09:30").days()).hasSize(5);
        assertThat(EventTime.parse("16:00").days()).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "Mon-Fri",
                "Mon 24:00",
                "Mon 09:30 10:30",
                "Mon 9",
                "Mo 09:30",
                "daily 09:30",
                "09:30-10:00"
            })
    void anything_else_is_refused_with_what_is_allowed(String text) {
        assertThatThrownBy(() -> EventTime.parse(text))
                .hasMessage("\"" + text + "\" is no time of an event; allowed: Mon-Fri 09:30, Fri 15:00, 16:00.");
    }
}
