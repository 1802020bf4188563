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

/** "4 Tuesdays from now", "two Mondays later": so many of a weekday ahead. */
public final class CountedWeekday implements Form {
    private static final int MOST = 60;

    @Override
    public long opens() {
        return Sense.any(Sense.NUMBER, Sense.ORDINAL);
    }

    @Override
    public @Nullable Piece read(Line line, int at) {
        Numbers.Found count = Numbers.read(line, at);
        boolean counted = count != null
                && !count.ordinal()
                && count.value() > 0
                && count.value() <= MOST
                && line.has(count.next(), Sense.WEEKDAY)
                && (line.value(count.next() + 1, Sense.REACH, 1)
                        || (line.value(count.next() + 1, Sense.REACH, 3) && line.has(count.next() + 2, Sense.NOW)));
        if (count == null || !counted) {
            return null;
        }
        Parts parts =
                Parts.of(Field.WEEKDAY, line.value(count.next(), Sense.WEEKDAY)).with(Field.COUNT, count.value());
        return Piece.of(at, count.next() + (line.value(count.next() + 1, Sense.REACH, 1) ? 2 : 3), parts);
    }

    @Override
    public List<Example> examples() {
        return List.of(Example.en("two Mondays from now", "2026-11-30T00:00"));
    }
}
