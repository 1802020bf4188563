package dev.awaitbot.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.archive.Progress;
import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.HolidaySource;
import dev.awaitbot.protocol.Defaults;
import dev.awaitbot.protocol.Mode;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.report.Frame;
import dev.awaitbot.report.Metrics;
import dev.awaitbot.report.Tally;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final String ASKED = """
            ```
            2026-03-02
            09:00 lee [plan]: @dana please update the rollout plan https://docs.example/plan by Wednesday 17:00.
            """;
    private static final String LATER = """
            2026-03-13
            17:00 -
            = plan: OPEN
            ```
            """;
    private static final String VAGUE = """
            ```
            2026-03-02
            09:00 lee [one]: Can somebody please update the rollout plan asap?
            2026-03-03
            09:00 omar [two]: Can somebody please update the price list asap?
            10:30 -
            = one: OPEN
            ```
            """;

    private Tally tally = new Tally(new Frame(Transcript.ZONE, id -> id.value()), each -> {});

    @Test
    void what_nobody_answers_is_followed_up_and_without_a_contact_nobody_hears_of_it_in_the_end() {
        assertThat(followUps(forecast(ASKED + LATER, Mode.NUDGE)))
                .isEqualTo("1 reminder, 1 due, 1 overdue, 0 escalation");
    }

    @Test
    void an_answer_makes_needless_what_was_still_to_come() {
        assertThat(followUps(forecast(ASKED + "10:00 dana >plan: Done, I have updated it.\n" + LATER, Mode.NUDGE)))
                .isEqualTo("0 reminder, 0 due, 0 overdue, 0 escalation");
        assertThat(followUps(forecast(ASKED + """
                2026-03-04
                16:00 dana >plan: Done, I have updated it.
                """ + LATER, Mode.NUDGE)))
                .isEqualTo("1 reminder, 0 due, 0 overdue, 0 escalation");
    }

    @Test
    void who_takes_it_up_is_not_reminded_and_a_window_that_moves_is_over_once() {
        assertThat(followUps(
                        forecast(ASKED + "10:00 dana >plan: I will update it by Friday 12:00.\n" + LATER, Mode.NUDGE)))
                .isEqualTo("0 reminder, 1 due, 1 overdue, 0 escalation");
    }

    @Test
    void each_channel_is_treated_in_its_own_mode() {
        assertThat(forecast(VAGUE, Mode.NUDGE).nudged()).hasSize(2);
        assertThat(forecast(VAGUE, Mode.NUDGE).people()).isEqualTo(2);
        assertThat(forecast(VAGUE, Mode.OBSERVE).nudged()).isEmpty();
        assertThat(followUps(forecast(ASKED + LATER, Mode.OBSERVE)))
                .isEqualTo("0 reminder, 0 due, 0 overdue, 0 escalation");
    }

    @Test
    void in_a_channel_that_is_left_alone_nothing_is_a_request() {
        forecast(ASKED + LATER, Mode.OFF);
        assertThat(Metrics.COMPLIANCE.of(tally.cases()).complete().n()).isZero();
        forecast(ASKED + LATER, Mode.OBSERVE);
        assertThat(Metrics.COMPLIANCE.of(tally.cases()).complete().n()).isEqualTo(1);
    }

    @Test
    void what_single_people_would_get_is_not_said_of_few() {
        assertThat(forecast(VAGUE, Mode.NUDGE).each()).isNull();

        var many = new StringBuilder("```\n2026-03-02\n");
        for (String who : new String[] {"ana", "ben", "cem", "dan", "eva"}) {
            many.append("09:00 ").append(who).append(": Can somebody please update the plan of ");
            many.append(who).append(" asap?\n");
        }
        many.append("2026-03-03\n09:00 ana [last]: Can somebody please update the price list asap?\n");
        many.append("11:00 -\n= last: OPEN\n```\n");
        assertThat(forecast(many.toString(), Mode.NUDGE).each()).isEqualTo(new Forecast.Each(1, 2));
    }

    private Forecast forecast(String scenario, Mode mode) {
        var policy = Defaults.policy(Transcript.ZONE).withMode(mode);
        var options = new Options(any -> policy, Map.of(), Transcript.ZONE, null, null, true);
        var forecast = new Forecast(Transcript.ZONE);
        tally = new Tally(new Frame(Transcript.ZONE, id -> id.value()), each -> {});
        new Replay(options, new Calendars(HolidaySource.NONE))
                .listen(new MemoryArchive(Transcript.read(scenario).messages), tally, forecast, Progress.NONE);
        return forecast;
    }

    private static String followUps(Forecast forecast) {
        return forecast.followUps(Notice.Code.REMINDER) + " reminder, " + forecast.followUps(Notice.Code.DUE) + " due, "
                + forecast.followUps(Notice.Code.OVERDUE) + " overdue, "
                + forecast.followUps(Notice.Code.ESCALATION) + " escalation";
    }
}
