package dev.awaitbot.calendar.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.focus_shift.jollyday.core.HolidayManager;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublicHolidaysTest {
    private final PublicHolidays holidays = new PublicHolidays();

    @Test
    void all_of_germany_rests_on_unity_day_but_only_some_of_it_at_corpus_christi() {
        LocalDate unity = LocalDate.of(2026, 10, 3);
        LocalDate corpusChristi = LocalDate.of(2026, 6, 4);

        assertThat(holidays.of("DE")).accepts(unity).rejects(corpusChristi);
        assertThat(holidays.of("DE-BY")).accepts(unity, corpusChristi);
        assertThat(holidays.of("de-be")).accepts(unity).rejects(corpusChristi);
    }

    @Test
    void thanksgiving_is_the_fourth_thursday_of_november_in_the_united_states() {
        assertThat(holidays.of("US")).accepts(LocalDate.of(2026, 11, 26)).rejects(LocalDate.of(2026, 11, 19));
    }

    @Test
    void a_new_year_on_saturday_is_kept_on_the_last_day_of_the_old_year() {
        assertThat(holidays.of("US"))
                .accepts(LocalDate.of(2021, 12, 31))
                .rejects(LocalDate.of(2022, 12, 31), LocalDate.of(2020, 12, 31));
    }

    @Test
    void an_observance_is_a_day_of_work() {
        assertThat(holidays.of("US-AL")).rejects(LocalDate.of(2026, 4, 27));
    }

    @Test
    void an_unknown_country_is_refused_with_what_is_allowed() {
        for (String wrong : new String[] {"XX", "", "Germany", "nyse", "DE_BY", "D"}) {
            assertThatThrownBy(() -> holidays.of(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("\"" + wrong + "\" is no country")
                    .hasMessageContaining("DE-BY");
        }
    }

    @Test
    void an_unknown_region_is_refused_with_those_that_there_are() {
        assertThatThrownBy(() -> holidays.of("DE-XY"))
                .hasMessageContaining("\"DE-XY\" names a region")
                .hasMessageContaining("BB, BE,");
        assertThatThrownBy(() -> holidays.of("DE-BY-")).hasMessageContaining("\"DE-BY-\" names a region");
    }

    @Test
    void every_country_answers_for_every_year_a_calendar_knows() {
        int asked = 0;
        for (String code : HolidayManager.getSupportedCalendarCodes()) {
            if (code.length() != 2) {
                continue;
            }
            var days = holidays.of(code);
            for (int year : new int[] {1900, 1950, 2026, 2100, 2199}) {
                days.test(LocalDate.of(year, 12, 25));
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(1000);
    }
}
