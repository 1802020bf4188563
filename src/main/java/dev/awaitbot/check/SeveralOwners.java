package dev.awaitbot.check;

import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Owner;
import dev.awaitbot.protocol.Severity;
import java.util.List;

/** Several people are asked and nobody leads. */
final class SeveralOwners implements Check {
    private static final Rule RULE = Rule.of("several-owners", Letter.ASSIGN, Severity.WARN, Principle.CLARITY)
            .called("Several people and no lead")
            .finds("Several people are asked and nobody leads.")
            .because("What is everybody's job is nobody's job. One of them should lead; the others help.")
            .repairs(Repair.AFTER)
            .good(
                    "@dana please review https://git.example/pull/12 by Thu 17:00.",
                    "@dana (lead) and @lee, please write up the outage of INC-77 by Friday.")
            .bad("@dana @lee please review https://git.example/pull/12 by Thu 17:00.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject, Times times) {
        List<Owner> owners = subject.accountable();
        boolean oneAskEach = subject.reading().asks().size() >= owners.size();
        if (owners.size() < 2 || subject.reading().lead() != null || oneAskEach) {
            return List.of();
        }
        return RULE.finding(owners.get(0).span(), "Several are asked and nobody leads: say who does.", "(lead)");
    }
}
