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

/** "half past two", "quarter to 3", "20 minutes to 2pm", "noon", "midnight", "five pm", "eight thirty": clock time in words. */
public final class ClockWords implements Form {
    private final Form clock = new Clock();

    @Override
    public long opens() {
        return Sense.any(Sense.CLOCK, Sense.NUMBER, Sense.HALF, Sense.ARTICLE);
    }

    @Override
    public @Nullable Piece read(Line line, int at) {
        if (line.has(at, Sense.CLOCK)) {
            return clock(at, at + 1, line.value(at, Sense.CLOCK), Clock.TWENTY_FOUR);
        }
        if (line.has(at + 1, Sense.CLOCK) && line.value(at, Sense.NUMBER, 12)) {
            return clock(at, at + 2, line.value(at + 1, Sense.CLOCK), Clock.TWENTY_FOUR);
        }
        Piece relative =
                line.value(at - 1, Sense.CUE, 5) || line.value(at - 1, Sense.CUE, 6) ? null : relative(line, at);
        return relative != null ? relative : spoken(line, at);
    }

    private static Piece clock(int from, int to, int minutes, int meridiem) {
        Parts parts = Parts.of(Field.HOUR, minutes / 60).with(Field.MINUTE, minutes % 60);
        return Piece.of(from, to, meridiem < 0 ? parts : parts.with(Field.MERIDIEM, meridiem));
    }

    // "half past two", "a quarter to 3pm", "10 minutes past noon", "15 minutes from 1pm".
    private @Nullable Piece relative(Line line, int at) {
        int minutes;
        int next;
        if (line.has(at, Sense.HALF)) {
            minutes = line.value(at, Sense.HALF);
            next = at + 1;
        } else {
            Numbers.Found found = Numbers.read(line, at);
            if (found == null || found.ordinal() || found.value() > 59 || found.value() < 1) {
                return null;
            }
            minutes = found.value();
            next = found.next();
            if (line.value(next, Sense.UNIT, Units.MINUTE) && line.has(next, Sense.UNIT)) {
                next++;
            }
        }
        boolean past = line.value(next, Sense.PAST, 1);
        boolean to = line.value(next, Sense.TO, 1);
        boolean from = line.value(next, Sense.REACH, 3)
                && next > at + 1
                && line.value(next - 1, Sense.UNIT, Units.MINUTE)
                && !line.norm(at - 1).equals("for");
        if (!past && !to && !from) {
            return half(line, at, next);
        }
        Piece hour = hour(line, next + 1);
        if (hour == null || hour.parts().get(Field.MINUTE) != 0) {
            return null;
        }
        int base = hour.parts().get(Field.HOUR) * 60;
        int total = past || from ? base + minutes : base - minutes;
        boolean weakCue = (past && !line.strong(next, Sense.PAST) && line.strong(next, Sense.CUE))
                || (to && !line.strong(next, Sense.TO));
        boolean bare = hour.is(Latent.NUMBER);
        // "12 to 16" and "9 to 5" are ranges; only what names its minutes counts back from an hour.
        boolean counted =
                line.has(at, Sense.HALF) || (next > at + 1 && line.has(next - 1, Sense.UNIT)) || !line.digits(at);
        boolean few = minutes % 5 != 0 && !line.has(next - 1, Sense.UNIT);
        if ((weakCue && bare) || (to && (!counted || few))) {
            return null;
        }
        return clock(at, hour.to(), Math.floorMod(total, 1440), meridiem(hour.parts(), base, total));
    }

    private static int meridiem(Parts hour, int base, int total) {
        int said = hour.get(Field.MERIDIEM, -1);
        if (said == 1 && base >= 720 && total < 720) {
            return 0;
        }
        return said;
    }

    // German's "halb drei" is half an hour before three; English's "half two" half an hour after it.
    private @Nullable Piece half(Line line, int at, int next) {
        boolean before = line.option("half-before");
        boolean after = line.option("half-after") && line.has(at - 1, Sense.CUE);
        Piece hour = line.value(at, Sense.HALF, 30) && (before || after) ? hour(line, next) : null;
        return hour == null || (after && hour.parts().get(Field.MINUTE) > 0)
                ? null
                : clock(
                        at,
                        hour.to(),
                        Math.floorMod(hour.parts().get(Field.HOUR) * 60 + (after ? 30 : -30), 1440),
                        hour.parts().get(Field.MERIDIEM, -1));
    }

    private @Nullable Piece hour(Line line, int at) {
        if (line.has(at, Sense.CLOCK)) {
            return clock(at, at + 1, line.value(at, Sense.CLOCK), Clock.TWENTY_FOUR);
        }
        Piece figures = clock.read(line, at);
        if (figures != null && figures.is(Latent.NO)) {
            return figures;
        }
        Numbers.Found found = Numbers.read(line, at);
        if (found == null
                || found.ordinal()
                || found.value() > 24
                || Numbers.tied(line, found.next())
                || line.has(found.next(), Sense.UNIT)) {
            return null;
        }
        Parts parts = Parts.of(Field.HOUR, found.value());
        if (line.strong(found.next(), Sense.MERIDIEM)) {
            return Piece.of(at, found.next() + 1, parts.with(Field.MERIDIEM, line.value(found.next(), Sense.MERIDIEM)));
        }
        int next = line.has(found.next(), Sense.OCLOCK) ? found.next() + 1 : found.next();
        return Piece.latent(
                at, next, found.value() > 12 ? parts.with(Field.MERIDIEM, Clock.TWENTY_FOUR) : parts, Latent.NUMBER);
    }

    // "five pm", "eight thirty", "nine o'clock", "six fifteen am".
    private static @Nullable Piece spoken(Line line, int at) {
        Numbers.Found hour = Numbers.read(line, at);
        boolean word = hour != null
                && !hour.digits()
                && !hour.ordinal()
                && hour.value() <= 24
                && hour.next() == at + 1
                && !line.norm(at).startsWith("a");
        if (hour == null || !word) {
            return null;
        }
        int next = hour.next();
        Parts parts = Parts.of(Field.HOUR, hour.value());
        Numbers.Found minutes = line.has(next, Sense.UNIT) ? null : Numbers.read(line, next);
        boolean spoken = minutes != null
                && !minutes.digits()
                && !minutes.ordinal()
                && minutes.value() >= 10
                && minutes.value() < 60
                && !line.has(minutes.next(), Sense.UNIT);
        if (minutes != null && spoken) {
            parts = parts.with(Field.MINUTE, minutes.value());
            next = minutes.next();
        }
        boolean oclock = line.has(next, Sense.OCLOCK);
        next += oclock ? 1 : 0;
        if (line.strong(next, Sense.MERIDIEM)) {
            return hour.value() > 12
                    ? null
                    : Piece.of(at, next + 1, parts.with(Field.MERIDIEM, line.value(next, Sense.MERIDIEM)));
        }
        if (oclock) {
            return Piece.of(at, next, hour.value() > 12 ? parts.with(Field.MERIDIEM, Clock.TWENTY_FOUR) : parts);
        }
        return spoken ? Piece.latent(at, next, parts, Latent.NUMBER) : null;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.en("by half past two tomorrow", "2026-11-20T14:30"),
                Example.en("quarter to 5pm", "2026-11-19T16:45"),
                Example.en("by half four", "2026-11-19T16:30"),
                Example.en("Friday noon", "2026-11-20T12:00"),
                Example.en("five pm", "2026-11-19T17:00"),
                Example.en("20 minutes to 2pm tomorrow", "2026-11-20T13:40"));
    }
}
