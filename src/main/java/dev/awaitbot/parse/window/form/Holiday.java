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

/** "Christmas", "new year's eve": days that have a name and a fixed date. */
public final class Holiday implements Form {
    @Override
    public long opens() {
        return Sense.HOLIDAY.bit();
    }

    @Override
    public @Nullable Piece read(Line line, int at) {
        if (!line.has(at, Sense.HOLIDAY)) {
            return null;
        }
        int value = line.value(at, Sense.HOLIDAY);
        if (value > 20000) {
            return dated(line, at, Parts.of(Field.OFFSET, 0).with(Field.NTH_OF, value));
        }
        if (value > 10000) {
            int nth = value % 10 == 9 ? -1 : value % 10;
            Parts moving = Parts.of(Field.MONTH, value / 100 % 100)
                    .with(Field.NTH, nth)
                    .with(Field.NTH_OF, 100);
            return dated(line, at, moving.with(Field.WEEKDAY, value / 10 % 10));
        }
        return dated(line, at, Parts.of(Field.MONTH, value / 100).with(Field.DAY, value % 100));
    }

    private static Piece dated(Line line, int at, Parts parts) {
        Years.Found year = Years.after(line, at + 1);
        return year == null
                ? Piece.of(at, at + 1, parts)
                : Piece.of(at, year.next(), parts.with(Field.YEAR, year.value()));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.en("before Christmas", "2026-12-25T00:00"),
                Example.en("new year's eve", "2026-12-31T00:00"),
                Example.en("Easter 2027", "2027-03-28T00:00"),
                Example.en("Thanksgiving 2027", "2027-11-25T00:00"));
    }
}
