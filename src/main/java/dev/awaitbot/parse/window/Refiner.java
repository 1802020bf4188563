package dev.awaitbot.parse.window;

import java.util.List;

/** One step that settles what the forms have read: it merges, binds, governs or drops pieces, and keeps them in the order of the text. */
public interface Refiner {
    List<Piece> refine(Line line, List<Piece> pieces);
}
