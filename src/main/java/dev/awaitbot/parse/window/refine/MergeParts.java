package dev.awaitbot.parse.window.refine;

import dev.awaitbot.parse.window.Field;
import dev.awaitbot.parse.window.Latent;
import dev.awaitbot.parse.window.Line;
import dev.awaitbot.parse.window.Parts;
import dev.awaitbot.parse.window.Piece;
import dev.awaitbot.parse.window.Refiner;
import dev.awaitbot.parse.window.Sense;
import dev.awaitbot.parse.window.Units;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins what belongs to one date or one time of day: "Friday" and "the 27th", "3:20" and "in the afternoon", "5pm" and "CET". */
public final class MergeParts implements Refiner {
    @Override
    public List<Piece> refine(Line line, List<Piece> pieces) {
        return Neighbours.merged(pieces, (a, b) -> merge(line, a, b));
    }

    private static @Nullable Piece merge(Line line, Piece a, Piece b) {
        if (!Gaps.joined(line, a.to(), b.from())) {
            return null;
        }
        if (b.is(Latent.ZONE)) {
            boolean clock = (a.parts().clock() || a.parts().get(Field.PART) == 7)
                    && a.parts().zone() == null
                    && !a.is(Latent.FIGURES);
            boolean hour = !a.is(Latent.NUMBER)
                    || (a.parts().get(Field.HOUR) <= 24 && a.parts().clock());
            return clock && hour && !a.parts().amount()
                    ? a.over(a.from(), b.to()).saying(a.parts().and(b.parts())).released()
                    : null;
        }
        Piece days = daysOfMonth(a, b);
        if (days != null) {
            return days;
        }
        Piece day = dayAfterWeekday(line, a, b);
        if (day != null) {
            return day;
        }
        if (a.onlyDate() && b.onlyDate() && dates(line, a, b)) {
            return both(a, b);
        }
        return a.parts().time() && b.parts().time() && times(line, a, b) ? both(a, b) : null;
    }

    // "Friday 31": a number too large for an hour of the clock people use.
    private static @Nullable Piece dayAfterWeekday(Line line, Piece a, Piece b) {
        int number = b.parts().get(Field.HOUR);
        boolean bare =
                b.is(Latent.NUMBER) && b.parts().has(Field.HOUR) && b.from() == a.to() && Gaps.free(line, b.to());
        boolean weekday = a.onlyDate()
                && a.parts().has(Field.WEEKDAY)
                && !a.parts().has(Field.DAY)
                && !a.parts().has(Field.UNIT)
                && a.until() == null;
        return bare && weekday && number > 12 && number <= 31
                ? a.over(a.from(), b.to())
                        .saying(a.parts().with(Field.DAY, number))
                        .released()
                : null;
    }

    // "from 4 to 23 next month": the numbers are days.
    private static @Nullable Piece daysOfMonth(Piece a, Piece b) {
        Parts until = a.until();
        boolean month = b.parts().get(Field.UNIT, -1) == Units.MONTH
                && b.onlyDate()
                && !b.parts().has(Field.EDGE);
        if (until == null || !month || !a.is(Latent.NUMBER) || !a.parts().has(Field.HOUR)) {
            return null;
        }
        int first = a.parts().get(Field.HOUR);
        int last = until.get(Field.HOUR);
        boolean days = first >= 1 && first < last && last <= 31 && !a.parts().has(Field.MINUTE);
        return days
                ? a.over(a.from(), b.to())
                        .saying(b.parts().with(Field.DAY, first))
                        .ending(b.parts().with(Field.DAY, last))
                        .released()
                : null;
    }

    private static Piece both(Piece a, Piece b) {
        Parts parts = a.parts().and(b.parts());
        if (a.parts().get(Field.QUARTER) == -1
                || (a.parts().has(Field.DAY) && a.parts().has(Field.MONTH))) {
            parts = b.parts().and(a.parts());
        }
        Parts until = a.until() != null
                ? a.until().and(without(b.parts(), a.until()))
                : b.until() == null ? null : a.parts().and(b.until());
        return a.over(a.from(), b.to()).saying(parts).ending(until).released();
    }

    private static Parts without(Parts more, Parts said) {
        return more.and(said);
    }

    private static boolean dates(Line line, Piece a, Piece b) {
        Parts x = a.parts();
        Parts y = b.parts();
        if ((x.has(Field.EDGE) && y.has(Field.EDGE)) || x.has(Field.NTH) || y.has(Field.NTH)) {
            return x.has(Field.NTH)
                    && !y.has(Field.DAY)
                    && x.disjoint(y)
                    && line.norm(a.to()).equals("of");
        }
        boolean relative = x.has(Field.OFFSET) || y.has(Field.OFFSET);
        if (relative) {
            Parts other = x.has(Field.OFFSET) ? y : x;
            return !other.has(Field.OFFSET)
                    && !other.has(Field.UNIT)
                    && (other.has(Field.DAY) || other.has(Field.WEEKDAY))
                    && !a.is(Latent.NUMBER)
                    && !b.is(Latent.NUMBER);
        }
        if (!x.disjoint(y)) {
            return false;
        }
        boolean weekday = x.has(Field.WEEKDAY) || y.has(Field.WEEKDAY);
        if (weekday) {
            Parts other = x.has(Field.WEEKDAY) ? y : x;
            return other.has(Field.DAY) || (other.has(Field.UNIT) && !other.has(Field.EDGE) && !other.has(Field.COUNT));
        }
        boolean year = (x.get(Field.QUARTER) > 0 || x.has(Field.MONTH) || y.has(Field.MONTH))
                && (x.get(Field.UNIT, -1) == 7 || y.get(Field.UNIT, -1) == 7);
        if (year) {
            return true;
        }
        boolean day = (x.has(Field.DAY) && !x.has(Field.MONTH)) || (y.has(Field.DAY) && !y.has(Field.MONTH));
        Parts other = x.has(Field.DAY) ? y : x;
        return day && (other.has(Field.MONTH) || other.get(Field.UNIT, -1) == 5);
    }

    private static boolean times(Line line, Piece a, Piece b) {
        Parts x = a.parts();
        Parts y = b.parts();
        if (x.amount() || y.amount() || x.whole() || y.whole()) {
            return false;
        }
        boolean onePart = x.has(Field.PART) != y.has(Field.PART) && x.clock() != y.clock();
        if (!onePart || x.get(Field.PART) >= 6 || y.get(Field.PART) >= 6 || !disjoint(x, y)) {
            return false;
        }
        Piece clock = x.clock() ? a : b;
        if (clock.is(Latent.NUMBER)) {
            boolean hour = clock.parts().get(Field.HOUR) <= 24;
            boolean to = line.value(a.to(), Sense.CUE, 7) && line.has(a.to(), Sense.FILLER);
            boolean near = b.from() - a.to() == 0 || Gaps.at(line, a.to(), b.from()) || to || x.clock();
            return hour && near && Gaps.free(line, clock.to());
        }
        return !clock.is(Latent.FOUR_DIGITS) || Gaps.free(line, clock.to());
    }

    // The part of the day may come with its date: "8 this evening", "tonight at 7".
    private static boolean disjoint(Parts x, Parts y) {
        return !(x.date() && y.date()) && (x.zone() == null || y.zone() == null);
    }
}
