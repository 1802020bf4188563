package dev.awaitbot.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.awaitbot.protocol.Letter;
import org.junit.jupiter.api.Test;

/** A made-up team whose habits are known comes out of its report as it was made. */
class ReportTest {
    private static final Report TEAM = Synthetic.report(3000, 40, 20, null);

    @Test
    void finds_the_shares_that_were_put_in() {
        var compliance = TEAM.compliance();
        assertThat(compliance.byLetter().get(Letter.ASSIGN).share()).isCloseTo(0.55, within(0.04));
        assertThat(compliance.byLetter().get(Letter.WINDOW).share()).isCloseTo(0.30, within(0.04));
        assertThat(compliance.byLetter().get(Letter.THREAD).share()).isEqualTo(1);
        assertThat(compliance.complete().n() + compliance.edited())
                .isEqualTo(TEAM.counts().tracked());
    }

    @Test
    void finds_that_requests_without_a_window_wait_longest() {
        KeyFinding.Of key = TEAM.key();
        assertThat(key).isNotNull();
        assertThat(key.letter()).isEqualTo(Letter.WINDOW);
        assertThat(key.longer()).isNotNull();
        assertThat(key.longer().low()).isPositive();
        assertThat(key.with()).isGreaterThan(key.without());
    }

    @Test
    void puts_the_conversation_that_waits_longest_first() {
        assertThat(TEAM.conversations().places().get(0).name()).isEqualTo("archive");
    }

    @Test
    void holds_the_median_inside_its_interval_and_the_curve_inside_its_band() {
        Latency first = TEAM.firstResponse().wall();
        assertThat(first.median().value())
                .isBetween(first.median().low(), first.median().high());
        Latency.Band band = first.band();
        for (int i = 0; i < band.times().length; i++) {
            assertThat(first.curve().at(band.times()[i])).isBetween(band.low()[i] - 1e-9, band.high()[i] + 1e-9);
        }
    }

    @Test
    void counts_every_tracked_request_once_in_weeks_and_in_hours() {
        assertThat(TEAM.weeks().stream().mapToInt(Weekly.Of::requests).sum())
                .isEqualTo(TEAM.counts().tracked());
        int asked = 0;
        for (int[] day : TEAM.hours().asked()) {
            for (int hour : day) {
                asked += hour;
            }
        }
        assertThat(asked).isEqualTo(TEAM.counts().tracked());
    }

    @Test
    void looks_back_for_a_share_only_as_far_as_it_must() {
        Weekly.Of late = TEAM.weeks().get(20);
        assertThat(late.recent()).isNotNull();
        assertThat(late.recent().n()).isBetween(Cases.REQUESTS, 150);
        Report sparse = Synthetic.report(60, 200, 20, null);
        assertThat(sparse.weeks().get(20).recent())
                .as("too few requests in a quarter of a year")
                .isNull();
    }

    @Test
    void draws_a_hundred_messages_to_judge_from_every_layer_of_confidence() {
        var strata = new Strata();
        for (int i = 0; i < 1000; i++) {
            double confidence = i < 990 ? 0.95 : 0.55;
            strata.add(new Excerpt(
                    "help",
                    new dev.awaitbot.protocol.MessageId("m" + i),
                    java.time.Instant.ofEpochSecond(i),
                    confidence,
                    "text"));
        }
        assertThat(strata.drawn()).hasSize(100);
        assertThat(strata.drawn().stream().filter(one -> one.excerpt().confidence() < 0.6))
                .as("all ten of a thin layer, each for itself")
                .hasSize(10)
                .allSatisfy(one -> assertThat(one.standsFor()).isEqualTo(1));
        assertThat(strata.drawn().stream().filter(one -> one.excerpt().confidence() > 0.6))
                .allSatisfy(one -> assertThat(one.standsFor()).isEqualTo(11));
        assertThat(strata.drawn()).isEqualTo(strata.drawn());
    }
}
