package dev.awaitbot.check;

import dev.awaitbot.protocol.Delay;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Severity;
import java.time.OffsetDateTime;
import java.util.List;

/** The window leaves less working time than the policy asks for. */
final class ShortWindow implements Check {
    private static final Rule RULE = Rule.of("short-window", Letter.WINDOW, Severity.WARN, Principle.HUMANITY)
            .called("Very little time")
            .finds("The window leaves less working time than the policy asks for.")
            .because("Few people see a message within minutes; who needs an answer at once should call.")
            .repairs(Repair.REPLACE)
            .good("@dana please review https://git.example/pull/12 by Thu 17:00.")
            .bad("@dana please review https://git.example/pull/12 within 10 minutes.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject, Times times) {
        OffsetDateTime due = subject.due();
        Delay shortest = subject.policy().windows().shortest();
        if (due == null || due.toInstant().isBefore(times.sent()) || !times.worked(due.toInstant())) {
            return List.of();
        }
        boolean tooShort = due.toInstant().isBefore(times.owner().plus(times.sent(), shortest));
        return tooShort
                ? RULE.finding(
                        subject.windowSpan(), "This leaves less than " + Times.length(shortest) + ".", times.soon())
                : List.of();
    }
}
