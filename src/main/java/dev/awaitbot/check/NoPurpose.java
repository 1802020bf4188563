package dev.awaitbot.check;

import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Severity;
import java.util.List;

/** It does not say what it is for. */
final class NoPurpose implements Check {
    private static final Rule RULE = Rule.of("no-purpose", Letter.INFORMATION, Severity.OFF, Principle.CLARITY)
            .called("It does not say why")
            .finds("It does not say what it is for.")
            .because("Who knows the Why can choose a better What. Off unless a policy switches it on.")
            .good("@dana please send the churn export by Thu 17:00 so that I can finish the board deck.")
            .bad("@dana please send the churn export by Thu 17:00.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject, Times times) {
        return subject.reading().purpose() == null ? RULE.finding(null, "It does not say what it is for.") : List.of();
    }
}
