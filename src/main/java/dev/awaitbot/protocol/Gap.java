package dev.awaitbot.protocol;

/** A detail without which the reader cannot start ("it doesn't work" with no error, "can I ask a question?"). */
public record Gap(Span span, Kind kind) {
    /** What is missing: the error's text, what "it" is and how it fails, the question itself, or the thing itself. */
    public enum Kind {
        ERROR_TEXT,
        SYMPTOM,
        QUESTION,
        OBJECT
    }
}
