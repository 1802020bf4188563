package dev.awaitbot.config;

import dev.awaitbot.protocol.Hours;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What other rooms can read and a configuration may hold. Each reader throws IllegalArgumentException with a sentence of the
 * form "problem; allowed: …".
 *
 * @param hours reads working hours
 * @param country refuses countries whose public holidays are not known
 * @param event refuses what is no time of an event
 * @param thread refuses what is no thread, written down line by line
 * @param findings the codes of all findings
 */
public record Vocabulary(
        Function<String, Hours> hours,
        Consumer<String> country,
        Consumer<String> event,
        Consumer<String> thread,
        Set<String> findings) {
    public Vocabulary {
        findings = Set.copyOf(findings);
    }
}
