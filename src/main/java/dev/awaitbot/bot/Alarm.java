package dev.awaitbot.bot;

import java.time.Instant;

/** Wakes the bot. */
@FunctionalInterface
public interface Alarm {
    /** Something is due at that instant; whoever is woken earlier or twice does no harm. */
    void at(Instant due);
}
