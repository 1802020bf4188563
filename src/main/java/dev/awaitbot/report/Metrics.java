package dev.awaitbot.report;

import java.util.List;

/** Every measure, in the order in which they are explained. */
public final class Metrics {
    public static final Compliance COMPLIANCE = new Compliance();
    public static final FirstResponse FIRST_RESPONSE = new FirstResponse();
    public static final Completion COMPLETION = new Completion();
    public static final WindowsKept WINDOWS_KEPT = new WindowsKept();
    public static final Handling HANDLING = new Handling();
    public static final Weekly WEEKLY = new Weekly();
    public static final DayHours DAY_HOURS = new DayHours();
    public static final Conversations CONVERSATIONS = new Conversations();
    public static final Findings FINDINGS = new Findings();
    public static final ExpectedNudges EXPECTED_NUDGES = new ExpectedNudges();
    public static final KeyFinding KEY_FINDING = new KeyFinding();

    private Metrics() {}

    public static List<Metric<?>> list() {
        return List.of(
                COMPLIANCE,
                FIRST_RESPONSE,
                COMPLETION,
                WINDOWS_KEPT,
                HANDLING,
                WEEKLY,
                DAY_HOURS,
                CONVERSATIONS,
                FINDINGS,
                EXPECTED_NUDGES,
                KEY_FINDING);
    }
}
