package dev.awaitbot.protocol;

/** What the bot does in a channel: nothing, count, nudge when two letters are missing, nudge when one is. */
public enum Mode {
    OFF,
    OBSERVE,
    NUDGE,
    STRICT
}
