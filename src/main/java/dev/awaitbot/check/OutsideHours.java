package dev.awaitbot.check;

import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Severity;
import java.time.OffsetDateTime;
import java.util.List;

/** The window ends when its owner does not work. */
final class OutsideHours implements Check {
    private static final Rule RULE = Rule.of("outside-hours", Letter.WINDOW, Severity.WARN, Principle.HUMANITY)
            .called("It ends outside working time")
            .finds("The window ends when its owner does not work.")
            .because(
                    "A window that ends at night or on a free day asks for work then, or means the working time before or after it.")
            .repairs(Repair.REPLACE)
            .good("@dana please review https://git.example/pull/12 by Thu 17:00.")
            .bad(
                    "@dana please review https://git.example/pull/12 by Thu 23:00.",
                    "@dana please review https://git.example/pull/12 by Sunday.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject, Times times) {
        OffsetDateTime due = subject.due();
        if (due == null || due.toInstant().isBefore(times.sent()) || times.worked(due.toInstant())) {
            return List.of();
        }
        return RULE.finding(
                subject.windowSpan(),
                "This ends outside the working time of whoever is to answer.",
                times.nextWorking(due.toInstant()));
    }
}
