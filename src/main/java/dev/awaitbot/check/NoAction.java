package dev.awaitbot.check;

import dev.awaitbot.protocol.Ask;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Severity;
import java.util.List;

/** It does not say what to do. */
final class NoAction implements Check {
    private static final Rule RULE = Rule.of("no-action", Letter.ACTION, Severity.ERROR, Principle.CLARITY)
            .called("It does not say what to do")
            .finds("It does not say what to do.")
            .because("A bare ping makes its reader ask what it is about before anything can begin.")
            .good("@dana please review https://git.example/pull/12 by Thu 17:00.")
            .bad("@dana ^", "@dana got a minute?", "@dana thoughts?");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject, Times times) {
        if (!subject.bare()) {
            return List.of();
        }
        Ask ask = subject.reading().ask();
        return RULE.finding(ask == null ? null : ask.span(), "It does not say what to do or to answer.");
    }
}
