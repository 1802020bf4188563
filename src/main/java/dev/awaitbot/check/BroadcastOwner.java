package dev.awaitbot.check;

import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Severity;
import dev.awaitbot.protocol.Span;
import java.util.List;

/** Everybody is asked, and so nobody is. */
final class BroadcastOwner implements Check {
    private static final Rule RULE = Rule.of("broadcast-owner", Letter.ASSIGN, Severity.ERROR, Principle.VISIBILITY)
            .finds("Everybody is asked, and so nobody is.")
            .because("A call to the whole channel reaches many people and belongs to none of them.")
            .repairs(Repair.REPLACE)
            .good("@dana please restart the build agent by 11:00.")
            .bad(
                    "@channel please fill in the survey at https://forms.example/7 by Friday.",
                    "Can someone restart the build agent by 11:00?",
                    "Does anyone know how to reset the staging database?");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject, Times times) {
        Reading reading = subject.reading();
        if (!subject.accountable().isEmpty()) {
            return List.of();
        }
        Span span = reading.owners().isEmpty()
                ? reading.anyone()
                : reading.owners().get(0).span();
        return span == null
                ? List.of()
                : RULE.finding(span, "This asks everybody at once, so nobody knows that it is theirs.", "<name>");
    }
}
