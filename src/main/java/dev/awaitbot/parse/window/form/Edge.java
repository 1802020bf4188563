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

/** "end of the month", "early next week", "mid-April", "the beginning of Q2", "EOM": a part of a period. */
public final class Edge implements Form {
    private final List<Form> periods =
            List.of(new QuarterName(), new Period(), new MonthDay(), new YearName(), new Weekday(), new DayWord());

    @Override
    public long opens() {
        return Sense.any(Sense.EDGE, Sense.EDGEWORD, Sense.ARTICLE, Sense.UNIT);
    }

    @Override
    public @Nullable Piece read(Line line, int at) {
        if (line.has(at, Sense.EDGEWORD) && line.value(at, Sense.EDGEWORD) > 10 && line.strong(at, Sense.EDGEWORD)) {
            return Piece.of(
                    at,
                    at + 1,
                    Parts.of(Field.UNIT, line.value(at, Sense.EDGEWORD) - 10)
                            .with(Field.SHIFT, 0)
                            .with(Field.EDGE, 1));
        }
        if (line.has(at, Sense.EDGEWORD) && line.value(at, Sense.EDGEWORD) > 3 && line.value(at, Sense.EDGEWORD) < 10) {
            return word(line, at);
        }
        int j = line.has(at, Sense.ARTICLE) ? at + 1 : at;
        if (!line.has(j, Sense.EDGE)) {
            return monthEnd(line, at);
        }
        int edge = line.value(j, Sense.EDGE);
        j++;
        int start = j;
        while (j < start + 3 && (line.has(j, Sense.FILLER) || line.mark(j, "-"))) {
            j++;
        }
        for (Form form : periods) {
            for (int from = j; from >= start; from--) {
                Piece inner = form.read(line, from);
                if (inner != null
                        && (inner.is(Latent.NO)
                                || (inner.is(Latent.WORD) && inner.parts().has(Field.MONTH)))) {
                    return edged(line, at, inner, edge);
                }
            }
        }
        if (edge == 4 && line.value(j, Sense.UNIT, Units.DAY)) {
            return Piece.of(
                    at, j + 1, Parts.of(Field.OFFSET, 0).with(Field.PART, 7).with(Field.PART_EDGE, 4));
        }
        boolean unit = line.has(j, Sense.UNIT) && line.value(j, Sense.UNIT) >= Units.WEEK;
        return unit
                ? Piece.of(
                        at,
                        j + 1,
                        Parts.of(Field.UNIT, line.value(j, Sense.UNIT))
                                .with(Field.SHIFT, 0)
                                .with(Field.EDGE, edge))
                : null;
    }

    private static @Nullable Piece edged(Line line, int at, Piece inner, int edge) {
        Parts parts = inner.parts();
        boolean day = parts.has(Field.DAY) || parts.has(Field.WEEKDAY) || parts.has(Field.OFFSET);
        boolean loose = day && !parts.time() && (edge == 1 || edge == 5) && !parts.has(Field.DAY);
        if (loose && line.has(inner.to(), Sense.PART) && line.value(inner.to(), Sense.PART) < 5) {
            return Piece.of(
                    at,
                    inner.to() + 1,
                    parts.with(Field.PART, line.value(inner.to(), Sense.PART))
                            .with(Field.PART_EDGE, edge == 1 ? 1 : 3));
        }
        if (loose) {
            return Piece.of(
                    at,
                    inner.to(),
                    edge == 1
                            ? parts.with(Field.PART, 1)
                            : parts.with(Field.PART, 7).with(Field.PART_EDGE, 4));
        }
        if ((day && ((edge != 3 && edge != 4) || parts.time())) || (edge == 5 && parts.has(Field.WEEKDAY))) {
            return null;
        }
        Parts edged = day ? parts.with(Field.PART, 7).with(Field.PART_EDGE, edge) : parts.with(Field.EDGE, edge);
        return Piece.of(at, inner.to(), edged);
    }

    // EOW, EOM, EOQ, EOY, with or without a period after them: "EOW next week".
    private static Piece word(Line line, int at) {
        int unit = line.value(at, Sense.EDGEWORD);
        Parts parts = Parts.of(Field.UNIT, unit).with(Field.SHIFT, 0).with(Field.EDGE, 3);
        int j = line.norm(at + 1).equals("of") ? at + 2 : at + 1;
        if (line.has(j, Sense.REL) && line.value(j + 1, Sense.UNIT, unit)) {
            return Piece.of(at, j + 2, parts.with(Field.SHIFT, Math.min(1, line.value(j, Sense.REL))));
        }
        return Piece.of(at, at + 1, parts);
    }

    // "month end", "year-end".
    private static @Nullable Piece monthEnd(Line line, int at) {
        boolean unit = line.has(at, Sense.UNIT)
                && line.value(at, Sense.UNIT) >= Units.WEEK
                && line.value(at, Sense.UNIT) <= Units.YEAR;
        int j = line.mark(at + 1, "-") ? at + 2 : at + 1;
        boolean end = unit
                && line.value(j, Sense.EDGE, 3)
                && (line.norm(j).equals("end") || line.norm(j).equals("close"));
        Years.Found year = end && line.value(at, Sense.UNIT, Units.YEAR) ? Years.after(line, j + 1) : null;
        if (year != null) {
            return Piece.of(at, year.next(), Parts.of(Field.YEAR, year.value()).with(Field.EDGE, 3));
        }
        return end
                ? Piece.of(
                        at,
                        j + 1,
                        Parts.of(Field.UNIT, line.value(at, Sense.UNIT))
                                .with(Field.SHIFT, 0)
                                .with(Field.EDGE, 3))
                : null;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.en("by the end of next month", "2026-12-31T00:00"),
                Example.en("early next week", "2026-11-23T00:00"),
                Example.en("mid-December", "2026-12-15T00:00"),
                Example.en("by EOM", "2026-11-30T00:00"),
                Example.en("year-end", "2026-12-31T00:00"));
    }
}
