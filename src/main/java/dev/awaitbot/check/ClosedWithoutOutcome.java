package dev.awaitbot.check;

import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.Severity;
import dev.awaitbot.protocol.State;
import java.util.List;

/** The request was closed and nothing records how it ended. */
final class ClosedWithoutOutcome implements Check {
    private static final Rule RULE = Rule.of(
                    "closed-without-outcome", Letter.THREAD, Severity.WARN, Principle.VISIBILITY)
            .called("Closed without an outcome")
            .finds("The request was closed and nothing records how it ended.")
            .because("A tick without a word leaves the next person with the same question.")
            .good("@dana please review https://git.example/pull/12 by Thu 17:00.")
            .bad(Example.of("@dana please review https://git.example/pull/12 by Thu 17:00.")
                    .where("closed with a tick and no word", Threads.ticked()));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject, Times times) {
        Request request = subject.request();
        if (request == null || request.state() != State.DONE) {
            return List.of();
        }
        boolean recorded = request.done() != null && request.done().message() != null;
        return recorded ? List.of() : RULE.finding(null, "It is closed and nothing says how it ended.");
    }
}
