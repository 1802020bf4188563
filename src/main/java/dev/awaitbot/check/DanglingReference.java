package dev.awaitbot.check;

import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Reference;
import dev.awaitbot.protocol.Severity;
import java.util.List;

/** It points at something that the reader does not have. */
final class DanglingReference implements Check {
    private static final Rule RULE = Rule.of(
                    "dangling-reference", Letter.INFORMATION, Severity.ERROR, Principle.VISIBILITY)
            .called("It points at something that is not there")
            .finds("It points at something that the reader does not have.")
            .because("\"This PR\" and \"the doc\" are plain to whoever writes them and to nobody else.")
            .repairs(Repair.AFTER)
            .good("@dana please review https://git.example/pull/12 by Thu 17:00.")
            .good(Example.reply("@dana can you review this PR by Thu 17:00?"))
            .bad("@dana can you review this PR by Thu 17:00?");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject, Times times) {
        if (subject.facts().somethingEarlier()) {
            return List.of();
        }
        for (Reference reference : subject.reading().references()) {
            if (!reference.anchored()) {
                return RULE.finding(reference.span(), "Nothing here shows what this is: add the link.", "<link>");
            }
        }
        return List.of();
    }
}
