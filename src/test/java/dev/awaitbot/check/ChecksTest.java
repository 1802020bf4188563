package dev.awaitbot.check;

import static dev.awaitbot.check.Readings.complete;
import static dev.awaitbot.check.Readings.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.HolidaySource;
import dev.awaitbot.protocol.Availability;
import dev.awaitbot.protocol.Defaults;
import dev.awaitbot.protocol.Delay;
import dev.awaitbot.protocol.Facts;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Owner;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Scene;
import dev.awaitbot.protocol.Severity;
import dev.awaitbot.protocol.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static final Policy DEFAULT = Defaults.policy(Example.AUTHOR.zone());

    private final Checks checks = new Checks(new Calendars(HolidaySource.NONE));

    private Judgement judge(Readings readings) {
        return judge(readings, DEFAULT, Example.of("").scene());
    }

    private Judgement judge(Readings readings, Policy policy, Scene scene) {
        var facts = new Facts(scene, policy, false, List.of(), Map.of(), 1, List.of());
        return checks.judge(new Subject(readings.make(), facts, null));
    }

    private List<String> codes(Readings readings) {
        return judge(readings).findings().stream().map(Finding::code).toList();
    }

    private Finding only(Readings readings) {
        List<Finding> findings = judge(readings).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @Test
    void the_list_and_the_folder_hold_the_same_checks() throws IOException {
        Path folder = Path.of("src/main/java/dev/awaitbot/check");
        try (Stream<Path> files = Files.list(folder)) {
            List<String> written = files.filter(file -> read(file).contains("implements Check {"))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
            assertThat(Checks.list())
                    .extracting(check -> check.getClass().getSimpleName())
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(written);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void every_code_is_named_after_its_file_and_says_why_and_what_is_good_and_bad() {
        for (Check check : Checks.list()) {
            Rule rule = check.rule();
            String file = rule.code().replaceAll("-", "");
            assertThat(check.getClass().getSimpleName()).isEqualToIgnoringCase(file);
            assertThat(rule.title()).as(rule.code()).isNotBlank().doesNotEndWith(".");
            assertThat(rule.finds()).as(rule.code()).endsWith(".");
            assertThat(rule.why()).as(rule.code()).endsWith(".");
            assertThat(rule.good()).as(rule.code()).isNotEmpty();
            assertThat(rule.bad()).as(rule.code()).isNotEmpty();
        }
    }

    @Test
    void the_checks_stand_in_the_order_of_the_letters() {
        assertThat(Checks.list()).extracting(check -> check.rule().letter()).isSorted();
        assertThat(new HashSet<>(
                        Checks.list().stream().map(c -> c.rule().letter()).toList()))
                .containsExactlyInAnyOrder(Letter.values());
    }

    @Test
    void the_severities_are_those_of_the_protocol() {
        var errors = List.of(
                "no-owner",
                "broadcast-owner",
                "no-window",
                "vague-window",
                "past-window",
                "no-action",
                "dangling-reference",
                "missing-detail",
                "second-topic");
        for (Check check : Checks.list()) {
            Severity expected = errors.contains(check.rule().code())
                    ? Severity.ERROR
                    : switch (check.rule().code()) {
                        case "vague-action" -> Severity.INFO;
                        case "no-purpose" -> Severity.OFF;
                        default -> Severity.WARN;
                    };
            assertThat(check.rule().severity()).as(check.rule().code()).isEqualTo(expected);
        }
    }

    @Test
    void a_request_that_lacks_nothing_has_a_score_of_a_hundred() {
        Judgement judgement = judge(complete());
        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.verdicts().score()).isEqualTo(100);
        assertThat(judgement.byPolicy()).isEmpty();
    }

    @Test
    void what_is_no_request_is_not_judged() {
        assertThat(codes(complete().owners().due(null).noRequest())).isEmpty();
    }

    @Test
    void nobody_is_named() {
        assertThat(codes(complete().owners())).containsExactly("no-owner");
        assertThat(codes(complete().owners().anyone())).containsExactly("broadcast-owner");
        assertThat(codes(complete().owners(new Owner("@here", Readings.ANY, Owner.Kind.BROADCAST, null))))
                .containsExactly("broadcast-owner");
    }

    @Test
    void a_person_named_beside_a_broadcast_owns_the_request() {
        var here = new Owner("@here", Readings.ANY, Owner.Kind.BROADCAST, null);
        assertThat(codes(complete().owners(here, user("@dana")))).isEmpty();
    }

    @Test
    void of_several_owners_one_must_lead() {
        assertThat(only(complete().owners(user("@dana"), user("@lee"))).fix()).isEqualTo("(lead)");
        assertThat(codes(complete().owners(user("@dana"), user("@lee")).lead(user("@dana"))))
                .isEmpty();
    }

    @Test
    void a_group_may_own_a_request_once_somebody_claims_it() {
        Finding finding = only(complete().owners(new Owner("@infra", Readings.ANY, Owner.Kind.GROUP, "S1")));
        assertThat(finding.code()).isEqualTo("group-owner");
        assertThat(finding.message()).endsWith("within 4 working hours.");
    }

    @Test
    void the_fix_for_a_missing_window_is_the_policys_delay_in_words() {
        assertThat(only(complete().due(null)).fix()).isEqualTo("by Thu 17:00");
        assertThat(only(complete().vague()).fix()).isEqualTo("by Wed 17:00");
    }

    @Test
    void a_named_event_without_a_time_is_only_remarked() {
        Finding finding = only(complete().event("retro"));
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(judge(complete().event("retro")).verdicts().of(Letter.WINDOW))
                .isEqualTo(Verdict.PASS);
    }

    @Test
    void a_window_is_over_outside_hours_short_or_long() {
        assertThat(codes(complete().due("2026-11-17T09:59:59-05:00"))).containsExactly("past-window");
        assertThat(codes(complete().due("2026-11-19T17:00:01-05:00"))).containsExactly("outside-hours");
        assertThat(codes(complete().due("2026-11-17T10:29:59-05:00"))).containsExactly("short-window");
        assertThat(codes(complete().due("2026-11-17T10:30:00-05:00"))).isEmpty();
        assertThat(codes(complete().due("2026-12-15T17:00:00-05:00"))).isEmpty();
        assertThat(codes(complete().due("2026-12-16T09:00:01-05:00"))).containsExactly("long-window");
    }

    @Test
    void a_window_in_the_night_is_moved_to_the_next_working_time() {
        assertThat(only(complete().due("2026-11-21T12:00:00-05:00")).fix()).isEqualTo("by Mon 09:00");
    }

    @Test
    void an_ambiguous_window_names_both_readings() {
        Finding finding = only(complete().due("2026-12-04T17:00:00-05:00", "2027-04-12T17:00:00-04:00"));
        assertThat(finding.message()).isEqualTo("This can mean 4 Dec 17:00 or 12 Apr 2027 17:00.");
        assertThat(finding.fix()).isEqualTo("by 4 Dec 17:00");
    }

    @Test
    void a_fix_falls_into_the_working_time_of_an_owner_far_away() {
        Availability berlin = Defaults.availability(ZoneId.of("Europe/Berlin"));
        Availability tokyo = Defaults.availability(ZoneId.of("Asia/Tokyo"));
        assertThat(fix(Example.AUTHOR, berlin, Example.SENT)).isEqualTo("by Thu 11:00");
        assertThat(fix(Example.AUTHOR, tokyo, Example.SENT)).isEqualTo("by Thu 03:00");
    }

    @Test
    void a_fix_is_none_where_nobody_ever_works() {
        Availability never =
                new Availability(ZoneId.of("UTC"), new dev.awaitbot.protocol.Hours(Map.of()), null, List.of());
        assertThat(fix(never, null, Example.SENT)).isNull();
    }

    @Test
    void the_end_of_a_day_is_named_by_its_day() {
        Availability always =
                new Availability(ZoneId.of("UTC"), dev.awaitbot.calendar.HoursText.parse("24/7"), null, List.of());
        assertThat(fix(always, null, Example.SENT)).isEqualTo("by Thu");
    }

    private @Nullable String fix(Availability author, @Nullable Availability owner, Instant sent) {
        var scene =
                new Scene(sent, author, owner, DEFAULT.dateOrder(), null, true, null, false, List.of(), 0, Map.of());
        return judge(complete().due(null), DEFAULT, scene).findings().get(0).fix();
    }

    @Test
    void the_policy_sets_what_a_finding_weighs() {
        Policy strict =
                policy(Map.of("group-owner", Severity.ERROR, "no-window", Severity.OFF, "vague-window", Severity.WARN));
        Scene scene = Example.of("").scene();
        var group = complete().owners(new Owner("@infra", Readings.ANY, Owner.Kind.GROUP, "S1"));
        assertThat(judge(group, strict, scene).verdicts().of(Letter.ASSIGN)).isEqualTo(Verdict.MISSING);
        assertThat(judge(complete().due(null), strict, scene).findings()).isEmpty();
        assertThat(judge(complete().vague(), strict, scene).verdicts().of(Letter.WINDOW))
                .isEqualTo(Verdict.WEAK);
        assertThat(judge(complete().event("retro"), strict, scene)
                        .findings()
                        .get(0)
                        .severity())
                .isEqualTo(Severity.INFO);
        assertThat(judge(complete().event("retro"), policy(Map.of("vague-window", Severity.OFF)), scene)
                        .findings())
                .isEmpty();
    }

    private static Policy policy(Map<String, Severity> severities) {
        return policy(severities, null, false);
    }

    private static Policy policy(Map<String, Severity> severities, @Nullable String owner, boolean window) {
        Policy p = DEFAULT;
        return new Policy(
                p.mode(),
                p.grace(),
                p.nudgeWhen(),
                p.thresholds(),
                severities,
                p.availability(),
                p.dateOrder(),
                new Policy.Windows(
                        Delay.businessDays(1), window, Delay.working(Duration.ofMinutes(30)), Delay.businessDays(20)),
                p.talk(),
                p.events(),
                p.ladder(),
                p.claim(),
                p.expiry(),
                p.escalation(),
                owner,
                p.urgentFrom(),
                p.reactions(),
                p.budgets());
    }

    @Test
    void the_channels_defaults_make_a_letter_pass_by_policy() {
        Policy policy = policy(Map.of(), "oncall", true);
        Judgement judgement = judge(
                complete().owners().anyone().vague(), policy, Example.of("").scene());
        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.byPolicy()).containsExactlyInAnyOrder(Letter.ASSIGN, Letter.WINDOW);
        assertThat(judge(complete(), policy, Example.of("").scene()).byPolicy()).isEmpty();
        assertThat(judge(complete().event("retro"), policy, Example.of("").scene())
                        .byPolicy())
                .isEmpty();
    }

    @Test
    void words_may_point_at_what_stands_earlier_in_the_thread() {
        assertThat(codes(complete().pointsAt(false))).containsExactly("dangling-reference");
        assertThat(codes(complete().pointsAt(true))).isEmpty();
        var facts = new Facts(Example.reply("").scene(), DEFAULT, true, List.of(), Map.of(), 1, List.of());
        assertThat(checks.findings(new Subject(complete().pointsAt(false).make(), facts, null)))
                .isEmpty();
    }

    @Test
    void a_bare_ping_says_neither_what_to_do_nor_about_what() {
        assertThat(codes(complete().asks())).containsExactly("no-action", "missing-detail");
    }
}
