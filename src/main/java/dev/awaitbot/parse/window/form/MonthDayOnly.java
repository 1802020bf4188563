package dev.awaitbot.parse.window.form;

import dev.awaitbot.parse.window.Example;
import dev.awaitbot.parse.window.Field;
import dev.awaitbot.parse.window.Form;
import dev.awaitbot.parse.window.Latent;
import dev.awaitbot.parse.window.Line;
import dev.awaitbot.parse.window.Parts;
import dev.awaitbot.parse.window.Piece;
import dev.awaitbot.parse.window.Sense;
import dev.awaitbot.parse.window.Units;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "the 27th", "25th": a day of some month, which needs a cue, or to stand alone. */
public final class MonthDayOnly implements Form {
    @Override
    public long opens() {
        return Sense.any(Sense.ARTICLE, Sense.NUMBER, Sense.ORDINAL);
    }

    @Override
    public @Nullable Piece read(Line line, int at) {
        boolean article = line.has(at, Sense.ARTICLE) && !line.has(at, Sense.POSSESSIVE);
        Numbers.Found day = Numbers.day(line, article ? at + 1 : at);
        if (day == null
                || line.has(day.next(), Sense.UNIT)
                || line.has(day.next(), Sense.WEEKDAY)
                || line.has(day.next(), Sense.QUARTER)) {
            return null;
        }
        boolean ofTheMonth = day.ordinal()
                && line.norm(day.next()).equals("of")
                && line.norm(day.next() + 1).equals("the")
                && line.value(day.next() + 2, Sense.UNIT, Units.MONTH);
        if (ofTheMonth) {
            return Piece.of(at, day.next() + 3, Parts.of(Field.DAY, day.value()));
        }
        if (!day.ordinal() && line.norm(day.next()).equals("of") && line.has(day.next() + 1, Sense.REL)) {
            return Piece.latent(at, day.next(), Parts.of(Field.DAY, day.value()), Latent.DAY);
        }
        if (!day.ordinal()) {
            boolean bare = article && day.digits() && !Numbers.tied(line, day.next());
            boolean said =
                    bare && line.option("article-day") && line.value(at, Sense.ARTICLE, 2) && !line.plain(day.next());
            if (said) {
                return Piece.latent(at, day.next(), Parts.of(Field.DAY, day.value()), Latent.DAY);
            }
            return bare ? Piece.latent(at, day.next(), Parts.of(Field.DAY, day.value()), Latent.NUMBER) : null;
        }
        boolean first = line.value(day.next(), Sense.CUE, 7) || line.value(day.next(), Sense.FILLER, 3);
        return day.digits() || article || day.value() > 12 || first
                ? Piece.latent(at, day.next(), Parts.of(Field.DAY, day.value()), Latent.DAY)
                : null;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.en("signature by the 27th is fine", "2026-11-27T00:00"),
                Example.en("Friday the 27th", "2026-11-27T00:00"),
                Example.en("the first of the month", "2026-12-01T00:00"),
                Example.none("it is the 4th attempt"));
    }
}
