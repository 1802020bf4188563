package dev.awaitbot.check;

import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Severity;
import java.util.List;

/** No time is named by which to answer or act. */
final class NoWindow implements Check {
    private static final Rule RULE = Rule.of("no-window", Letter.WINDOW, Severity.ERROR, Principle.FLOW)
            .called("No time to answer by")
            .finds("No time is named by which to answer or act.")
            .because(
                    "Without a time, each reader picks one of their own, and the asker cannot tell waiting from forgotten.")
            .repairs(Repair.END)
            .good(
                    "@dana please review https://git.example/pull/12 by Thu 17:00.",
                    "@dana please merge https://git.example/pull/12 before the retro.")
            .bad("@dana please review https://git.example/pull/12.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject, Times times) {
        Reading reading = subject.reading();
        boolean said = reading.window() != null || reading.vagueWindow() != null;
        return said
                ? List.of()
                : RULE.finding(
                        null,
                        "It does not say by when.",
                        times.by(subject.policy().windows().assumed()));
    }
}
