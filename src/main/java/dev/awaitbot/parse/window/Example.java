package dev.awaitbot.parse.window;

import org.jspecify.annotations.Nullable;

/**
 * A text and how it is read when it is written in New York on Thursday, 2026-11-19 at 14:20.
 *
 * @param start local date and time at which the first hit starts; null where nothing may be read
 */
public record Example(
        String language, String text, @Nullable String start) {
    public static Example en(String text, String start) {
        return new Example("en", text, start);
    }

    /** A text in which there is no time. */
    public static Example none(String text) {
        return new Example("en", text, null);
    }
}
