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

/** "this time tomorrow", "the same time next week": the time of day it is now, on another day. */
public final class SameTime implements Form {
    @Override
    public long opens() {
        return Sense.UNKNOWN | Sense.any(Sense.ARTICLE, Sense.REL);
    }

    @Override
    public @Nullable Piece read(Line line, int at) {
        int j = line.has(at, Sense.ARTICLE) && !line.has(at, Sense.REL) ? at + 1 : at;
        boolean same = line.value(j, Sense.REL, 0) || line.norm(j).equals("same");
        if (!same || !line.value(j + 1, Sense.TIMEWORD, 1)) {
            return null;
        }
        int day = j + 2;
        if (line.has(day, Sense.DAY)) {
            return later(at, day + 1, line.value(day, Sense.DAY));
        }
        boolean week = line.value(day, Sense.REL, 1) && line.value(day + 1, Sense.UNIT, Units.WEEK);
        return week ? later(at, day + 2, 7) : null;
    }

    private static @Nullable Piece later(int from, int to, int days) {
        return days <= 0
                ? null
                : Piece.of(
                        from,
                        to,
                        Parts.of(Field.DAYS, days)
                                .with(Field.AMOUNT_UNIT, Units.MINUTE)
                                .with(Field.DIRECTION, 1));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.en("by this time tomorrow", "2026-11-20T14:20"),
                Example.en("same time next week", "2026-11-26T14:20"),
                Example.none("this time it works"));
    }
}
