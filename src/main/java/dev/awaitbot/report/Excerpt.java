package dev.awaitbot.report;

import dev.awaitbot.protocol.MessageId;
import java.time.Instant;

/**
 * A message as it is shown to a reader of the report: only where text was asked for.
 *
 * @param conversation its name
 * @param text at most {@value #LONGEST} characters
 */
public record Excerpt(String conversation, MessageId message, Instant at, double confidence, String text) {
    static final int LONGEST = 1_000;

    public Excerpt {
        if (text.length() > LONGEST) {
            int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
            text = text.substring(0, end) + "…";
        }
    }
}
