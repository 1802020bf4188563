package dev.awaitbot.parse.window.form;

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

/** "26 Sept 2017", "March 3rd", "the first of May", "15Sep", "nov 2026", "june": a month by its name. */
public final class MonthDay implements Form {
    @Override
    public long opens() {
        return Sense.any(Sense.MONTH, Sense.REL, Sense.ARTICLE, Sense.NUMBER, Sense.ORDINAL);
    }

    @Override
    public @Nullable Piece read(Line line, int at) {
        if (line.has(at, Sense.REL) && line.has(at + 1, Sense.MONTH)) {
            return pointed(line, at);
        }
        return line.has(at, Sense.MONTH) ? monthFirst(line, at) : dayFirst(line, at);
    }

    // "this September", "next March 3rd", and "last May", which is over.
    private static @Nullable Piece pointed(Line line, int at) {
        Piece month = monthFirst(line, at + 1);
        if (month == null) {
            return null;
        }
        boolean last = line.value(at, Sense.REL) < 0;
        return Piece.of(at, month.to(), last ? Parts.of(Field.OFFSET, -366) : month.parts());
    }

    private static @Nullable Piece dayFirst(Line line, int at) {
        int start = line.has(at, Sense.ARTICLE) ? at + 1 : at;
        Numbers.Found day = Numbers.day(line, start);
        if (day == null) {
            return line.digits(at) ? yearFirst(line, at) : null;
        }
        int j = day.next();
        while (j < day.next() + 3
                && (line.norm(j).equals("of")
                        || line.norm(j).equals("de")
                        || line.norm(j).equals("do")
                        || line.has(j, Sense.ARTICLE)
                        || line.mark(j, ".")
                        || line.mark(j, "-")
                        || line.mark(j, "/"))) {
            j++;
        }
        if (!line.has(j, Sense.MONTH)
                || (!day.ordinal() && !day.digits() && j > day.next() && !line.option("adjectives-follow"))) {
            return null;
        }
        Parts parts = Parts.of(Field.DAY, day.value()).with(Field.MONTH, line.value(j, Sense.MONTH));
        int next = j + 1;
        Years.Found year = Years.after(line, next);
        if (year == null && (line.mark(next, "-") || line.mark(next, "/")) && line.glued(j) && line.digits(next + 1)) {
            int width = line.width(next + 1);
            if (width == 2 || width == 4) {
                year = new Years.Found(Years.full(line.value(next + 1, Sense.NUMBER), width), next + 2);
            }
        }
        if (year == null
                && line.digits(next)
                && line.width(next) == 2
                && line.value(next, Sense.NUMBER) > 12
                && !Numbers.tied(line, next + 1)
                && !line.has(next + 1, Sense.MERIDIEM)
                && !line.has(next + 1, Sense.UNIT)) {
            year = new Years.Found(Years.full(line.value(next, Sense.NUMBER), 2), next + 1);
        }
        return year == null
                ? Piece.of(at, next, parts)
                : Piece.of(at, year.next(), parts.with(Field.YEAR, year.value()));
    }

    private static @Nullable Piece yearFirst(Line line, int at) {
        int j = line.mark(at + 1, ",") ? at + 2 : at + 1;
        boolean year = line.width(at) == 4 && Years.plausible(line.value(at, Sense.NUMBER)) && line.fresh(at);
        boolean month = year && line.has(j, Sense.MONTH) && !line.digits(j + 1);
        return month
                ? Piece.of(
                        at,
                        j + 1,
                        Parts.of(Field.YEAR, line.value(at, Sense.NUMBER))
                                .with(Field.MONTH, line.value(j, Sense.MONTH)))
                : null;
    }

    private static @Nullable Piece monthFirst(Line line, int at) {
        Parts parts = Parts.of(Field.MONTH, line.value(at, Sense.MONTH));
        Years.Found year = Years.after(line, at + 1);
        if (year != null) {
            return Piece.of(at, year.next(), parts.with(Field.YEAR, year.value()));
        }
        int j = at + 1;
        while (j < at + 3
                && (line.has(j, Sense.ARTICLE) || line.mark(j, ".") || line.mark(j, "-") || line.mark(j, "/"))) {
            j++;
        }
        boolean marked = j > at + 1 && !line.has(j - 1, Sense.ARTICLE);
        Numbers.Found day = marked || (j == at + 1 && line.glued(at) && line.digits(j))
                ? Numbers.read(line, j)
                : Numbers.day(line, j);
        if (day == null
                || day.value() < 1
                || day.value() > 31
                || (day.digits() && clock(line, day.next()))
                || (!day.digits() && !day.ordinal() && line.has(day.next(), Sense.UNIT))) {
            return Piece.latent(at, at + 1, parts, line.strong(at, Sense.MONTH) ? Latent.NO : Latent.WORD);
        }
        parts = parts.with(Field.DAY, day.value());
        boolean again = marked && line.mark(day.next(), line.norm(j - 1));
        year = Years.after(line, again ? day.next() + 1 : day.next());
        return year == null
                ? Piece.of(at, day.next(), parts)
                : Piece.of(at, year.next(), parts.with(Field.YEAR, year.value()));
    }

    // "May 5:30" and "May 5pm" go on with a clock, "May 5, 5pm" does not.
    private static boolean clock(Line line, int next) {
        return (line.glued(next - 1)
                        && ((line.mark(next, ":") && line.digits(next + 1)) || line.has(next, Sense.MERIDIEM)))
                || line.mark(next, "%");
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.en("26 Sept 2027", "2027-09-26T00:00"),
                Example.en("March 3rd", "2027-03-03T00:00"),
                Example.en("the first of December", "2026-12-01T00:00"),
                Example.en("december twenty third", "2026-12-23T00:00"),
                Example.en("in June", "2027-06-01T00:00"),
                Example.none("you may go"));
    }
}
