package dev.awaitbot.protocol;

/** How "3/4" is read: month first or day first. */
public enum DateOrder {
    MDY,
    DMY
}
