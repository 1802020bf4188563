package dev.awaitbot.protocol;

/** What a request wants; a COMMITMENT is what its author owes. */
public enum Kind {
    ACTION,
    QUESTION,
    DECISION,
    COMMITMENT
}
