package dev.awaitbot.parse.window.form;

import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.window.Example;
import dev.awaitbot.parse.window.Field;
import dev.awaitbot.parse.window.Form;
import dev.awaitbot.parse.window.Latent;
import dev.awaitbot.parse.window.Line;
import dev.awaitbot.parse.window.Parts;
import dev.awaitbot.parse.window.Piece;
import dev.awaitbot.parse.window.Sense;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "3/12", "26.9.", "05.12.2017", "3-7-2017", "09/2012": a date in figures, in the order of the place. */
public final class FigureDate implements Form {
    /** What stands for a part of the date that figures leave open until the order of day and month is known. */
    private static final String MARKS = "/.-";

    @Override
    public long opens() {
        return Sense.FIGURES;
    }

    @Override
    public @Nullable Piece read(Line line, int at) {
        if (!line.digits(at) || line.width(at) > 2 || !line.fresh(at)) {
            return null;
        }
        String mark = line.norm(at + 1);
        if (mark.length() != 1 || !MARKS.contains(mark)) {
            return null;
        }
        boolean tight = line.glued(at) && line.glued(at + 1);
        int first = line.value(at, Sense.NUMBER);
        if (mark.equals("/") && line.has(at + 2, Sense.MONTH) && tight) {
            return null;
        }
        if (!line.digits(at + 2)) {
            return null;
        }
        int second = line.value(at + 2, Sense.NUMBER);
        if (line.width(at + 2) == 4 && !mark.equals("-")) {
            boolean month = first >= 1 && first <= 12 && Years.plausible(second);
            return month ? Piece.of(at, at + 3, Parts.of(Field.YEAR, second).with(Field.MONTH, first)) : null;
        }
        if (!tight || line.width(at + 2) > 2 || !possible(first, second)) {
            return null;
        }
        // MONTH holds the first figure and DAY the second; the resolver puts them in order.
        Parts parts = Parts.of(Field.MONTH, first).with(Field.DAY, second).with(Field.QUARTER, -1);
        boolean third = line.mark(at + 3, mark) && line.glued(at + 2);
        if (third && line.glued(at + 3) && line.digits(at + 4)) {
            int width = line.width(at + 4);
            boolean year = (width == 2 || width == 4) && !Numbers.tied(line, at + 5);
            int value = Years.full(line.value(at + 4, Sense.NUMBER), width);
            Latent latent = mark.equals(".") && width == 2 ? Latent.FIGURES : Latent.NO;
            return year && Years.plausible(value)
                    ? Piece.latent(at, at + 5, parts.with(Field.YEAR, value), latent)
                    : null;
        }
        if (mark.equals("-") || Numbers.tied(line, at + 3) || (mark.equals(".") && minutes(line, at))) {
            return null;
        }
        int end = mark.equals(".") && third && goesOn(line, at + 4) ? at + 4 : at + 3;
        return Piece.latent(at, end, parts, Latent.FIGURES);
    }

    // The last dot of "26.9." belongs to the date where the sentence goes on.
    private static boolean goesOn(Line line, int at) {
        return line.is(at, Token.Type.NUMBER)
                || line.is(at, Token.Type.PUNCT)
                || line.has(at, Sense.FILLER)
                || line.has(at, Sense.PART)
                || line.has(at, Sense.CUE);
    }

    // "4.30" is a clock time: where dates are written with dots, the month comes second.
    private static boolean minutes(Line line, int at) {
        return line.value(at, Sense.NUMBER) <= 12 && line.value(at + 2, Sense.NUMBER) > 12;
    }

    private static boolean possible(int a, int b) {
        return a >= 1 && b >= 1 && a <= 31 && b <= 31 && (a <= 12 || b <= 12);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.en("due 12/3 noon", "2026-12-03T12:00"),
                Example.en("25/12/2026", "2026-12-25T00:00"),
                Example.en("09/2027", "2027-09-01T00:00"),
                Example.none("10/12 tests pass"),
                Example.none("8/32/2027"));
    }
}
