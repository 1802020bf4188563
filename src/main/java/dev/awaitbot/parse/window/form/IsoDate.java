package dev.awaitbot.parse.window.form;

import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.window.Example;
import dev.awaitbot.parse.window.Field;
import dev.awaitbot.parse.window.Form;
import dev.awaitbot.parse.window.Line;
import dev.awaitbot.parse.window.Parts;
import dev.awaitbot.parse.window.Piece;
import dev.awaitbot.parse.window.Sense;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "2026-11-30", "2026/11/30", "2012/Aug/10", "2026-11": the year first. */
public final class IsoDate implements Form {
    @Override
    public long opens() {
        return Sense.FIGURES;
    }

    @Override
    public @Nullable Piece read(Line line, int at) {
        if (!line.digits(at)
                || line.width(at) != 4
                || !line.fresh(at)
                || !Years.plausible(line.value(at, Sense.NUMBER))) {
            return null;
        }
        String mark = line.norm(at + 1);
        boolean separated =
                line.glued(at) && line.glued(at + 1) && ("-".equals(mark) || "/".equals(mark) || ".".equals(mark));
        if (!separated) {
            return null;
        }
        int month = line.has(at + 2, Sense.MONTH)
                ? line.value(at + 2, Sense.MONTH)
                : line.digits(at + 2) && line.width(at + 2) <= 2 ? line.value(at + 2, Sense.NUMBER) : 0;
        if (month < 1 || month > 12) {
            return null;
        }
        Parts parts = Parts.of(Field.YEAR, line.value(at, Sense.NUMBER)).with(Field.MONTH, month);
        if (!(line.mark(at + 3, mark) && line.glued(at + 2) && line.glued(at + 3))) {
            return line.glued(at + 2) && line.is(at + 3, Token.Type.WORD) ? null : Piece.of(at, at + 3, parts);
        }
        int day = line.value(at + 4, Sense.NUMBER);
        boolean plain = line.digits(at + 4) && line.width(at + 4) <= 2 && day >= 1 && day <= 31;
        return plain ? Piece.of(at, at + 5 + t(line, at + 5), parts.with(Field.DAY, day)) : null;
    }

    // The T between an ISO date and its time.
    private static int t(Line line, int at) {
        return line.glued(at - 1) && line.norm(at).equals("t") && line.glued(at) && line.digits(at + 1) ? 1 : 0;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.en("2026-11-30", "2026-11-30T00:00"),
                Example.en("2026/Dec/10", "2026-12-10T00:00"),
                Example.en("2026-11-30T17:00", "2026-11-30T17:00"),
                Example.en("2026-11-30 6:40", "2026-11-30T06:40"),
                Example.none("ticket 2026-80-10"));
    }
}
