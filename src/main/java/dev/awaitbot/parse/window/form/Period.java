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

/** "next week", "this month", "the weekend", "next three weeks", "semaine prochaine": a period by its distance from this one. */
public final class Period implements Form {
    @Override
    public long opens() {
        return Sense.any(Sense.UNIT, Sense.REL, Sense.ARTICLE, Sense.NUMBER);
    }

    @Override
    public @Nullable Piece read(Line line, int at) {
        int j = line.has(at, Sense.ARTICLE) && !line.has(at, Sense.REL) ? at + 1 : at;
        if (line.has(j, Sense.REL)) {
            Piece counted = counted(line, at, j);
            return counted != null ? counted : pointed(line, at, j);
        }
        if (!line.has(j, Sense.UNIT)) {
            return line.option("adjectives-follow") ? countFirst(line, at, j) : null;
        }
        int unit = line.value(j, Sense.UNIT);
        if (line.option("adjectives-follow") && line.has(j + 1, Sense.REL)) {
            return of(at, j + 2, unit, line.value(j + 1, Sense.REL));
        }
        if (line.value(j + 1, Sense.REACH, 3) && line.value(j + 2, Sense.REL, 1) && line.strong(j, Sense.UNIT)) {
            return Piece.of(at, j + 3, Parts.of(Field.UNIT, unit).with(Field.SHIFT, 2));
        }
        Piece containing = containing(line, at, j, unit);
        if (containing != null) {
            return containing;
        }
        return unit == Units.WEEKEND ? of(at, j + 1, unit, 0) : null;
    }

    // "the week of October 6th": the week that the day lies in.
    private static @Nullable Piece containing(Line line, int at, int j, int unit) {
        boolean of = line.norm(j + 1).equals("of") || line.value(j + 1, Sense.CUE, 2);
        if (!of || (unit != Units.WEEK && unit != Units.WEEKEND)) {
            return null;
        }
        int date = line.has(j + 2, Sense.WEEKDAY) ? j + 3 : j + 2;
        Piece day = new MonthDay().read(line, date);
        Piece found = day == null ? new FigureDate().read(line, date) : day;
        return found != null && found.parts().has(Field.DAY)
                ? Piece.of(at, found.to(), found.parts().with(Field.UNIT, unit))
                : null;
    }

    private static @Nullable Piece counted(Line line, int at, int j) {
        Numbers.Found count = Numbers.read(line, j + 1);
        if (count == null || count.ordinal() || !line.has(count.next(), Sense.UNIT)) {
            return null;
        }
        int unit = line.value(count.next(), Sense.UNIT);
        if (unit == Units.WEEKEND) {
            return null;
        }
        int shift = line.value(j, Sense.REL) < 0 ? -count.value() : 1;
        return Piece.of(
                at,
                count.next() + 1,
                Parts.of(Field.UNIT, unit).with(Field.SHIFT, shift).with(Field.COUNT, count.value()));
    }

    // "les 3 prochains jours", "los 4 días siguientes".
    private static @Nullable Piece countFirst(Line line, int at, int j) {
        Numbers.Found count = Numbers.read(line, j);
        if (count == null || count.ordinal() || count.value() < 2) {
            return null;
        }
        int rel = line.has(count.next(), Sense.REL) ? count.next() : count.next() + 1;
        int unit = rel == count.next() ? rel + 1 : count.next();
        boolean counted = line.has(rel, Sense.REL)
                && line.value(rel, Sense.REL) > 0
                && line.strong(unit, Sense.UNIT)
                && line.value(unit, Sense.UNIT) != Units.WEEKEND;
        return counted
                ? Piece.of(
                        at,
                        count.next() + 2,
                        Parts.of(Field.UNIT, line.value(unit, Sense.UNIT))
                                .with(Field.SHIFT, 1)
                                .with(Field.COUNT, count.value()))
                : null;
    }

    private static @Nullable Piece pointed(Line line, int at, int j) {
        int next = line.has(j + 1, Sense.REL) ? j + 2 : j + 1;
        if (!line.has(next, Sense.UNIT)
                || (line.value(next, Sense.UNIT) == Units.DAY && !line.has(next + 1, Sense.PART))) {
            return null;
        }
        return of(at, next + 1, line.value(next, Sense.UNIT), line.value(next - 1, Sense.REL));
    }

    private static Piece of(int from, int to, int unit, int rel) {
        int shift = rel == 2 ? 1 : rel == 3 ? 2 : rel;
        if (unit == Units.WEEKEND && rel == 2) {
            shift = 0;
        }
        return Piece.of(from, to, Parts.of(Field.UNIT, unit).with(Field.SHIFT, shift));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.en("next week", "2026-11-23T00:00"),
                Example.en("this month", "2026-11-01T00:00"),
                Example.en("this weekend", "2026-11-21T00:00"),
                Example.en("next 3 weeks", "2026-11-23T00:00"),
                Example.en("Friday next week", "2026-11-27T00:00"),
                new Example("fr", "les 3 prochaines semaines", "2026-11-23T00:00"),
                new Example("es", "los 4 días siguientes", "2026-11-20T00:00"));
    }
}
