package dev.awaitbot.chat;

/**
 * What a platform can do; asked, never assumed.
 *
 * @param privately whether one person alone can be shown something in a channel without having clicked
 * @param forms whether dialogs can be opened
 * @param history whether past messages can be read
 * @param pictures whether a post may hold a picture
 */
public record Features(boolean privately, boolean forms, boolean history, boolean pictures) {}
