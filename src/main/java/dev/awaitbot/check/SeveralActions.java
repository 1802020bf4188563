package dev.awaitbot.check;

import dev.awaitbot.protocol.Ask;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Severity;
import java.util.List;

/** Several independent asks share one message. */
final class SeveralActions implements Check {
    private static final Rule RULE = Rule.of("several-actions", Letter.ACTION, Severity.WARN, Principle.FLOW)
            .called("Several asks in one message")
            .finds("Several independent asks share one message.")
            .because("Asks that share a message are answered in part, and nobody can tell when it is done.")
            .good("@dana please review https://git.example/pull/12 and merge it by Thu 17:00.")
            .bad(
                    "@dana please review https://git.example/pull/12 by Thu 17:00. Also, can you book the room for the offsite?");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject, Times times) {
        List<Ask> asks = subject.reading().asks();
        return asks.size() < 2
                ? List.of()
                : RULE.finding(
                        asks.get(1).span(),
                        "There are " + asks.size()
                                + " asks here: in messages of their own, each can be answered and closed.");
    }
}
