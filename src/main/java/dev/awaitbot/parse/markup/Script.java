package dev.awaitbot.parse.markup;

import dev.awaitbot.protocol.Notation;
import java.util.List;

/**
 * A message taken apart: its raw text and its tokens in order. White space is left out; two tokens touch where the end of one is
 * the start of the next. All offsets are the raw text's, so that what is found can be shown as it was written.
 */
public record Script(String raw, Notation notation, List<Token> tokens) {
    public Script {
        tokens = List.copyOf(tokens);
    }

    /** Whether no white space stands between this token and the next. */
    public boolean touches(int index) {
        return index + 1 < tokens.size()
                && tokens.get(index).end() == tokens.get(index + 1).start();
    }
}
