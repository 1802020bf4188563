package dev.awaitbot.check;

import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Verdicts;
import java.util.List;
import java.util.Set;

/**
 * What the checks make of one message.
 *
 * @param findings in the order of the letters, in the policy's severities, without those that are off
 * @param byPolicy letters that pass only because the channel names a default; reported apart from what people wrote
 */
public record Judgement(List<Finding> findings, Set<Letter> byPolicy) {
    public Judgement {
        findings = List.copyOf(findings);
        byPolicy = Set.copyOf(byPolicy);
    }

    public Verdicts verdicts() {
        return Verdicts.of(findings);
    }
}
