package dev.awaitbot.check;

import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Severity;
import java.util.List;

/** The same ask stands in several channels. */
final class CrossPost implements Check {
    private static final Rule RULE = Rule.of("cross-post", Letter.THREAD, Severity.WARN, Principle.SYSTEMS)
            .called("The same ask in several channels")
            .finds("The same ask stands in several channels.")
            .because("Two people answer the same thing, or each channel waits for the other.")
            .good("@dana please review https://git.example/pull/12 by Thu 17:00.")
            .bad(Example.of("@dana please review https://git.example/pull/12 by Thu 17:00.")
                    .where("posted in a second channel too", Threads.alsoIn("C2")));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject, Times times) {
        int others = subject.facts().alsoIn().size();
        return others == 0
                ? List.of()
                : RULE.finding(
                        null,
                        "The same ask stands in " + (others == 1 ? "another channel" : others + " other channels")
                                + ": keep one and link to it.");
    }
}
