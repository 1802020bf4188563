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

/** "today", "tmrw", "the day after tomorrow", "tonight", "now", "the next day". */
public final class DayWord implements Form {
    @Override
    public long opens() {
        return Sense.any(Sense.DAY, Sense.TONIGHT, Sense.NOW, Sense.ARTICLE, Sense.REL);
    }

    @Override
    public @Nullable Piece read(Line line, int at) {
        if (line.has(at, Sense.DAY)) {
            return Piece.latent(
                    at,
                    at + 1,
                    Parts.of(Field.OFFSET, line.value(at, Sense.DAY)),
                    line.strong(at, Sense.DAY) ? Latent.NO : Latent.WORD);
        }
        if (line.has(at, Sense.TONIGHT)) {
            return Piece.of(at, at + 1, Parts.of(Field.OFFSET, 0).with(Field.PART, line.value(at, Sense.TONIGHT)));
        }
        if (line.has(at, Sense.NOW)) {
            return Piece.latent(at, at + 1, Parts.of(Field.NOW, 1), Latent.WORD);
        }
        int rel = line.has(at, Sense.ARTICLE) && line.has(at + 1, Sense.REL) ? at + 1 : at;
        boolean day = line.has(rel, Sense.REL)
                && line.value(rel + 1, Sense.UNIT, Units.DAY)
                && !line.has(rel + 1, Sense.NUMBER);
        if (day) {
            int value = line.value(rel, Sense.REL);
            return Piece.of(at, rel + 2, Parts.of(Field.OFFSET, value == 2 ? 1 : value));
        }
        return null;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.en("tomorrow", "2026-11-20T00:00"),
                Example.en("the day after tomorrow", "2026-11-21T00:00"),
                Example.en("tonight at 8", "2026-11-19T20:00"),
                Example.en("the next day", "2026-11-20T00:00"),
                Example.none("notoday"));
    }
}
