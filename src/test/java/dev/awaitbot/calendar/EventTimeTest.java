package dev.awaitbot.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
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
        assertThat(EventTime.parse("Mon–Fri 09:30")).isEqualTo(EventTime.parse("Mon-Fri 09:30"));
        assertThat(EventTime.parse("16:00").days()).hasSize(7);
    }

    @Test
    void its_next_time_is_after_now_and_on_one_of_its_days() {
        EventTime standup = EventTime.parse("Mon-Fri 09:30");
        ZonedDateTime friday = ZonedDateTime.parse("2026-06-12T09:30+02:00[Europe/Berlin]");

        assertThat(standup.after(friday.minusMinutes(1))).isEqualTo(friday);
        assertThat(standup.after(friday)).isEqualTo(friday.plusDays(3));
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
