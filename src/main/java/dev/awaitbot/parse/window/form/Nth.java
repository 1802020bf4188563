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

/** "first Monday of next month", "last day of October", "3rd wednesday in november", "last week of Dec". */
public final class Nth implements Form {
    private static final int WEEKDAY = 100;

    private final List<Form> periods = List.of(new Period(), new MonthDay(), new QuarterName(), new YearName());

    @Override
    public long opens() {
        return Sense.any(Sense.ARTICLE, Sense.REL, Sense.NUMBER, Sense.ORDINAL);
    }

    @Override
    public @Nullable Piece read(Line line, int at) {
        int j = line.has(at, Sense.ARTICLE) ? at + 1 : at;
        int nth;
        int next;
        if (line.value(j, Sense.REL, -1) && line.has(j, Sense.REL)) {
            nth = -1;
            next = j + 1;
        } else {
            Numbers.Found found = Numbers.read(line, j);
            if (found == null || !found.ordinal() || found.value() > 53) {
                return null;
            }
            nth = found.value();
            next = found.next();
        }
        boolean weekday = line.has(next, Sense.WEEKDAY);
        boolean unit = line.has(next, Sense.UNIT)
                && (line.value(next, Sense.UNIT) == Units.DAY
                        || line.value(next, Sense.UNIT) == Units.WEEK
                        || line.value(next, Sense.UNIT) == Units.WORKDAY
                        || line.value(next, Sense.UNIT) == Units.WEEKEND
                        || line.value(next, Sense.UNIT) == Units.MONTH);
        if (!weekday && !unit) {
            return null;
        }
        Parts parts = Parts.of(Field.NTH, nth).with(Field.NTH_OF, weekday ? WEEKDAY : line.value(next, Sense.UNIT));
        if (weekday) {
            parts = parts.with(Field.WEEKDAY, line.value(next, Sense.WEEKDAY));
        }
        int k = next + 1;
        boolean of = false;
        while (k < next + 4 && (line.has(k, Sense.FILLER) || (line.has(k, Sense.PART) && weekday))) {
            if (line.has(k, Sense.PART)) {
                parts = parts.with(Field.PART, line.value(k, Sense.PART));
            }
            of |= line.has(k, Sense.FILLER);
            k++;
        }
        for (Form form : periods) {
            for (int from = k; from > next; from--) {
                Piece period = form.read(line, from);
                if (period != null && !period.parts().has(Field.DAY)) {
                    return Piece.of(at, period.to(), parts.and(period.parts()));
                }
            }
        }
        boolean month = (of && line.value(k, Sense.UNIT, Units.MONTH))
                || (of && line.value(k, Sense.UNIT, Units.YEAR))
                || (of && line.value(k, Sense.UNIT, Units.QUARTER));
        return month
                ? Piece.of(
                        at,
                        k + 1,
                        parts.with(Field.UNIT, line.value(k, Sense.UNIT)).with(Field.SHIFT, 0))
                : null;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.en("the first Monday of next month", "2026-12-07T00:00"),
                Example.en("last day of December", "2026-12-31T00:00"),
                Example.en("3rd wednesday in december", "2026-12-16T00:00"));
    }
}
