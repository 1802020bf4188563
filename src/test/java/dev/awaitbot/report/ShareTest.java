package dev.awaitbot.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    /** R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void has_the_intervals_that_newcombe_published(int hits, int n, double low, double high) {
        Share share = Share.of(hits, n);
        assertThat(share.low()).isCloseTo(low, within(0.00005));
        assertThat(share.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void weighs_each_by_how_many_it_stands_for() {
        Share share = Share.weighed(new double[] {9, 1}, new boolean[] {true, false});
        assertThat(share.share()).isEqualTo(0.9);
        assertThat(share.hits()).isEqualTo(1);
        assertThat(share.n()).isEqualTo(2);
    }

    @Test
    void is_as_sure_as_its_effective_size_where_members_weigh_differently() {
        assertThat(Share.weighed(new double[] {3, 3, 3}, new boolean[] {true, false, true}))
                .as("all alike: the plain share")
                .isEqualTo(Share.of(2, 3));
        Share even = Share.of(3, 4);
        Share uneven = Share.weighed(
                new double[] {5, 5, 5, 5, 1, 1, 1, 1},
                new boolean[] {true, true, true, false, true, true, true, false});
        assertThat(uneven.share()).isEqualTo(even.share());
        assertThat(uneven.high() - uneven.low())
                .as("eight that count like less than six")
                .isLessThan(even.high() - even.low())
                .isGreaterThan(Share.of(6, 8).high() - Share.of(6, 8).low());
    }

    @Test
    void says_nothing_of_nothing() {
        assertThat(Share.weighed(new double[0], new boolean[0])).isEqualTo(Share.of(0, 0));
        assertThat(Share.of(0, 0)).isEqualTo(new Share(0, 0, 1, 0, 0));
    }

    @Test
    void stays_between_none_and_all() {
        assertThat(Share.of(20, 20).high()).isEqualTo(1);
        assertThat(Share.of(0, 3).low()).isZero();
        assertThatThrownBy(() -> Share.of(4, 3)).hasMessage("A share counts part of a whole, this one 4 of 3.");
    }
}
