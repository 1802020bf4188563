package dev.awaitbot.parse.window.refine;

import dev.awaitbot.parse.window.Field;
import dev.awaitbot.parse.window.Latent;
import dev.awaitbot.parse.window.Line;
import dev.awaitbot.parse.window.Parts;
import dev.awaitbot.parse.window.Piece;
import dev.awaitbot.parse.window.Refiner;
import dev.awaitbot.parse.window.Sense;
import dev.awaitbot.parse.window.form.Years;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins two times of one sort to a range: "from 2 to 4pm", "12-16 September", "between Monday and Friday", "15:00 - 17:30". */
public final class ReadRanges implements Refiner {
    @Override
    public List<Piece> refine(Line line, List<Piece> pieces) {
        List<Piece> ranges = new ArrayList<>(pieces.size());
        for (Piece next : pieces) {
            Piece last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && next.from() < last.to()) {
                continue;
            }
            Piece range = last == null ? null : range(line, last, next);
            if (range == null) {
                ranges.add(next);
            } else {
                ranges.set(ranges.size() - 1, range);
            }
        }
        return ranges;
    }

    private static @Nullable Piece range(Line line, Piece a, Piece b) {
        if (a.until() != null
                || b.until() != null
                || a.parts().amount()
                || b.parts().amount()
                || a.is(Latent.ZONE)
                || b.is(Latent.ZONE)) {
            return null;
        }
        int from = opened(line, a.from());
        boolean beside = a.to() == b.from() && exact(a) && exact(b) && hour(a) <= hour(b);
        if (!beside && !connected(line, a.to(), b.from(), from < a.from())) {
            return null;
        }
        boolean partAndClock =
                a.onlyTime() && !a.parts().clock() && b.onlyTime() && b.parts().clock();
        if (partAndClock && from == a.from()) {
            return null;
        }
        boolean loose = a.is(Latent.NUMBER) && b.is(Latent.NUMBER);
        if (loose && from == a.from()) {
            return null;
        }
        Piece start = a;
        Piece end = b;
        boolean figures = b.parts().get(Field.QUARTER) == -1 && a.parts().get(Field.QUARTER) != -1;
        // "4pm to 5pm tonight": the part of the day that the end brings is the start's too.
        boolean sameDay = a.onlyTime()
                && b.parts().time()
                && b.parts().has(Field.PART)
                && b.parts().has(Field.OFFSET);
        if (sameDay) {
            start = a.saying(a.parts()
                    .with(Field.OFFSET, b.parts().get(Field.OFFSET))
                    .with(Field.PART, b.parts().get(Field.PART)));
        }
        boolean times = a.onlyTime() && b.onlyTime();
        if (!times) {
            start = day(start, b);
            end = day(b, a);
            // "14. - 15.10.": the first day is in the month of the last.
            if (figures
                    && start.onlyDate()
                    && start.parts().has(Field.DAY)
                    && !start.parts().has(Field.MONTH)) {
                start = start.saying(end.parts()
                        .without(Field.WEEKDAY)
                        .with(Field.MONTH, start.parts().get(Field.DAY)));
            }
            boolean dates = start.onlyDate() && end.onlyDate();
            boolean full =
                    (start.parts().date() && start.parts().time() && end.parts().time())
                            || start.parts().has(Field.NOW);
            if (!dates && !full) {
                return null;
            }
        } else if (hour(a) > 24 || hour(b) > 24 || (!Gaps.free(line, b.to()) && b.is(Latent.NUMBER))) {
            return null;
        }
        Years.Found year =
                end.parts().has(Field.DAY) && !end.parts().has(Field.YEAR) ? Years.after(line, b.to()) : null;
        if (year != null) {
            end = end.saying(end.parts().with(Field.YEAR, year.value()));
        }
        Latent latent = (times && loose) || (start.is(Latent.FOUR_DIGITS) && end.is(Latent.FOUR_DIGITS))
                ? a.latent()
                : Latent.NO;
        Piece joined =
                Piece.latent(from, year == null ? b.to() : year.next(), first(start.parts(), end.parts()), latent);
        return joined.ending(last(start.parts(), end.parts()));
    }

    // "18:30 19:45", as timetables have it.
    private static boolean exact(Piece piece) {
        return piece.is(Latent.NO)
                && piece.onlyTime()
                && piece.parts().has(Field.MINUTE)
                && piece.parts().get(Field.MERIDIEM) == 2;
    }

    private static int hour(Piece piece) {
        return piece.parts().get(Field.HOUR);
    }

    // "from the 13 to the 15 of July", "9 - 10 October": a bare number beside a day of the month is a day.
    private static Piece day(Piece piece, Piece other) {
        boolean number = piece.is(Latent.NUMBER) && piece.parts().has(Field.HOUR);
        int value = hour(piece);
        boolean day = number && other.parts().has(Field.DAY) && value >= 1 && value <= 31;
        return day ? piece.saying(Parts.of(Field.DAY, value)) : piece;
    }

    // "from", "between" before the range.
    private static int opened(Line line, int at) {
        int j = at - 1;
        if (line.has(j, Sense.ARTICLE) || line.value(j, Sense.CUE, 4)) {
            j--;
        }
        return line.value(j, Sense.CUE, 5) || line.value(j, Sense.CUE, 6) ? j : at;
    }

    private static boolean connected(Line line, int from, int to, boolean opened) {
        boolean joint = false;
        if (to - from > 3 || to == from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean until = line.value(i, Sense.CUE, 7) || line.value(i, Sense.CUE, 8) || line.value(i, Sense.CUE, 14);
            boolean and = (opened && line.value(i, Sense.CUE, 4) && line.has(i, Sense.FILLER))
                    || (opened && line.value(i, Sense.FILLER, 3))
                    || line.norm(i).equals("or")
                    || (line.mark(i, "/") && to == from + 1 && !line.digits(i - 1));
            if ((!until && !and && !line.value(i, Sense.FILLER, 1)) || line.stop(i)) {
                return false;
            }
            joint |= until || and;
        }
        return joint;
    }

    // What the start leaves open and the end says: the month, the half of the day, the date.
    private static Parts first(Parts start, Parts end) {
        Parts parts = start;
        for (Field field : new Field[] {Field.MONTH, Field.YEAR, Field.UNIT, Field.SHIFT}) {
            boolean open = !parts.has(field)
                    && end.has(field)
                    && parts.has(Field.DAY)
                    && (!parts.has(Field.MONTH) || field == Field.YEAR);
            if (open && end.get(Field.QUARTER) != -1) {
                parts = parts.with(field, end.get(field));
            }
        }
        if (parts.clock()
                && end.clock()
                && !parts.has(Field.MERIDIEM)
                && end.has(Field.MERIDIEM)
                && end.get(Field.MERIDIEM) < 2) {
            boolean later = parts.get(Field.HOUR) % 12 > end.get(Field.HOUR) % 12;
            int half = end.get(Field.MERIDIEM);
            parts = parts.with(Field.MERIDIEM, later ? 1 - half : half);
        }
        return parts.zone() == null ? parts.zoned(end.zone()) : parts;
    }

    private static Parts last(Parts start, Parts end) {
        Parts parts = end;
        boolean day = parts.has(Field.DAY) && !parts.has(Field.MONTH) && start.has(Field.MONTH);
        if (day) {
            boolean over = parts.get(Field.DAY) < start.get(Field.DAY);
            parts = parts.with(Field.MONTH, over ? start.get(Field.MONTH) % 12 + 1 : start.get(Field.MONTH));
            parts = start.has(Field.YEAR) && !over ? parts.with(Field.YEAR, start.get(Field.YEAR)) : parts;
        }
        if (parts.time() && !parts.date() && start.date()) {
            parts = start.without(Field.HOUR, Field.MINUTE, Field.SECOND, Field.MERIDIEM, Field.PART)
                    .and(parts);
        }
        boolean half = parts.clock()
                && start.clock()
                && !parts.has(Field.MERIDIEM)
                && start.has(Field.MERIDIEM)
                && start.get(Field.HOUR) % 12 < parts.get(Field.HOUR) % 12;
        if (half && start.get(Field.MERIDIEM) < 2) {
            parts = parts.with(Field.MERIDIEM, start.get(Field.MERIDIEM));
        }
        return parts.zone() == null ? parts.zoned(start.zone()) : parts;
    }
}
