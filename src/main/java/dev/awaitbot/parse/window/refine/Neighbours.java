package dev.awaitbot.parse.window.refine;

import dev.awaitbot.parse.window.Piece;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins pieces that stand side by side, from the left; a help to the refiners, not a refiner. */
final class Neighbours {
    private Neighbours() {}

    /** Two pieces as one. */
    interface Merger {
        /** Null where they are two. */
        @Nullable
        Piece merge(Piece a, Piece b);
    }

    static List<Piece> merged(List<Piece> pieces, Merger merger) {
        List<Piece> merged = new ArrayList<>(pieces.size());
        for (Piece next : pieces) {
            Piece last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            Piece both = last == null ? null : merger.merge(last, next);
            if (both == null) {
                merged.add(next);
            } else {
                merged.set(merged.size() - 1, both);
            }
        }
        return merged;
    }
}
