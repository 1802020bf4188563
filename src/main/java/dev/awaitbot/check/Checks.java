package dev.awaitbot.check;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every check there is, in the order of the letters. Safe for several threads. */
public final class Checks {
    private static final List<Check> ALL = List.of(
            new NoOwner(),
            new BroadcastOwner(),
            new SeveralOwners(),
            new GroupOwner(),
            new OwnerUnavailable(),
            new NoWindow(),
            new VagueWindow(),
            new PastWindow(),
            new AmbiguousWindow(),
            new OutsideHours(),
            new ShortWindow(),
            new LongWindow(),
            new NoAction(),
            new VagueAction(),
            new SeveralActions(),
            new DanglingReference(),
            new MissingDetail(),
            new NoPurpose(),
            new SecondTopic(),
            new ReplyOutsideThread(),
            new Scattered(),
            new CrossPost(),
            new ClosedWithoutOutcome());

    private static final List<Check> THREAD =
            ALL.stream().filter(check -> check.rule().letter() == Letter.THREAD).toList();
    private static final Map<String, String> TITLES =
            ALL.stream().map(Check::rule).collect(Collectors.toUnmodifiableMap(Rule::code, Rule::title));
    private static final Set<String> OWNER_LACKS = Set.of("no-owner", "broadcast-owner");
    private static final Set<String> WINDOW_LACKS = Set.of("no-window", "vague-window");

    private final Calendars calendars;

    public Checks(Calendars calendars) {
        this.calendars = calendars;
    }

    public static List<Check> list() {
        return ALL;
    }

    /** What a finding says of a request, in a few words; the code itself where no check is named so any more. */
    public static String title(String code) {
        return TITLES.getOrDefault(code, code);
    }

    /** What all checks find, in the policy's severities; empty where the message is no request. */
    public List<Finding> findings(Subject subject) {
        return judge(subject).findings();
    }

    /** What the thread's life says of the letter T; the words of the request are not looked at again. */
    public List<Finding> inThread(Subject subject) {
        return judge(subject, THREAD).findings();
    }

    /** The findings, and the letters that the channel's defaults make pass. */
    public Judgement judge(Subject subject) {
        return judge(subject, ALL);
    }

    private Judgement judge(Subject subject, List<Check> checks) {
        if (!subject.reading().request() && subject.request() == null) {
            return new Judgement(List.of(), Set.of());
        }
        Times times = new Times(calendars, subject.facts().scene());
        Policy policy = subject.policy();
        var findings = new ArrayList<Finding>();
        var byPolicy = EnumSet.noneOf(Letter.class);
        for (Check check : checks) {
            Rule rule = check.rule();
            Severity severity = policy.severities().getOrDefault(rule.code(), rule.severity());
            if (severity == Severity.OFF) {
                continue;
            }
            for (Finding finding : check.find(subject, times)) {
                Finding weighed = weighed(finding, rule, severity);
                Letter covered = covered(weighed, policy);
                if (covered == null) {
                    findings.add(weighed);
                } else {
                    byPolicy.add(covered);
                }
            }
        }
        return new Judgement(findings, byPolicy);
    }

    // A check may find a lighter case than its own severity says; that one the policy can make lighter still, not
    // heavier.
    private static Finding weighed(Finding finding, Rule rule, Severity severity) {
        boolean lighter = finding.severity().compareTo(rule.severity()) < 0;
        Severity weight = lighter && finding.severity().compareTo(severity) < 0 ? finding.severity() : severity;
        return weight == finding.severity()
                ? finding
                : new Finding(
                        finding.code(), finding.letter(), weight, finding.span(), finding.message(), finding.fix());
    }

    private static @Nullable Letter covered(Finding finding, Policy policy) {
        if (finding.severity().compareTo(Severity.WARN) < 0) {
            return null;
        }
        if (policy.defaultOwner() != null && OWNER_LACKS.contains(finding.code())) {
            return Letter.ASSIGN;
        }
        return policy.windows().byPolicy() && WINDOW_LACKS.contains(finding.code()) ? Letter.WINDOW : null;
    }
}
