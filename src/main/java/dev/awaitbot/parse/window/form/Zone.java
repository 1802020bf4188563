package dev.awaitbot.parse.window.form;

import dev.awaitbot.parse.window.Example;
import dev.awaitbot.parse.window.Form;
import dev.awaitbot.parse.window.Latent;
import dev.awaitbot.parse.window.Line;
import dev.awaitbot.parse.window.Parts;
import dev.awaitbot.parse.window.Piece;
import dev.awaitbot.parse.window.Sense;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "CET", "Pacific", "London time", "your time": where a clock time is told. */
public final class Zone implements Form {
    @Override
    public long opens() {
        return Sense.UNKNOWN | Sense.any(Sense.ZONE, Sense.FILLER);
    }

    @Override
    public @Nullable Piece read(Line line, int at) {
        int j = line.mark(at, "(") ? at + 1 : at;
        String zone = line.zone(j);
        int next = j + 1;
        if (zone == null) {
            // "Easter time" is no time of Easter Island: a city is a word of which nothing else is known.
            if (!line.plain(j)) {
                return null;
            }
            zone = Cities.zone(line.norm(j));
            if (zone == null) {
                zone = Cities.zone(line.norm(j) + "_" + line.norm(j + 1));
                next = j + 2;
            }
            if (zone == null || !line.value(next, Sense.TIMEWORD, 1)) {
                return null;
            }
            next++;
        } else if (line.value(next, Sense.TIMEWORD, 1)) {
            next++;
        }
        boolean sign = line.mark(next, "+") || line.mark(next, "-");
        boolean offset = "UTC".equals(zone)
                && sign
                && line.glued(next - 1)
                && line.glued(next)
                && line.digits(next + 1)
                && line.value(next + 1, Sense.NUMBER) <= 14;
        if (offset) {
            zone = line.norm(next) + (line.value(next + 1, Sense.NUMBER) < 10 ? "0" : "")
                    + line.value(next + 1, Sense.NUMBER) + ":00";
            next += 2;
        }
        next += j > at && line.mark(next, ")") ? 1 : 0;
        return Piece.latent(at, next, Parts.inZone(zone), Latent.ZONE);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.en("by 5pm CET tomorrow", "2026-11-20T11:00"),
                Example.en("Tuesday 5pm London time", "2026-11-24T12:00"),
                Example.en("by 4:00 p.m. Pacific", "2026-11-19T19:00"),
                Example.none("we all love London"));
    }
}
