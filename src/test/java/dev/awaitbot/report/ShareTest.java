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
    void says_nothing_of_nothing() {
        assertThat(Share.of(0, 0)).isEqualTo(new Share(0, 0, 1, 0, 0));
    }

    @Test
    void stays_between_none_and_all() {
        assertThat(Share.of(20, 20).high()).isEqualTo(1);
        assertThat(Share.of(0, 3).low()).isZero();
        assertThatThrownBy(() -> Share.of(4, 3)).hasMessage("A share counts part of a whole, this one 4 of 3.");
    }
}
