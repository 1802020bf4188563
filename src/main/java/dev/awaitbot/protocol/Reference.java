package dev.awaitbot.protocol;

/**
 * Words that point at a thing the reader must have ("this PR", "the doc", "see below").
 *
 * @param anchored whether the message itself holds what is pointed at: a link, code, an attachment, a number, a title
 */
public record Reference(Span span, boolean anchored) {}
