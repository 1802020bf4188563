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

/** "at 1030", "1440": a clock time without a mark, which a cue or a date must vouch for. */
public final class FourDigits implements Form {
    @Override
    public long opens() {
        return Sense.FIGURES;
    }

    @Override
    public @Nullable Piece read(Line line, int at) {
        if (!line.digits(at)
                || line.width(at) < 3
                || line.width(at) > 4
                || (!line.fresh(at) && !line.mark(at - 1, "-"))) {
            return null;
        }
        int hour = line.value(at, Sense.NUMBER) / 100;
        int minute = line.value(at, Sense.NUMBER) % 100;
        if (hour > 23 || minute > 59) {
            return null;
        }
        Parts parts = Parts.of(Field.HOUR, hour).with(Field.MINUTE, minute);
        if (line.has(at + 1, Sense.MERIDIEM) && line.strong(at + 1, Sense.MERIDIEM) && hour <= 12) {
            return Piece.of(at, at + 2, parts.with(Field.MERIDIEM, line.value(at + 1, Sense.MERIDIEM)));
        }
        if (Numbers.tied(line, at + 1)
                && !line.mark(at + 1, "-")
                && !(line.mark(at + 1, "+") && line.mark(at - 1, "-"))
                && !line.norm(at + 1).equals("h")
                && !line.norm(at + 1).equals("ish")) {
            return null;
        }
        boolean h = line.norm(at + 1).equals("h")
                || (line.value(at + 1, Sense.UNIT, Units.HOUR) && line.has(at + 1, Sense.UNIT));
        boolean certain = hour > 12 || line.norm(at).startsWith("0") || h || line.option("clock24");
        Parts clock = certain ? parts.with(Field.MERIDIEM, Clock.TWENTY_FOUR) : parts;
        return Piece.latent(at, h ? at + 2 : at + 1, clock, h ? Latent.NO : Latent.FOUR_DIGITS);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.en("tomorrow at 1030", "2026-11-20T10:30"),
                Example.en("27 Nov 1440", "2026-11-27T14:40"),
                Example.none("1440 rows were lost"));
    }
}
