package dev.awaitbot.store;

import dev.awaitbot.protocol.Request;

/**
 * A request as it is stored.
 *
 * @param version how many events made it
 */
public record Stored(Request request, int version) {}
