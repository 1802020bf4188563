package dev.awaitbot.parse.window.refine;

import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.window.Cue;
import dev.awaitbot.parse.window.Latent;
import dev.awaitbot.parse.window.Line;
import dev.awaitbot.parse.window.Piece;
import dev.awaitbot.parse.window.Refiner;
import dev.awaitbot.parse.window.Sense;
import java.util.ArrayList;
import java.util.List;

/** Finds the word that governs a time: "by", "due", "deadline for comments:", "after", "at the latest". */
public final class ReadCues implements Refiner {
    private static final int FARTHEST = 6;

    @Override
    public List<Piece> refine(Line line, List<Piece> pieces) {
        List<Piece> governed = new ArrayList<>(pieces.size());
        int floor = 0;
        for (Piece piece : pieces) {
            Piece done = tail(line, head(line, piece, floor));
            done = noun(line, done);
            governed.add(done);
            floor = done.is(Latent.NUMBER) || done.is(Latent.ZONE) ? floor : done.to();
        }
        return governed;
    }

    private static Piece head(Line line, Piece piece, int floor) {
        if (piece.cue() == Cue.WITHIN || piece.cue() == Cue.IN) {
            return piece;
        }
        int at = -1;
        Cue found = Cue.NONE;
        boolean near = true;
        boolean noun = false;
        for (int j = piece.from() - 1; j >= floor && j >= piece.from() - FARTHEST; j--) {
            if (line.stop(j) || (line.mark(j, ",") && !near)) {
                break;
            }
            if (line.has(j, Sense.EVERY) && near) {
                return piece.over(j, piece.to()).under(Cue.EVERY);
            }
            int value = line.has(j, Sense.CUE) ? line.value(j, Sense.CUE) : 0;
            Cue cue = cue(value);
            boolean reaches =
                    near || value == 11 || value == 12 || (value == 1 && (noun || line.has(j + 1, Sense.POSSESSIVE)));
            if (cue != Cue.NONE
                    && reaches
                    && (found == Cue.NONE || found == Cue.AT || found == Cue.IN || value == 11 || value == 12)) {
                if (!((value == 11 || value == 12) && found == Cue.BY)) {
                    at = value == 12 ? Math.max(at, -1) : j;
                }
                found = cue;
                if (cue == Cue.AFTER) {
                    break;
                }
            }
            noun |= line.has(j, Sense.EVENT);
            near &= line.value(j, Sense.FILLER, 1)
                    || line.has(j, Sense.ARTICLE)
                    || cue != Cue.NONE
                    || line.mark(j, ":")
                    || line.mark(j, "(");
            if (found == Cue.UNTIL || (line.has(j, Sense.COMMIT) && !near)) {
                break;
            }
        }
        if (found == Cue.NONE) {
            return piece;
        }
        boolean own = piece.cue() != Cue.NONE;
        return own
                ? piece
                : piece.over(found == Cue.AT || at < 0 ? piece.from() : at, piece.to())
                        .under(found);
    }

    // "before tonight's 9pm raid": the event is part of what was said.
    private static Piece noun(Line line, Piece piece) {
        boolean possessive = line.possessive(piece.to() - 1);
        if (piece.cue() != Cue.BY && piece.cue() != Cue.UNTIL && !(piece.cue() == Cue.AT && possessive)) {
            return piece;
        }
        int reach = possessive ? 3 : 1;
        for (int j = piece.to(); j < piece.to() + reach && line.is(j, Token.Type.WORD); j++) {
            if (line.has(j, Sense.EVENT) && (reach > 1 || !line.has(j, Sense.VERB))) {
                return piece.over(piece.from(), j + 1);
            }
        }
        return piece;
    }

    private static Cue cue(int value) {
        return switch (value) {
            case 1, 11, 12, 13, 14 -> Cue.BY;
            case 2, 5 -> Cue.AFTER;
            case 3 -> Cue.WITHIN;
            case 4, 6 -> Cue.AT;
            case 8 -> Cue.UNTIL;
            case 9 -> Cue.IN;
            default -> Cue.NONE;
        };
    }

    private static Piece tail(Line line, Piece piece) {
        int at = line.mark(piece.to(), ",") ? piece.to() + 1 : piece.to();
        if (line.has(at, Sense.TAIL) && piece.cue() != Cue.AFTER) {
            boolean bound = line.value(at, Sense.TAIL) != 2;
            // "PR 812 is due today": a number that is due is a thing, no time of day.
            if (line.value(at, Sense.TAIL, 3) && (piece.is(Latent.FOUR_DIGITS) || piece.is(Latent.NUMBER))) {
                return piece;
            }
            boolean words = line.is(at, Token.Type.WORD);
            Piece longer = words ? piece.over(piece.from(), at + 1) : piece;
            return longer.under(bound ? Cue.BY : Cue.AFTER);
        }
        return piece;
    }
}
