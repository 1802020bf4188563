package dev.awaitbot.protocol;

import org.jspecify.annotations.Nullable;

/**
 * Who is expected to act, as the text names them.
 *
 * @param text the exact words ("@dana", "&lt;@U17&gt;", "Maria")
 * @param id the platform's id where the text holds one (a mention), else null; a name is matched to a person by whoever knows the members
 */
public record Owner(
        String text, Span span, Kind kind, @Nullable String id) {
    /** How the owner is named. */
    public enum Kind {
        USER,
        GROUP,
        NAME,
        BROADCAST
    }
}
