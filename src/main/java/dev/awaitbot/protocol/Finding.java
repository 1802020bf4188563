package dev.awaitbot.protocol;

import org.jspecify.annotations.Nullable;

/**
 * One thing a check has to say about a message.
 *
 * @param code stable, kebab-case: "no-owner"
 * @param span the text it is about; null when it is about what is not there
 * @param message one plain sentence for the author
 * @param fix text to add or a value to pick, null where none can be derived
 */
public record Finding(
        String code,
        Letter letter,
        Severity severity,
        @Nullable Span span,
        String message,
        @Nullable String fix) {}
