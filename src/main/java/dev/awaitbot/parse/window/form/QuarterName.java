package dev.awaitbot.parse.window.form;

import dev.awaitbot.parse.window.Example;
import dev.awaitbot.parse.window.Field;
import dev.awaitbot.parse.window.Form;
import dev.awaitbot.parse.window.Line;
import dev.awaitbot.parse.window.Parts;
import dev.awaitbot.parse.window.Piece;
import dev.awaitbot.parse.window.Sense;
import dev.awaitbot.parse.window.Units;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Q4", "third quarter", "Q1 2027". */
public final class QuarterName implements Form {
    @Override
    public long opens() {
        return Sense.UNKNOWN | Sense.any(Sense.QUARTER, Sense.ARTICLE, Sense.REL, Sense.NUMBER, Sense.ORDINAL);
    }

    @Override
    public @Nullable Piece read(Line line, int at) {
        int j = line.has(at, Sense.ARTICLE) ? at + 1 : at;
        int quarter = 0;
        int next = j;
        if (line.digits(j)
                && line.has(j + 1, Sense.QUARTER)
                && (line.width(j) == 4 || (line.width(j) == 2 && line.glued(j)))
                && line.fresh(j)) {
            Parts parts = Parts.of(Field.QUARTER, line.value(j + 1, Sense.QUARTER));
            return Piece.of(at, j + 2, parts.with(Field.YEAR, Years.full(line.value(j, Sense.NUMBER), line.width(j))));
        }
        if (line.has(j, Sense.QUARTER)) {
            quarter = line.value(j, Sense.QUARTER);
            next = j + 1;
        } else if (line.norm(j).equals("q") && line.glued(j) && line.digits(j + 1) && line.width(j + 1) == 1) {
            quarter = line.value(j + 1, Sense.NUMBER);
            next = j + 2;
        } else {
            Numbers.Found nth = Numbers.read(line, j);
            if (nth != null && nth.ordinal() && line.value(nth.next(), Sense.UNIT, Units.QUARTER)) {
                quarter = nth.value();
                next = nth.next() + 1;
            }
        }
        if (quarter < 1 || quarter > 4) {
            return null;
        }
        Parts parts = Parts.of(Field.QUARTER, quarter);
        Years.Found year = Years.after(line, next);
        return year == null
                ? Piece.of(at, next, parts)
                : Piece.of(at, year.next(), parts.with(Field.YEAR, year.value()));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.en("by the end of Q4", "2026-12-31T00:00"),
                Example.en("third quarter 2027", "2027-07-01T00:00"),
                Example.none("the q7 board"));
    }
}
