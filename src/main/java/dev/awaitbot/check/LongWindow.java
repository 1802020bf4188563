package dev.awaitbot.check;

import dev.awaitbot.protocol.Delay;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Severity;
import java.time.OffsetDateTime;
import java.util.List;

/** The window is longer than the policy asks for. */
final class LongWindow implements Check {
    private static final Rule RULE = Rule.of("long-window", Letter.WINDOW, Severity.WARN, Principle.PROGRESS)
            .called("A time far away")
            .finds("The window is longer than the policy asks for.")
            .because(
                    "What is due in many weeks is put aside and forgotten; a first step with a near time keeps it moving.")
            .good("@dana please review https://git.example/pull/12 by Thu 17:00.")
            .bad("@dana please review https://git.example/pull/12 by 30 June 2027.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject, Times times) {
        OffsetDateTime due = subject.due();
        Delay longest = subject.policy().windows().longest();
        boolean tooLong = due != null && due.toInstant().isAfter(times.owner().plus(times.sent(), longest));
        return tooLong
                ? RULE.finding(
                        subject.windowSpan(),
                        "This is more than " + Times.length(longest) + " away: ask for a first step sooner.")
                : List.of();
    }
}
