package dev.awaitbot.check;

import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Owner;
import dev.awaitbot.protocol.Severity;
import java.util.List;

/** A group is asked, and somebody in it has to claim the request. */
final class GroupOwner implements Check {
    private static final Rule RULE = Rule.of("group-owner", Letter.ASSIGN, Severity.WARN, Principle.VISIBILITY)
            .called("A group is asked; somebody must claim it")
            .finds("A group is asked, and somebody in it has to claim the request.")
            .because("A group or role may own a request, but only once somebody in it says so; until then it waits.")
            .good("@dana please rotate the deploy key of INC-77 by Thu 17:00.")
            .bad(Example.of("<!subteam^S07|@infra> please rotate the deploy key of INC-77 by Thu 17:00."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject, Times times) {
        List<Owner> owners = subject.accountable();
        boolean groups = !owners.isEmpty() && owners.stream().allMatch(owner -> owner.kind() == Owner.Kind.GROUP);
        return groups
                ? RULE.finding(
                        owners.get(0).span(),
                        "A group is asked: somebody has to claim it within "
                                + Times.length(subject.policy().claim()) + ".")
                : List.of();
    }
}
