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

/** "Friday", "next Tuesday", "this coming Monday". */
public final class Weekday implements Form {
    @Override
    public long opens() {
        return Sense.any(Sense.WEEKDAY, Sense.REL);
    }

    @Override
    public @Nullable Piece read(Line line, int at) {
        int j = at;
        Parts point = null;
        while (j < at + 2 && line.has(j, Sense.REL)) {
            point = Parts.of(Field.POINT, line.value(j, Sense.REL));
            j++;
        }
        int day = j;
        if (!line.has(day, Sense.WEEKDAY)) {
            return null;
        }
        Parts parts = Parts.of(Field.WEEKDAY, line.value(day, Sense.WEEKDAY));
        if (line.value(day + 1, Sense.REACH, 3) && line.value(day + 2, Sense.REL, 1)) {
            return Piece.of(at, day + 3, parts.with(Field.COUNT, 2));
        }
        if (line.value(day + 1, Sense.UNIT, Units.WEEK) && line.strong(day + 1, Sense.UNIT) && point == null) {
            return Piece.of(at, day + 2, parts.with(Field.COUNT, 2));
        }
        int eight = line.option("weekday-in-eight") && line.norm(day + 1).equals("en")
                ? line.value(day + 2, Sense.NUMBER)
                : 0;
        if (eight == 8 || eight == 15) {
            return Piece.of(at, day + 3, parts.with(Field.COUNT, 1 + eight / 7));
        }
        if (line.has(day, Sense.PART)) {
            parts = parts.with(Field.PART, line.value(day, Sense.PART));
        }
        if (point != null) {
            return Piece.of(at, day + 1, parts.and(point));
        }
        int after = line.value(day + 1, Sense.REL);
        if (line.option("adjectives-follow") && line.has(day + 1, Sense.REL)) {
            return Piece.of(at, day + 2, parts.with(Field.POINT, after));
        }
        return Piece.latent(at, day + 1, parts, line.strong(day, Sense.WEEKDAY) ? Latent.NO : Latent.WORD);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.en("Friday", "2026-11-20T00:00"),
                Example.en("next Tuesday", "2026-11-24T00:00"),
                Example.en("by Thursday", "2026-11-26T00:00"),
                new Example("fr", "lundi en huit", "2026-11-30T00:00"),
                Example.none("Sat in on the vendor call"));
    }
}
