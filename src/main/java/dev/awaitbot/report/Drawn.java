package dev.awaitbot.report;

/**
 * A message drawn to be judged.
 *
 * @param standsFor for how many messages of its chat, itself among them
 */
public record Drawn(Excerpt excerpt, double standsFor) {}
