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

/** "tres y cuarto", "huit heures moins le quart", "meio-dia e meia", "drei Uhr dreißig": the hour first, then what is added or lacks. */
public final class HourAndMinutes implements Form {
    @Override
    public long opens() {
        return Sense.any(Sense.CLOCK, Sense.NUMBER);
    }

    @Override
    public @Nullable Piece read(Line line, int at) {
        if (line.value(at - 1, Sense.CUE, 9) && line.has(at + 1, Sense.UNIT)) {
            return null;
        }
        if (line.value(at - 1, Sense.CUE, 6) && !line.has(at + 1, Sense.OCLOCK)) {
            return null;
        }
        int hour;
        int next;
        boolean certain = false;
        if (line.has(at, Sense.CLOCK)) {
            hour = line.value(at, Sense.CLOCK) / 60;
            next = at + 1;
            certain = true;
        } else {
            Numbers.Found found = Numbers.read(line, at);
            boolean hours = found != null
                    && !found.ordinal()
                    && found.value() <= 24
                    && (!found.digits() || line.fresh(at))
                    && line.norm(at).length() > 0
                    && !line.norm(at).equals("a");
            if (found == null || !hours) {
                return null;
            }
            hour = found.value();
            next = found.next();
            if (line.has(next, Sense.OCLOCK)) {
                next++;
                certain = line.option("clock24");
            }
        }
        int minutes = minutes(line, next);
        int end = end(line, next);
        if (end < 0) {
            return null;
        }
        int total = Math.floorMod(hour * 60 + minutes, 1440);
        Parts parts = Parts.of(Field.HOUR, total / 60).with(Field.MINUTE, total % 60);
        if (line.strong(end, Sense.MERIDIEM) && hour <= 12) {
            return Piece.of(at, end + 1, parts.with(Field.MERIDIEM, line.value(end, Sense.MERIDIEM)));
        }
        boolean fixed = certain || hour > 12 || hour == 0;
        Parts clock = fixed ? parts.with(Field.MERIDIEM, Clock.TWENTY_FOUR) : parts;
        boolean counted = signed(line, next) && Math.abs(minutes) >= 5 && !line.digits(at) && !line.plain(end);
        boolean told = certain || counted || next > at + 1 || line.has(end - 1, Sense.HALF);
        return told ? Piece.of(at, end, clock) : Piece.latent(at, end, clock, Latent.NUMBER);
    }

    private static boolean signed(Line line, int at) {
        return line.value(at, Sense.PAST, 2) || line.value(at, Sense.TO, 2);
    }

    private static int minutes(Line line, int at) {
        int j = signed(line, at) ? at + 1 : at;
        int sign = line.value(at, Sense.TO, 2) ? -1 : 1;
        Numbers.Found found = Numbers.read(line, j);
        int value = line.has(j, Sense.HALF) ? line.value(j, Sense.HALF) : found == null ? 0 : found.value();
        return sign * value;
    }

    // The cell after the minutes; -1 where there are none.
    private static int end(Line line, int at) {
        boolean signed = signed(line, at);
        int j = signed ? at + 1 : at;
        if (line.has(j, Sense.HALF) && signed) {
            return line.has(j + 1, Sense.UNIT) && line.value(j + 1, Sense.UNIT) > Units.MINUTE ? -1 : j + 1;
        }
        Numbers.Found found = Numbers.read(line, j);
        boolean hours = line.has(at - 1, Sense.OCLOCK) || line.has(at - 1, Sense.CLOCK);
        boolean minutes = found != null
                && !found.ordinal()
                && found.value() > 0
                && found.value() < 60
                && (signed || hours)
                && !Numbers.tied(line, found.next());
        if (found == null || !minutes) {
            return -1;
        }
        // "9h et 10h" are two hours.
        if (line.has(found.next(), Sense.OCLOCK)) {
            return -1;
        }
        boolean unit = line.has(found.next(), Sense.UNIT);
        if ((unit && line.value(found.next(), Sense.UNIT) != Units.MINUTE) || line.has(found.next(), Sense.MONTH)) {
            return -1;
        }
        return unit ? found.next() + 1 : found.next();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("es", "hoy a las tres y cuarto", "2026-11-19T15:15"),
                new Example("fr", "demain à huit heures moins le quart", "2026-11-20T07:45"),
                new Example("pt", "amanhã ao meio-dia e meia", "2026-11-20T12:30"),
                new Example("de", "morgen um drei Uhr dreißig", "2026-11-20T03:30"));
    }
}
