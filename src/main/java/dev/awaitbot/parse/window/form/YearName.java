package dev.awaitbot.parse.window.form;

import dev.awaitbot.parse.window.Example;
import dev.awaitbot.parse.window.Field;
import dev.awaitbot.parse.window.Form;
import dev.awaitbot.parse.window.Line;
import dev.awaitbot.parse.window.Parts;
import dev.awaitbot.parse.window.Piece;
import dev.awaitbot.parse.window.Sense;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "2027": four digits that may be a year. */
public final class YearName implements Form {
    @Override
    public long opens() {
        return Sense.FIGURES;
    }

    @Override
    public @Nullable Piece read(Line line, int at) {
        boolean year = line.digits(at)
                && line.width(at) == 4
                && line.fresh(at)
                && Years.plausible(line.value(at, Sense.NUMBER))
                && !Numbers.tied(line, at + 1);
        boolean governed = line.value(at - 1, Sense.CUE, 9)
                || (line.has(at - 1, Sense.CUE)
                        && line.value(at - 1, Sense.CUE) != 4
                        && line.value(at - 1, Sense.CUE) < 9
                        && line.value(at - 1, Sense.CUE) != 7)
                || ((line.value(at - 1, Sense.CUE, 7) || line.value(at - 1, Sense.FILLER, 3))
                        && line.width(at - 2) == 4)
                || line.has(at - 1, Sense.EDGE)
                || line.norm(at - 1).equals("of")
                || line.has(at - 1, Sense.MONTH)
                || line.norm(at - 1).equals("year");
        return year && governed ? Piece.of(at, at + 1, Parts.of(Field.YEAR, line.value(at, Sense.NUMBER))) : null;
    }

    @Override
    public List<Example> examples() {
        return List.of(Example.en("in 2027", "2027-01-01T00:00"), Example.none("we saw 2027 errors"));
    }
}
