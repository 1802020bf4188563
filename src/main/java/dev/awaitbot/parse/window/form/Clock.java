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

/** "5pm", "17:30", "4:15 p.m.", "15h20", "17h", "18.00 h", "8:00:24": a clock time in figures. */
public final class Clock implements Form {
    static final int TWENTY_FOUR = 2;

    @Override
    public long opens() {
        return Sense.FIGURES;
    }

    @Override
    public @Nullable Piece read(Line line, int at) {
        if (!line.digits(at)
                || line.width(at) > 2
                || (!line.fresh(at) && !(line.norm(at - 1).equals("t") && line.glued(at - 2)))) {
            return null;
        }
        int hour = line.value(at, Sense.NUMBER);
        int next = at + 1;
        int minute = -1;
        int second = -1;
        boolean lasts = line.value(at - 1, Sense.CUE, 9)
                || line.value(at - 1, Sense.CUE, 3)
                || line.value(at - 1, Sense.CUE, 10)
                || line.has(at - 1, Sense.REL);
        if (lasts && line.norm(next).equals("h")) {
            return null;
        }
        String mark = line.norm(next);
        boolean glued = line.glued(at);
        boolean dot = mark.equals(".");
        boolean letter = mark.equals("h") || mark.equals("u");
        if (glued
                && (mark.equals(":") || dot || letter)
                && line.glued(next)
                && line.digits(next + 1)
                && line.width(next + 1) == 2) {
            minute = line.value(next + 1, Sense.NUMBER);
            next += 2;
            if (mark.equals(":")
                    && line.glued(next - 1)
                    && line.mark(next, ":")
                    && line.digits(next + 1)
                    && line.width(next + 1) == 2) {
                second = line.value(next + 1, Sense.NUMBER);
                next += 2;
                boolean fraction =
                        line.glued(next - 1) && line.mark(next, ".") && line.glued(next) && line.digits(next + 1);
                next += fraction ? 2 : 0;
            }
        } else if (!glued
                && line.digits(next)
                && line.width(next) == 2
                && line.strong(next + 1, Sense.MERIDIEM)
                && hour <= 12) {
            minute = line.value(next, Sense.NUMBER);
            next++;
            letter = false;
        } else if (mark.equals("h") && (glued || (line.option("clock24") && !line.digits(next + 1)))) {
            minute = 0;
            next++;
        } else {
            letter = false;
        }
        boolean unit = letter && minute >= 0 && line.glued(next - 1) && line.value(next, Sense.UNIT, Units.MINUTE);
        next += unit ? 1 : 0;
        boolean more = line.glued(next - 1) && line.mark(next, ":") && line.glued(next) && line.digits(next + 1);
        if (minute > 59 || second > 59 || more) {
            return null;
        }
        return finish(line, at, next, clock(hour, minute, second), dot, letter);
    }

    /** Who writes the year first counts the hours to 24. */
    private static boolean afterIsoDate(Line line, int at) {
        return line.digits(at - 1)
                && line.mark(at - 2, "-")
                && line.glued(at - 2)
                && line.glued(at - 3)
                && line.mark(at - 4, "-")
                && line.glued(at - 4)
                && line.digits(at - 5)
                && line.width(at - 5) == 4;
    }

    private static Parts clock(int hour, int minute, int second) {
        Parts parts = Parts.of(Field.HOUR, hour);
        if (minute >= 0) {
            parts = parts.with(Field.MINUTE, minute);
        }
        return second >= 0 ? parts.with(Field.SECOND, second) : parts;
    }

    private static @Nullable Piece finish(Line line, int at, int end, Parts clock, boolean dot, boolean letter) {
        int hour = clock.get(Field.HOUR);
        boolean minutes = clock.has(Field.MINUTE);
        int next = end;
        int meridiem = meridiem(line, next, minutes);
        if (meridiem >= 0) {
            boolean named = line.glued(next) && line.mark(next + 1, ".") && line.width(next) == 1;
            if (hour > 12) {
                return hour < 24 && minutes ? Piece.of(at, next + 1, clock.with(Field.MERIDIEM, TWENTY_FOUR)) : null;
            }
            return Piece.of(at, next + (named && !line.stop(next + 1) ? 2 : 1), clock.with(Field.MERIDIEM, meridiem));
        }
        if (!minutes
                && line.glued(at)
                && line.value(next, Sense.MERIDIEM, 0)
                && hour <= 12
                && line.norm(next).equals("a")
                && !line.glued(next)) {
            return Piece.latent(at, next + 1, clock.with(Field.MERIDIEM, 0), Latent.NUMBER);
        }
        boolean hours = line.has(next, Sense.OCLOCK) || (line.norm(next).equals("h") && minutes && !letter);
        if (hours) {
            next++;
            if (!minutes
                    && line.option("clock24")
                    && line.digits(next)
                    && line.width(next) <= 2
                    && line.value(next, Sense.NUMBER) < 60
                    && !Numbers.tied(line, next + 1)
                    && !line.has(next + 1, Sense.UNIT)) {
                clock = clock.with(Field.MINUTE, line.value(next, Sense.NUMBER));
                next++;
            }
        }
        if (hours && hour <= 12 && line.strong(next, Sense.MERIDIEM)) {
            return Piece.of(at, next + 1, clock.with(Field.MERIDIEM, line.value(next, Sense.MERIDIEM)));
        }
        if (hour > 24 || (hour == 24 && clock.get(Field.MINUTE) > 0) || (!minutes && !hours)) {
            return null;
        }
        boolean iso = line.norm(at - 1).equals("t") && line.glued(at - 1);
        boolean zero = iso || afterIsoDate(line, at) || line.norm(at).startsWith("0") || hour == 0 || hour > 12;
        boolean certain = zero || letter || line.option("clock24");
        Parts parts = certain ? clock.with(Field.MERIDIEM, TWENTY_FOUR) : clock;
        if (dot && !hours) {
            boolean decimal = !line.has(next, Sense.UNIT) && !Numbers.tied(line, next);
            return decimal ? Piece.latent(at, next, parts, Latent.FIGURES) : null;
        }
        String offset = offset(line, next);
        if (offset != null) {
            return Piece.of(at, next + 4, parts.zoned(offset));
        }
        boolean tied = line.zone(next) == null
                && line.glued(next - 1)
                && !letter
                && !hours
                && Numbers.tied(line, next)
                && !line.mark(next, "-")
                && !line.mark(next, "–")
                && !line.mark(next, "+");
        return tied ? null : Piece.of(at, next, parts);
    }

    // The offset of an ISO time: "+01:00".
    private static @Nullable String offset(Line line, int at) {
        boolean sign = line.glued(at - 1)
                && (line.mark(at, "+") || (line.mark(at, "-") && line.mark(at - 2, ":") && line.mark(at - 4, ":")));
        boolean hours = line.digits(at + 1)
                && line.width(at + 1) == 2
                && line.mark(at + 2, ":")
                && line.digits(at + 3)
                && line.width(at + 3) == 2;
        boolean real = sign && hours && line.value(at + 1, Sense.NUMBER) <= 14 && line.value(at + 3, Sense.NUMBER) < 60;
        return real ? line.norm(at) + line.norm(at + 1) + ":" + line.norm(at + 3) : null;
    }

    // "5 a" is not a time, "5 am" and "5:00a" are.
    private static int meridiem(Line line, int at, boolean minutes) {
        if (!line.has(at, Sense.MERIDIEM)) {
            return -1;
        }
        boolean weak = !line.strong(at, Sense.MERIDIEM);
        boolean close = line.glued(at - 1) && (minutes || line.mark(at + 1, ".") || line.value(at, Sense.MERIDIEM, 1));
        return !weak || close ? line.value(at, Sense.MERIDIEM) : -1;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.en("by 5pm", "2026-11-19T17:00"),
                Example.en("at 17:30", "2026-11-19T17:30"),
                Example.en("Friday 4:15 p.m.", "2026-11-20T16:15"),
                Example.en("tomorrow 15h20", "2026-11-20T15:20"),
                Example.en("7 30 pm", "2026-11-19T19:30"),
                Example.none("a 4:3 screen, version 2.10.45"));
    }
}
