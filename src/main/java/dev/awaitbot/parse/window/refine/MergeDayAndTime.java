package dev.awaitbot.parse.window.refine;

import dev.awaitbot.parse.window.Cue;
import dev.awaitbot.parse.window.Field;
import dev.awaitbot.parse.window.Latent;
import dev.awaitbot.parse.window.Line;
import dev.awaitbot.parse.window.Parts;
import dev.awaitbot.parse.window.Piece;
import dev.awaitbot.parse.window.Refiner;
import dev.awaitbot.parse.window.Sense;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins a day and a time of day, also around a noun: "tomorrow at 5pm", "Friday before noon", "before our 3pm sync tomorrow". */
@SuppressWarnings("ReferenceEquality") // of two pieces, which one it is
public final class MergeDayAndTime implements Refiner {
    private static final int NOUN_PHRASE = 4;

    @Override
    public List<Piece> refine(Line line, List<Piece> pieces) {
        return Neighbours.merged(pieces, (a, b) -> merge(line, a, b));
    }

    private static @Nullable Piece merge(Line line, Piece first, Piece b) {
        Piece a = dayNumber(line, first, b);
        if (partOf(a, b)) {
            return a.over(a.from(), b.to()).saying(a.parts().and(b.parts())).released();
        }
        if (!fit(a, b) || (a.until() != null && b.until() != null && !a.onlyDate())) {
            return null;
        }
        Cue between = between(line, a, b);
        if (between == Cue.BY && !a.is(Latent.NO) && a.onlyTime()) {
            return null;
        }
        if (between == null) {
            boolean noun = around(line, a.to(), b.from());
            if (!noun || a.is(Latent.NUMBER) || (b.is(Latent.NUMBER) && !Gaps.at(line, a.to(), b.from()))) {
                return null;
            }
            between = Cue.NONE;
        }
        if (!vouched(line, a, b)) {
            return null;
        }
        if (a.parts().has(Field.NOW) && a.until() != null) {
            return a.over(a.from(), b.to()).ending(a.until().and(b.parts()));
        }
        Piece time = a.parts().time() || a.is(Latent.NUMBER) ? a : b;
        Piece day = time == a ? b : a;
        Parts parts = day.parts().and(time.parts());
        if (day.parts().has(Field.OFFSET)) {
            parts = parts.with(Field.OFFSET, day.parts().get(Field.OFFSET));
        }
        Parts until = time.until() != null
                ? (day.until() != null ? day.until() : day.parts()).and(time.until())
                : day.until() == null ? null : day.until().and(time.parts());
        if (until != null && day.until() != null) {
            parts = until.and(time.parts());
        }
        Piece both = a.over(a.from(), b.to()).saying(parts).ending(until).released();
        return between == Cue.NONE ? both : both.under(between);
    }

    // "on 15 at 8am": the number is a day.
    private static Piece dayNumber(Line line, Piece a, Piece b) {
        int value = a.parts().get(Field.HOUR);
        boolean day = a.is(Latent.NUMBER)
                && a.parts().has(Field.HOUR)
                && !a.parts().has(Field.MINUTE)
                && a.until() == null
                && value > 0
                && value <= 31
                && line.norm(a.from() - 1).equals("on")
                && b.is(Latent.NO)
                && b.onlyTime()
                && Gaps.at(line, a.to(), b.from());
        return day ? a.saying(Parts.of(Field.DAY, value)) : a;
    }

    private static boolean fit(Piece a, Piece b) {
        boolean bound = a.parts().has(Field.DIRECTION) && !a.parts().has(Field.SECONDS) && b.onlyTime();
        boolean anchored =
                a.parts().amount() && a.parts().clock() && !a.parts().date() && b.onlyDate() && precise(b.parts());
        boolean untilDay =
                a.parts().has(Field.NOW) && a.until() != null && dated(a.until()) && b.onlyTime() && b.until() == null;
        bound |= anchored || untilDay;
        boolean dayFirst = a.onlyDate() && b.onlyTime();
        boolean timeFirst = a.onlyTime() && b.onlyDate();
        boolean month = (a.onlyDate() && !precise(a.parts())) || (b.onlyDate() && !precise(b.parts()));
        return bound || ((dayFirst || timeFirst) && !month);
    }

    // "9 on Monday evening": the part of the day comes last.
    private static boolean partOf(Piece a, Piece b) {
        boolean clock = a.parts().clock() && a.parts().date() && !a.parts().has(Field.PART) && a.until() == null;
        boolean part = b.onlyTime()
                && b.parts().has(Field.PART)
                && !b.parts().clock()
                && b.parts().get(Field.PART) < 5;
        return clock && part && b.from() == a.to();
    }

    private static boolean dated(Parts parts) {
        return parts.date() && !parts.time();
    }

    private static boolean precise(Parts date) {
        return date.has(Field.DAY) || date.has(Field.WEEKDAY) || date.has(Field.OFFSET) || date.has(Field.NTH);
    }

    // NONE where fillers join them, another cue where one stands between, null where neither.
    private static @Nullable Cue between(Line line, Piece a, Piece b) {
        Cue cue = Cue.NONE;
        if (b.from() - a.to() > NOUN_PHRASE) {
            return null;
        }
        for (int i = a.to(); i < b.from(); i++) {
            boolean comma =
                    line.value(i, Sense.FILLER, 1) || line.mark(i, "-") || line.mark(i, "–") || line.mark(i, ":");
            if (line.stop(i)) {
                return null;
            }
            int value = line.has(i, Sense.CUE) ? line.value(i, Sense.CUE) : 0;
            switch (value) {
                case 1, 14 -> cue = Cue.BY;
                case 2 -> cue = Cue.AFTER;
                case 8 -> cue = Cue.UNTIL;
                case 5, 6 -> {
                    // "Friday from 2 to 3": the range was read already.
                }
                default -> {
                    if (!comma) {
                        return null;
                    }
                }
            }
        }
        return cue;
    }

    private static boolean around(Line line, int from, int to) {
        boolean noun = false;
        if (to - from > NOUN_PHRASE || to == from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean cue = line.has(i, Sense.CUE) && !line.value(i, Sense.CUE, 4) && !line.has(i, Sense.EVENT);
            if (line.stop(i) || line.mark(i, ",") || cue || line.has(i, Sense.TELL)) {
                return false;
            }
            noun |= line.has(i, Sense.EVENT);
        }
        return noun;
    }

    // A bare number beside a day is an hour only where it is said so, or where nothing else is counted.
    private static boolean vouched(Line line, Piece a, Piece b) {
        Piece number = a.is(Latent.NUMBER) ? a : b.is(Latent.NUMBER) ? b : null;
        if (number == null) {
            return true;
        }
        if (number.parts().has(Field.DAY)) {
            return line.norm(number.from() - 1).equals("on");
        }
        if (!number.parts().has(Field.HOUR) || number.parts().get(Field.HOUR) > 24) {
            return false;
        }
        boolean said = Gaps.at(line, a.to(), b.from())
                || line.value(number.from() - 1, Sense.CUE, 4)
                || line.value(number.from() - 1, Sense.CUE, 1);
        boolean beside = b.from() == a.to()
                || (b.from() == a.to() + 1 && line.norm(a.to()).equals("ish"));
        boolean comma = b.from() == a.to() + 1 && line.mark(a.to(), ",") && number == a && !line.plain(a.from() - 1);
        return (said || beside || comma) && (number == a || Gaps.free(line, number.to()));
    }
}
