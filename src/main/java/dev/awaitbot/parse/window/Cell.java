package dev.awaitbot.parse.window;

import dev.awaitbot.parse.markup.Token;

/**
 * A word, a phrase, a number or a mark of the message: what the grammar takes in one bite.
 *
 * @param first its first token
 * @param end offset in the raw text after its last token
 * @param possessive whether it was written with "'s"
 */
record Cell(Token first, int end, Word word, boolean possessive) {
    int start() {
        return first.start();
    }

    boolean word(Token.Type type) {
        return first.is(type);
    }
}
