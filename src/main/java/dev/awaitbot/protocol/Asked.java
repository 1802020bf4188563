package dev.awaitbot.protocol;

import org.jspecify.annotations.Nullable;

/**
 * How plainly a message asks, and where it stands: what a note to its author is weighed by.
 *
 * @param confidence 0 to 1 that it is a request
 * @param opens whether it opens a thread or stands at channel level
 * @param openQuestion whether whoever reads is asked for a word in passing, not for a deed
 * @param urgent whether it says of itself that it is urgent; whose word counts is the policy's
 * @param group the platform's id of the group it names as owner, null where it names none
 */
public record Asked(
        double confidence,
        boolean opens,
        boolean openQuestion,
        boolean urgent,
        @Nullable String group) {
    /** Of a request that somebody marked, or whose words are not known. */
    public static final Asked UNKNOWN = new Asked(0, true, false, false, null);

    /** The same words at the place where the request began. */
    public Asked where(boolean began) {
        return new Asked(confidence, began, openQuestion, urgent, group);
    }
}
