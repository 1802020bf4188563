package dev.awaitbot.store;

/**
 * How often a finding was right.
 *
 * @param code of the finding
 * @param notes how many notes went out to authors that had it
 * @param dismissed how many of these were about what turned out to be no request
 */
public record Dismissed(String code, int notes, int dismissed) {}
