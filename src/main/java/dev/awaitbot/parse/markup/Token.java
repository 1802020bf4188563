package dev.awaitbot.parse.markup;

import dev.awaitbot.protocol.Span;

/**
 * One piece of a message.
 *
 * @param start offset in the raw text, UTF-16 units
 * @param end offset after it
 * @param norm what it says: a word or number in lower case; a person's id in a mention; a handle in a group mention; the
 *     address of a link; the name of an emoji; epoch seconds in a date; else the raw text
 * @param shown what a reader sees where that differs from the raw text (a link's label), else the raw text
 */
public record Token(Type type, int start, int end, String norm, String shown) {
    /** What sort of piece it is. QUOTE and CODE are not the author's words and are never read as such. */
    public enum Type {
        WORD,
        NUMBER,
        PUNCT,
        NEWLINE,
        MENTION,
        GROUP,
        BROADCAST,
        CHANNEL,
        LINK,
        DATE,
        EMOJI,
        CODE,
        QUOTE
    }

    public Span span() {
        return new Span(start, end);
    }

    public boolean is(Type wanted) {
        return type == wanted;
    }

    /** Whether it is this word, number or mark, given in lower case. */
    public boolean is(String wanted) {
        return (type == Type.WORD || type == Type.NUMBER || type == Type.PUNCT) && norm.equals(wanted);
    }
}
