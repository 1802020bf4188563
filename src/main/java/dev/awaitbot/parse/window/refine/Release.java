package dev.awaitbot.parse.window.refine;

import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.window.Cue;
import dev.awaitbot.parse.window.Field;
import dev.awaitbot.parse.window.Line;
import dev.awaitbot.parse.window.Parts;
import dev.awaitbot.parse.window.Piece;
import dev.awaitbot.parse.window.Refiner;
import dev.awaitbot.parse.window.Sense;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets latent readings count where a cue vouches for them, and drops the others. */
public final class Release implements Refiner {
    /** How the word lists number what makes a length of time one that is over: "il y a". */
    private static final int AGO = 16;

    @Override
    public List<Piece> refine(Line line, List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            Piece released = release(line, piece);
            if (released != null) {
                kept.add(released);
            }
        }
        return kept;
    }

    private static @Nullable Piece release(Line line, Piece piece) {
        if (line.value(piece.from() - 1, Sense.CUE, AGO)) {
            return null;
        }
        boolean bound = piece.cue() == Cue.BY || piece.cue() == Cue.UNTIL || piece.cue() == Cue.AFTER;
        boolean at = piece.cue() == Cue.AT;
        return switch (piece.latent()) {
            case NO -> piece;
            case NUMBER -> number(line, piece, bound, at);
            case FOUR_DIGITS -> (bound || at) && Gaps.free(line, piece.to()) ? piece.released() : null;
            case DAY ->
                (line.option("article-day") && line.value(piece.from(), Sense.ARTICLE, 2))
                                || ((bound || at) && Gaps.free(line, piece.to()))
                                || piece.cue() == Cue.AT
                                || alone(line, piece)
                        ? piece.released()
                        : null;
            case WORD -> word(line, piece, bound, at);
            case FIGURES ->
                dateLike(line, piece)
                                || ((bound || at || piece.cue() == Cue.EVERY) && Gaps.free(line, piece.to()))
                                || alone(line, piece)
                        ? piece.released()
                        : null;
            case AMOUNT, ZONE -> null;
        };
    }

    private static @Nullable Piece number(Line line, Piece piece, boolean bound, boolean at) {
        int value = piece.parts().get(Field.HOUR);
        boolean free = Gaps.free(line, piece.to());
        boolean direct = piece.cue() == Cue.IN || piece.cue() == Cue.WITHIN;
        if (direct && free && value > 0 && piece.until() == null && line.has(piece.from(), Sense.CUE)) {
            Parts minutes = Parts.of(Field.SECONDS, value * 60L)
                    .with(Field.AMOUNT_UNIT, 1)
                    .with(Field.DIRECTION, 1);
            boolean end = line.stop(piece.to())
                    || line.is(piece.to(), Token.Type.PUNCT)
                    || line.has(piece.to(), Sense.ASK)
                    || line.has(piece.to(), Sense.TAIL);
            return end && value >= 5 && piece.parts().has(Field.HOUR)
                    ? piece.saying(minutes).released()
                    : null;
        }
        if (piece.parts().has(Field.DAY)) {
            return bound && free ? piece.released() : null;
        }
        boolean by = line.norm(piece.from()).equals("by");
        boolean measure = by && (line.has(piece.from() - 1, Sense.NUMBER) || measured(line, piece.from()));
        if (measure) {
            return null;
        }
        boolean said = bound
                || (at
                        && (piece.until() != null
                                || (line.value(piece.from() - 1, Sense.CUE, 4) && clockWord(line, piece.from() - 1))));
        boolean hour = value <= 24 && (value > 0 || !bound);
        return said && hour && free ? piece.released() : null;
    }

    // "I'm back 4/22.": one figure is too large for a month, or both have two digits, and nothing is counted after
    // them.
    private static boolean dateLike(Line line, Piece piece) {
        boolean slash =
                line.mark(piece.from() + 1, "/") && piece.parts().get(Field.QUARTER) == -1 && line.stop(piece.to());
        boolean large = piece.parts().get(Field.MONTH) > 12 || piece.parts().get(Field.DAY) > 12;
        boolean padded = line.norm(piece.from()).startsWith("0")
                || line.norm(piece.from() + 2).startsWith("0");
        return slash && (large || padded);
    }

    // "increase the limit by 5".
    private static boolean measured(Line line, int cue) {
        for (int i = cue - 1; i >= cue - 4 && !line.stop(i); i--) {
            if (line.has(i, Sense.MEASURE)) {
                return true;
            }
        }
        return false;
    }

    // "at 5", "around 5", "@ 5", but not "on 5", "for 5".
    private static boolean clockWord(Line line, int at) {
        return !line.norm(at).equals("for")
                && !line.norm(at).equals("on")
                && !line.norm(at).equals("during");
    }

    private static @Nullable Piece word(Line line, Piece piece, boolean bound, boolean at) {
        boolean cued = bound || at || piece.cue() == Cue.IN;
        if (piece.parts().has(Field.NOW)) {
            return piece.released();
        }
        boolean noun = !line.stop(piece.to())
                && line.is(piece.to(), Token.Type.WORD)
                && line.has(piece.to(), Sense.VERB)
                && piece.parts().has(Field.MONTH);
        return (cued && !noun)
                        || alone(line, piece)
                        || (piece.parts().has(Field.PART) && piece.parts().date())
                ? piece.released()
                : null;
    }

    /** Whether the message says nothing else. */
    private static boolean alone(Line line, Piece piece) {
        for (int i = 0; i < piece.from(); i++) {
            if (i > 3 || (!line.is(i, Token.Type.PUNCT) && !line.value(i, Sense.FILLER, 1))) {
                return false;
            }
        }
        for (int i = piece.to(); i < line.size(); i++) {
            if (i > piece.to() + 3 || !line.is(i, Token.Type.PUNCT)) {
                return false;
            }
        }
        return true;
    }
}
