package dev.awaitbot.check;

import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Severity;
import java.util.List;

/** Everybody is asked, and so nobody is. */
final class BroadcastOwner implements Check {
    private static final String SENTENCE = "This asks everybody at once, so nobody knows that it is theirs.";

    private static final Rule RULE = Rule.of("broadcast-owner", Letter.ASSIGN, Severity.ERROR, Principle.VISIBILITY)
            .called("Everybody is asked, so nobody is")
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
        if (!reading.owners().isEmpty()) {
            return RULE.finding(reading.owners().get(0).span(), SENTENCE, "<name>");
        }
        // "Can somebody restart it?" takes a name where it says nobody; "anybody else who sees this?" does not.
        boolean deed = reading.kind() == Kind.ACTION;
        return reading.anyone() == null ? List.of() : RULE.finding(reading.anyone(), SENTENCE, deed ? "<name>" : null);
    }
}
