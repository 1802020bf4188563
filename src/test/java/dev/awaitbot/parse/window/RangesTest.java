package dev.awaitbot.parse.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Written in New York on Thursday, 2026-11-19 at 14:20. */
class RangesTest {
    private final Reads here = Reads.thursday();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "back between 4pm and 5pm tonight | 2026-11-19T16:00-05:00 | 2026-11-19T17:00-05:00",
                "six to eight pm | 2026-11-19T18:00-05:00 | 2026-11-19T20:00-05:00",
                "from now till tomorrow noon | 2026-11-19T14:20-05:00 | 2026-11-20T12:00-05:00",
                "for 30 minutes from 4pm | 2026-11-19T16:00-05:00 | 2026-11-19T16:30-05:00",
                "from 4 to 23 next month | 2026-12-04T00:00-05:00 | 2026-12-24T00:00-05:00",
                "from 2027 to 2028 | 2027-01-01T00:00-05:00 | 2029-01-01T00:00-05:00",
                "week commencing Monday 7 December | 2026-12-07T00:00-05:00 | 2026-12-14T00:00-05:00",
                "late Friday night | 2026-11-20T22:00-05:00 | 2026-11-21T00:00-05:00",
                "Friday or Saturday | 2026-11-20T00:00-05:00 | 2026-11-22T00:00-05:00"
            })
    void a_stretch_is_read_from_its_start_to_its_end(String text, OffsetDateTime start, OffsetDateTime end) {
        List<TimeHit> hits = here.hits(text);
        assertThat(hits).hasSize(1);
        assertThat(hits.get(0).start()).isEqualTo(start);
        assertThat(hits.get(0).end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "five to eight | 2026-11-19T19:55-05:00",
                "3ish tomorrow | 2026-11-20T15:00-05:00",
                "9 on Monday evening | 2026-11-23T21:00-05:00",
                "on 15 at 8am | 2026-12-15T08:00-05:00",
                "in 1 hour 30 | 2026-11-19T15:50-05:00",
                "year end 2027 | 2027-12-31T00:00-05:00"
            })
    void a_point_is_put_together_from_all_that_is_said_of_it(String text, OffsetDateTime start) {
        List<TimeHit> hits = here.hits(text);
        assertThat(hits).hasSize(1);
        assertThat(hits.get(0).start()).isEqualTo(start);
    }
}
