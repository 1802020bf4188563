package dev.awaitbot.check;

import dev.awaitbot.protocol.Facts;
import dev.awaitbot.protocol.Facts.OwnerStatus;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Owner;
import dev.awaitbot.protocol.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Who is asked cannot act. */
final class OwnerUnavailable implements Check {
    private static final Rule RULE = Rule.of("owner-unavailable", Letter.ASSIGN, Severity.WARN, Principle.HUMANITY)
            .called("The owner cannot act in time")
            .finds("Who is asked cannot act.")
            .because("A request to somebody who is away, gone or not in the channel waits without anybody noticing.")
            .good("@dana please review https://git.example/pull/12 by Thu 17:00.")
            .bad(Example.of("@dana please review https://git.example/pull/12 by Thu 17:00.")
                    .where("dana is away until Monday", known("@dana", OwnerStatus.AWAY_PAST_WINDOW)));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject, Times times) {
        var findings = new ArrayList<Finding>();
        for (Owner owner : subject.accountable()) {
            OwnerStatus status = subject.facts().owners().getOrDefault(owner.text(), OwnerStatus.AVAILABLE);
            if (status != OwnerStatus.AVAILABLE) {
                findings.addAll(RULE.finding(owner.span(), sentence(status)));
            }
        }
        return findings;
    }

    private static String sentence(OwnerStatus status) {
        return switch (status) {
            case AVAILABLE -> "";
            case BOT -> "This is a bot: name the person who is to act.";
            case DEACTIVATED -> "This account is no longer in use: name somebody else.";
            case NOT_IN_CHANNEL -> "They are not in this channel: invite them, or ask where they are.";
            case AWAY_PAST_WINDOW -> "They are away until after the window: name somebody else, or give more time.";
        };
    }

    private static UnaryOperator<Subject> known(String owner, OwnerStatus status) {
        return subject -> subject.withFacts(facts -> new Facts(
                facts.scene(),
                facts.policy(),
                facts.somethingEarlier(),
                facts.openInThread(),
                Map.of(owner, status),
                facts.posts(),
                facts.alsoIn()));
    }
}
