package dev.awaitbot.protocol;

/** How a text writes mentions, links, code and quotes. */
public enum Notation {
    SLACK,
    DISCORD,
    ZULIP,
    IRC,
    PLAIN
}
