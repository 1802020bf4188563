package dev.awaitbot.web;

/**
 * How a part of the bot is.
 *
 * @param name such as "store"
 * @param detail a word for people, such as "connected"; it holds no secret, for anybody may read it
 */
public record PartState(String name, boolean up, String detail) {}
