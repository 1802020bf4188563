package dev.awaitbot.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.awaitbot.report.Watched.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTest {
    /** Weeks of remission under 6-mercaptopurine, negative where still in remission: E. J. Freireich et al., Blood 21 (1963) 699–716. */
    static final int[] SIX_MP = {
        6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35
    };

    /** The same trial's placebo arm: everybody relapsed. */
    private static final int[] PLACEBO = {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23};

    /** The estimates of D. R. Cox and D. Oakes, "Analysis of Survival Data" (1984), table 4.1, and of every textbook since. */
    @ParameterizedTest
    @CsvSource({"6, 0.857", "7, 0.807", "10, 0.753", "13, 0.690", "16, 0.627", "22, 0.538", "23, 0.448", "35, 0.448"})
    void agrees_with_kaplan_meier_on_the_leukaemia_trial(int week, double inRemission) {
        assertThat(1 - curve(SIX_MP).at(week)).isCloseTo(inRemission, within(0.0005));
    }

    @Test
    void finds_the_medians_of_the_leukaemia_trial() {
        assertThat(curve(SIX_MP).quantile(0.5)).isEqualTo(23);
        assertThat(curve(PLACEBO).quantile(0.5)).isEqualTo(8);
        assertThat(curve(SIX_MP).quantile(0.9)).as("not reached").isInfinite();
    }

    @Test
    void is_plain_counting_where_nothing_is_censored() {
        assertThat(curve(PLACEBO).at(8)).isCloseTo(13 / 21.0, within(1e-12));
    }

    /**
     * J. M. Satagopan et al., "A note on competing risks in survival data analysis", British Journal of Cancer 91 (2004) 1229–1235,
     * table 2: 305 patients, of whom the first nine are listed; percentages as printed, to one digit. The paper adds up its rounded
     * increments, so the increments are what is compared.
     */
    @ParameterizedTest
    @CsvSource({"10, 0.3, 99.7", "16, 0.3, 99.3", "18, 0, 99.0", "23, 0.3, 98.7", "26, 0, 98.3", "27, 0.3, 98.0"})
    void agrees_with_the_published_cumulative_incidence_of_breast_cancer(
            int month, double incidence, double surviving) {
        var patients = new ArrayList<Watched>();
        for (int i = 0; i < 305 - 9; i++) {
            patients.add(new Watched(100, 100, Fate.OPEN, 0));
        }
        int[] censored = {7, 14, 24};
        int[] fromCancer = {10, 16, 23, 27};
        int[] fromOther = {18, 26};
        for (int at : censored) {
            patients.add(new Watched(at, at, Fate.OPEN, 0));
        }
        for (int at : fromCancer) {
            patients.add(new Watched(at, at, Fate.ANSWERED, 0));
        }
        for (int at : fromOther) {
            patients.add(new Watched(at, at, Fate.GONE, 0));
        }
        Curve curve = Sample.of(patients).curve();
        assertThat(100 * (curve.at(month) - curve.at(month - 1))).isCloseTo(incidence, within(0.05));
        int step = List.of(10, 16, 18, 23, 26, 27).indexOf(month);
        assertThat(100 * curve.waiting()[step]).isCloseTo(surviving, within(0.06));
    }

    @Test
    void counts_what_went_away_as_never_answered_and_not_as_unseen() {
        var waits = List.of(
                new Watched(1, 1, Fate.ANSWERED, 0),
                new Watched(2, 2, Fate.GONE, 1),
                new Watched(3, 3, Fate.ANSWERED, 2),
                new Watched(4, 4, Fate.ANSWERED, 3));
        assertThat(Sample.of(waits).curve().at(4)).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void marks_where_somebody_still_waits() {
        assertThat(curve(SIX_MP).open()).startsWith(6, 9, 10, 11).hasSize(12);
    }

    @Test
    void spreads_an_answer_of_unknown_time_over_the_known_ones_between_its_bounds() {
        var waits = new ArrayList<Watched>();
        for (int i = 1; i <= 100; i++) {
            waits.add(new Watched(i, i, Fate.ANSWERED, i));
        }
        for (int i = 0; i < 50; i++) {
            waits.add(new Watched(0, 20, Fate.ANSWERED, 101 + i));
        }
        Curve curve = Sample.of(waits).curve();
        // All fifty came by 20, and within the bounds they follow the others: evenly.
        assertThat(curve.at(20)).isCloseTo(70 / 150.0, within(1e-9));
        assertThat(curve.at(10)).isCloseTo(35 / 150.0, within(0.02));
    }

    @Test
    void takes_the_middle_where_nothing_exact_lies_between_the_bounds() {
        var waits = List.of(new Watched(2, 6, Fate.ANSWERED, 0), new Watched(10, 10, Fate.ANSWERED, 1));
        assertThat(Sample.of(waits).curve().times()).containsExactly(4, 10);
    }

    /** M. Greenwood, "The natural duration of cancer" (1926): the standard error at week 10, 0.0963, as printed by Cox and Oakes. */
    @Test
    void draws_intervals_as_wide_as_greenwoods_where_each_thread_has_one_request() {
        Sample sample = sample(SIX_MP);
        double[][] interval = Bootstrap.intervals(21, drawn -> new Probe(sample, 10, new double[0]).of(drawn));
        double half = (interval[2][1] - interval[2][0]) / 2;
        assertThat(half / 1.96).isCloseTo(0.0963, within(0.015));
        assertThat(interval[1][1])
                .as("the upper end of a 90th percentile that was not reached")
                .isInfinite();
    }

    @Test
    void draws_wider_intervals_where_requests_share_threads() {
        var random = new SplittableRandom(7);
        var alone = new ArrayList<Watched>();
        var together = new ArrayList<Watched>();
        for (int i = 0; i < 400; i++) {
            double wait = i / 8 % 2 == 0 ? random.nextDouble(1) : 1 + random.nextDouble(9);
            alone.add(new Watched(wait, wait, Fate.ANSWERED, i));
            together.add(new Watched(wait, wait, Fate.ANSWERED, i / 8));
        }
        assertThat(width(together, 50)).isGreaterThan(2 * width(alone, 400));
    }

    @Test
    void gives_the_same_interval_for_the_same_data() {
        Sample sample = sample(SIX_MP);
        Bootstrap.Statistic median = drawn -> new Probe(sample, 10, new double[0]).of(drawn);
        assertThat(Bootstrap.intervals(21, median)).isDeepEqualTo(Bootstrap.intervals(21, median));
    }

    @Test
    void restricts_the_mean_wait_to_a_horizon() {
        Sample sample = sample(new int[] {2, 4, 6, 100});
        assertThat(Area.under(sample, null, 10)).isCloseTo((2 + 4 + 6 + 10) / 4.0, within(1e-12));
    }

    private static double width(List<Watched> waits, int threads) {
        Sample sample = Sample.of(waits);
        double[] interval = Bootstrap.intervals(threads, drawn -> new Probe(sample, 1, new double[0]).of(drawn))[2];
        return interval[1] - interval[0];
    }

    private static Curve curve(int[] weeks) {
        return sample(weeks).curve();
    }

    private static Sample sample(int[] weeks) {
        var waits = new ArrayList<Watched>();
        for (int i = 0; i < weeks.length; i++) {
            int at = Math.abs(weeks[i]);
            waits.add(new Watched(at, at, weeks[i] < 0 ? Fate.OPEN : Fate.ANSWERED, i));
        }
        return Sample.of(waits);
    }
}
