package dev.awaitbot.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awaitbot.protocol.Absence;
import dev.awaitbot.protocol.Availability;
import dev.awaitbot.protocol.Defaults;
import dev.awaitbot.protocol.Delay;
import dev.awaitbot.protocol.Hours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    // Monday is 2026-11-16.
    private final WorkingCalendar office = calendar(BERLIN, "Mon-Fri 09:00-17:00");

    @Test
    void four_working_hours_after_friday_at_four_is_monday_noon() {
        assertThat(office.plus(at("2026-11-20T16:00"), Duration.ofHours(4))).isEqualTo(at("2026-11-23T12:00"));
    }

    @Test
    void one_working_hour_after_friday_at_four_is_friday_at_five_not_monday_morning() {
        assertThat(office.plus(at("2026-11-20T16:00"), Duration.ofHours(1))).isEqualTo(at("2026-11-20T17:00"));
    }

    @Test
    void four_working_hours_before_monday_at_ten_is_friday_at_two() {
        assertThat(office.plus(at("2026-11-23T10:00"), Duration.ofHours(-4))).isEqualTo(at("2026-11-20T14:00"));
    }

    @Test
    void two_business_days_after_thursday_end_with_monday() {
        assertThat(office.plusBusinessDays(at("2026-11-19T11:00"), 2)).isEqualTo(at("2026-11-23T17:00"));
        assertThat(office.plusBusinessDays(at("2026-11-21T11:00"), 1)).isEqualTo(at("2026-11-23T17:00"));
    }

    @Test
    void no_business_day_to_wait_ends_with_today_or_with_the_next_day_that_is_worked() {
        assertThat(office.plusBusinessDays(at("2026-11-19T11:00"), 0)).isEqualTo(at("2026-11-19T17:00"));
        assertThat(office.plusBusinessDays(at("2026-11-19T17:00"), 0)).isEqualTo(at("2026-11-20T17:00"));
        assertThat(office.plusBusinessDays(at("2026-11-21T11:00"), 0)).isEqualTo(at("2026-11-23T17:00"));
        assertThatThrownBy(() -> office.plusBusinessDays(at("2026-11-19T11:00"), -1))
                .hasMessageContaining("-1");
    }

    @Test
    void a_delay_runs_by_the_clock_by_working_time_or_by_days() {
        Instant friday = at("2026-11-20T16:00");

        assertThat(office.plus(friday, Delay.elapsed(Duration.ofHours(4)))).isEqualTo(at("2026-11-20T20:00"));
        assertThat(office.plus(friday, Delay.working(Duration.ofHours(4)))).isEqualTo(at("2026-11-23T12:00"));
        assertThat(office.plus(friday, Delay.businessDays(4))).isEqualTo(at("2026-11-26T17:00"));
    }

    @Test
    void the_end_of_a_day_is_that_of_its_hours_and_midnight_where_it_has_none() {
        assertThat(office.endOf(LocalDate.of(2026, 11, 20))).isEqualTo(at("2026-11-20T17:00"));
        assertThat(office.endOf(LocalDate.of(2026, 11, 21))).isEqualTo(at("2026-11-22T00:00"));
        assertThat(office.startOf(LocalDate.of(2026, 11, 20))).isEqualTo(at("2026-11-20T09:00"));
        assertThat(office.startOf(LocalDate.of(2026, 11, 21))).isEqualTo(at("2026-11-21T00:00"));
    }

    @Test
    void a_holiday_is_off_and_its_deadline_is_midnight() {
        var calendar = new Calendars(country -> LocalDate.of(2026, 11, 20)::equals)
                .of(new Availability(BERLIN, Defaults.hours(), "DE", List.of()));

        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 20))).isFalse();
        assertThat(calendar.endOf(LocalDate.of(2026, 11, 20))).isEqualTo(at("2026-11-21T00:00"));
        assertThat(calendar.lastWorkingDayOfWeek(LocalDate.of(2026, 11, 18))).isEqualTo(LocalDate.of(2026, 11, 19));
        assertThat(calendar.plusBusinessDays(at("2026-11-19T11:00"), 1)).isEqualTo(at("2026-11-23T17:00"));
    }

    @Test
    void absence_is_not_worked_but_does_not_move_the_end_of_the_day() {
        var away = new Absence(at("2026-11-19T12:00"), at("2026-11-21T00:00"));
        var calendar = calendars().of(new Availability(BERLIN, Defaults.hours(), null, List.of(away)));

        assertThat(calendar.between(at("2026-11-19T09:00"), at("2026-11-24T00:00")))
                .isEqualTo(Duration.ofHours(11));
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 19))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 20))).isFalse();
        assertThat(calendar.endOf(LocalDate.of(2026, 11, 20))).isEqualTo(at("2026-11-20T17:00"));
        assertThat(calendar.lastWorkingDayOfWeek(LocalDate.of(2026, 11, 16))).isEqualTo(LocalDate.of(2026, 11, 19));
    }

    @Test
    void the_last_day_of_a_week_without_work_is_the_last_with_hours_else_friday() {
        var closed =
                new Calendars(country -> date -> true).of(new Availability(BERLIN, Defaults.hours(), "DE", List.of()));

        assertThat(closed.lastWorkingDayOfWeek(LocalDate.of(2026, 11, 22))).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(calendar(BERLIN, "never").lastWorkingDayOfWeek(LocalDate.of(2026, 11, 22)))
                .isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(calendar(BERLIN, "Sun-Thu 09:00-17:00").lastWorkingDayOfWeek(LocalDate.of(2026, 11, 16)))
                .isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void a_night_shift_is_an_hour_shorter_or_longer_when_the_clocks_change() {
        var nights = calendar(NEW_YORK, "Mon-Sun 22:00-06:00");

        assertThat(nights.between(in(NEW_YORK, "2026-03-07T12:00"), in(NEW_YORK, "2026-03-08T12:00")))
                .isEqualTo(Duration.ofHours(7));
        assertThat(nights.between(in(NEW_YORK, "2026-10-31T12:00"), in(NEW_YORK, "2026-11-01T12:00")))
                .isEqualTo(Duration.ofHours(9));
        assertThat(nights.between(in(NEW_YORK, "2026-06-07T12:00"), in(NEW_YORK, "2026-06-08T12:00")))
                .isEqualTo(Duration.ofHours(8));
    }

    @Test
    void a_shift_within_the_hour_that_the_clocks_skip_is_not_worked() {
        var early = calendar(NEW_YORK, "Mon-Sun 02:00-02:45");
        LocalDate change = LocalDate.of(2026, 3, 8);

        assertThat(early.isWorkingDay(change)).isFalse();
        assertThat(early.isWorkingDay(change.plusDays(1))).isTrue();
        assertThat(early.startOf(change)).isEqualTo(in(NEW_YORK, "2026-03-08T03:00"));
    }

    @Test
    void a_day_that_a_zone_left_out_is_no_business_day() {
        var apia = ZoneId.of("Pacific/Apia");

        assertThat(calendar(apia, "24/7").plusBusinessDays(in(apia, "2011-12-29T10:00"), 1))
                .isEqualTo(in(apia, "2012-01-01T00:00"));
    }

    @Test
    void round_the_clock_working_time_is_elapsed_time() {
        var always = calendar(NEW_YORK, "24/7");
        Instant from = in(NEW_YORK, "2026-10-30T10:11:12");

        assertThat(always.between(from, from.plusSeconds(9_999_999))).isEqualTo(Duration.ofSeconds(9_999_999));
        assertThat(always.plus(from, Duration.ofDays(300))).isEqualTo(from.plus(Duration.ofDays(300)));
        assertThat(always.endOf(LocalDate.of(2026, 11, 1))).isEqualTo(in(NEW_YORK, "2026-11-02T00:00"));
    }

    @Test
    void who_has_no_hours_never_works_and_nothing_of_theirs_is_ever_due() {
        var never = calendar(BERLIN, "never");
        Instant now = at("2026-11-20T16:00");

        assertThat(never.isWorking(now)).isFalse();
        assertThat(never.isWorkingDay(LocalDate.of(2026, 11, 20))).isFalse();
        assertThat(never.nextWorking(now)).isEqualTo(WorkingCalendar.NEVER);
        assertThat(never.plus(now, Duration.ofHours(1))).isEqualTo(WorkingCalendar.NEVER);
        assertThat(never.plusBusinessDays(now, 0)).isEqualTo(WorkingCalendar.NEVER);
        assertThat(never.between(now, now.plusSeconds(99_999_999))).isEqualTo(Duration.ZERO);
        assertThat(never.plus(now, Delay.elapsed(Duration.ofHours(1)))).isEqualTo(now.plusSeconds(3600));
        assertThat(never.endOf(LocalDate.of(2026, 11, 20))).isEqualTo(at("2026-11-21T00:00"));
    }

    @Test
    void who_is_away_for_good_has_hours_and_never_works_again() {
        var away = new Absence(at("2026-11-19T12:00"), Instant.MAX);
        var gone = calendars().of(new Availability(BERLIN, Defaults.hours(), null, List.of(away)));

        assertThat(gone.plus(at("2026-11-19T10:00"), Duration.ofHours(2))).isEqualTo(at("2026-11-19T12:00"));
        assertThat(gone.plus(at("2026-11-19T10:00"), Duration.ofHours(3))).isEqualTo(WorkingCalendar.NEVER);
        assertThat(gone.nextWorking(at("2026-11-19T13:00"))).isEqualTo(WorkingCalendar.NEVER);
        assertThat(gone.plusBusinessDays(at("2026-11-19T13:00"), 1)).isEqualTo(WorkingCalendar.NEVER);
    }

    @Test
    void the_ends_of_time_are_answered_too() {
        assertThat(office.between(Instant.MIN, Instant.MAX)).isPositive();
        assertThat(office.isWorking(Instant.MAX)).isFalse();
        assertThat(office.plus(at("2026-11-20T16:00"), Duration.ofSeconds(Long.MAX_VALUE)))
                .isEqualTo(WorkingCalendar.NEVER);
        assertThat(office.plus(at("2026-11-20T16:00"), Duration.ofSeconds(-Long.MAX_VALUE)))
                .isEqualTo(Timeline.FIRST);
        assertThat(office.plus(at("2026-11-20T16:00"), new Delay(Long.MAX_VALUE, Delay.Unit.ELAPSED)))
                .isEqualTo(WorkingCalendar.NEVER);
        assertThat(office.plus(at("2026-11-20T16:00"), new Delay(Long.MAX_VALUE, Delay.Unit.BUSINESS_DAYS)))
                .isEqualTo(WorkingCalendar.NEVER);
        assertThat(office.nextWorking(Instant.MIN)).isEqualTo(in(BERLIN, "1900-01-01T09:00"));
        assertThat(office.isWorkingDay(LocalDate.MAX)).isFalse();
    }

    @Test
    void a_far_future_is_worked_out_once_and_half_a_year_at_a_time() {
        var asked = new AtomicInteger();
        var calendar = new Calendars(country -> date -> asked.incrementAndGet() < 0)
                .of(new Availability(BERLIN, Defaults.hours(), "DE", List.of()));
        Instant now = at("2026-11-20T16:00");

        calendar.plus(now, Duration.ofHours(4));
        assertThat(asked.get()).isLessThan(200);
        calendar.plus(now, Duration.ofHours(40L * 2000));
        int after = asked.get();
        assertThat(after).isLessThan(40 * 366);
        calendar.plus(now, Duration.ofHours(40L * 2000));
        calendar.between(now, now.plusSeconds(38L * 365 * 86400));
        assertThat(asked).hasValue(after);
    }

    @Test
    void those_who_work_alike_share_a_calendar() {
        var calendars = calendars();
        var availability = new Availability(BERLIN, Defaults.hours(), null, List.of());
        var same =
                new Availability(ZoneId.of("Europe/Berlin"), HoursText.parse("Mon-Fri 09:00-17:00"), null, List.of());

        assertThat(calendars.of(availability)).isSameAs(calendars.of(same)).isSameAs(calendars.of(availability));
        assertThat(calendars.of(new Availability(BERLIN, new Hours(Map.of()), null, List.of())))
                .isNotSameAs(calendars.of(availability));
    }

    private static Calendars calendars() {
        return new Calendars(HolidaySource.NONE);
    }

    private static WorkingCalendar calendar(ZoneId zone, String hours) {
        return calendars().of(new Availability(zone, HoursText.parse(hours), null, List.of()));
    }

    private static Instant at(String local) {
        return in(BERLIN, local);
    }

    private static Instant in(ZoneId zone, String local) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }
}
