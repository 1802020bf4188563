package dev.awaitbot.protocol;

/** Why a request is tracked, or that it is part of a running talk (protocol §1). */
public enum Tracked {
    OPENER,
    DEED_OR_WINDOW,
    FRESH,
    LATE,
    MARKED,
    CONVERSATIONAL;

    public boolean tracked() {
        return this != CONVERSATIONAL;
    }
}
