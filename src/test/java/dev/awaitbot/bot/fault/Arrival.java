package dev.awaitbot.bot.fault;

import java.time.Instant;

/**
 * A post that the receiving end has taken.
 *
 * @param to the person it is for alone, or the conversation
 * @param edit whether it took the place of an earlier one
 * @param at by the clock of the bot
 */
record Arrival(String key, String to, boolean edit, String text, Instant at) {}
