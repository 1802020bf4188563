package dev.awaitbot.report;

import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Severity;
import java.util.List;

/**
 * How often a finding was made.
 *
 * @param title what it says of a request, in a few words
 * @param requests in how many tracked requests
 * @param of out of how many
 * @param examples empty unless texts were asked for
 */
public record Often(
        String code, String title, Letter letter, Severity severity, int requests, int of, List<Excerpt> examples) {
    public Often {
        examples = List.copyOf(examples);
    }

    static boolean counts(Finding finding) {
        return finding.severity() != Severity.OFF;
    }
}
