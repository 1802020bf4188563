package dev.awaitbot.check;

import dev.awaitbot.protocol.Delay;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Severity;
import java.time.OffsetDateTime;
import java.util.List;

/** The window was over before the message was sent. */
final class PastWindow implements Check {
    private static final Rule RULE = Rule.of("past-window", Letter.WINDOW, Severity.ERROR, Principle.CLARITY)
            .called("The time had passed already")
            .finds("The window was over before the message was sent.")
            .because(
                    "A time that has passed is a slip of the pen, or tells the owner that nothing can be done any more.")
            .repairs(Repair.REPLACE)
            .good("@dana please review https://git.example/pull/12 by Thu 17:00.")
            .bad("@dana please review https://git.example/pull/12 by 2026-11-12 17:00.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject, Times times) {
        OffsetDateTime due = subject.due();
        return due == null || !due.toInstant().isBefore(times.sent())
                ? List.of()
                : RULE.finding(
                        subject.windowSpan(),
                        "This time was over before the message was sent.",
                        times.by(Delay.businessDays(1)));
    }
}
