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

/** "3 days", "an hour and a half", "1 hour, 5 minutes and 30 seconds", "2.5 hours", "two business days": a length of time. */
public final class Amount implements Form {
    private static final int[] SECONDS = {1, 60, 3600};

    @Override
    public long opens() {
        return Sense.any(Sense.NUMBER, Sense.HALF, Sense.UNIT);
    }

    @Override
    public @Nullable Piece read(Line line, int at) {
        Term first = term(line, at);
        if (first == null) {
            return null;
        }
        Parts parts = add(Parts.of(Field.AMOUNT_UNIT, first.unit), first);
        int end = first.next;
        for (int more = 0; more < 5; more++) {
            int j = end;
            while (j < end + 2
                    && !line.digits(j)
                    && (line.mark(j, ",")
                            || line.norm(j).equals("and")
                            || line.norm(j).equals("und")
                            || line.norm(j).equals("et")
                            || line.norm(j).equals("y")
                            || line.norm(j).equals("e"))) {
                j++;
            }
            Term next = term(line, j);
            // "9h et 10h" are two times; one length of time names the larger unit first.
            if (next == null || next.unit >= parts.get(Field.AMOUNT_UNIT)) {
                break;
            }
            parts = add(parts, next).with(Field.AMOUNT_UNIT, Math.min(next.unit, parts.get(Field.AMOUNT_UNIT)));
            end = next.next;
        }
        return Piece.latent(at, end, parts, Latent.AMOUNT);
    }

    /** So many of a unit: half an hour is a half. */
    private record Term(double count, int unit, int next) {}

    private static @Nullable Term term(Line line, int at) {
        Term fraction = fraction(line, at);
        if (fraction != null) {
            return fraction;
        }
        if (line.has(at, Sense.HALF) && line.value(at, Sense.HALF) == 30) {
            int j = line.has(at + 1, Sense.NUMBER) || line.has(at + 1, Sense.ARTICLE) ? at + 2 : at + 1;
            j += line.mark(j, "-") ? 1 : 0;
            return line.has(j, Sense.UNIT) ? new Term(0.5, line.value(j, Sense.UNIT), j + 1) : null;
        }
        Numbers.Found found = Numbers.read(line, at);
        boolean the = found == null
                && line.value(at, Sense.UNIT, Units.HOUR)
                && line.has(at, Sense.UNIT)
                && line.has(at - 1, Sense.REL);
        boolean reach = found == null
                && line.has(at, Sense.UNIT)
                && line.has(at - 1, Sense.ARTICLE)
                && (line.value(at + 1, Sense.REACH, 3) || line.value(at + 1, Sense.REACH, 4))
                && !line.value(at + 2, Sense.REL, 1);
        if (reach) {
            return line.value(at, Sense.UNIT) <= Units.YEAR ? new Term(1, line.value(at, Sense.UNIT), at + 1) : null;
        }
        boolean within = found == null
                && line.has(at, Sense.UNIT)
                && line.value(at, Sense.UNIT) != Units.WEEKEND
                && (line.value(at - 1, Sense.CUE, 3)
                        || (line.has(at - 1, Sense.ARTICLE) && line.value(at - 2, Sense.CUE, 3)));
        if (the || within) {
            double half = half(line, at + 1);
            Numbers.Found two = line.value(at + 1, Sense.FILLER, 4) ? Numbers.read(line, at + 2) : null;
            if (within && two != null && !two.ordinal()) {
                return new Term(two.value(), line.value(at, Sense.UNIT), two.next());
            }
            if (within) {
                return new Term(1 + half, line.value(at, Sense.UNIT), half > 0 ? at + 4 : at + 1);
            }
            return half > 0 ? new Term(1 + half, Units.HOUR, at + 4) : null;
        }
        if (found == null
                || found.ordinal()
                || (found.digits()
                        && !line.fresh(at)
                        && !line.mark(at - 1, "+")
                        && !(line.has(at - 1, Sense.UNIT) && line.digits(at - 2)))
                || found.value() > 100000) {
            return null;
        }
        double count = found.value();
        int next = found.next();
        boolean or = line.mark(next, "-")
                || line.mark(next, "–")
                || line.value(next, Sense.CUE, 7)
                || line.value(next, Sense.FILLER, 4);
        Numbers.Found more = or ? Numbers.read(line, next + 1) : null;
        if (more != null && !more.ordinal() && more.value() > found.value() && line.strong(more.next(), Sense.UNIT)) {
            count = more.value();
            next = more.next();
        }
        boolean clock = found.digits() && line.width(at) == 4 && line.value(next, Sense.UNIT, Units.HOUR);
        if (clock) {
            return null;
        }
        boolean decimal = found.digits()
                && line.glued(at)
                && (line.mark(next, ".") || line.mark(next, ","))
                && line.glued(next)
                && line.digits(next + 1)
                && line.width(next + 1) <= 2;
        if (decimal) {
            count += line.value(next + 1, Sense.NUMBER) / (line.width(next + 1) == 1 ? 10.0 : 100.0);
            next += 2;
        }
        if (line.norm(next).equals("more")) {
            next++;
        }
        double before = half(line, next);
        if (before > 0 && line.has(next + 3, Sense.UNIT)) {
            return new Term(count + before, line.value(next + 3, Sense.UNIT), next + 4);
        }
        next += line.mark(next, "-") && line.has(next + 1, Sense.UNIT) ? 1 : 0;
        boolean glued = line.glued(next - 1);
        if (!line.has(next, Sense.UNIT)
                || (!line.strong(next, Sense.UNIT) && !glued)
                || line.value(next, Sense.UNIT) == Units.WEEKEND) {
            return null;
        }
        boolean minutes = glued
                && line.value(next, Sense.UNIT) == Units.HOUR
                && line.glued(next)
                && line.digits(next + 1)
                && line.width(next + 1) == 2
                && line.value(next + 1, Sense.NUMBER) < 60;
        if (minutes) {
            int end = line.value(next + 2, Sense.UNIT, Units.MINUTE) ? next + 3 : next + 2;
            return new Term(count + line.value(next + 1, Sense.NUMBER) / 60.0, Units.HOUR, end);
        }
        Numbers.Found two = count == 1 && line.value(next + 1, Sense.FILLER, 4) ? Numbers.read(line, next + 2) : null;
        if (two != null && !two.ordinal() && !two.digits() && !line.has(two.next(), Sense.UNIT)) {
            return new Term(two.value(), line.value(next, Sense.UNIT), two.next());
        }
        boolean joined = line.value(next + 1, Sense.PAST, 2) && line.has(next + 2, Sense.HALF);
        if (joined) {
            return new Term(count + line.value(next + 2, Sense.HALF) / 60.0, line.value(next, Sense.UNIT), next + 3);
        }
        double after = half(line, next + 1);
        boolean rest = line.value(next, Sense.UNIT, Units.HOUR)
                && line.digits(next + 1)
                && line.width(next + 1) == 2
                && line.value(next + 1, Sense.NUMBER) < 60
                && line.stop(next + 2);
        if (rest) {
            return new Term(count + line.value(next + 1, Sense.NUMBER) / 60.0, Units.HOUR, next + 2);
        }
        return new Term(count + after, line.value(next, Sense.UNIT), after > 0 ? next + 4 : next + 1);
    }

    // "a quarter of an hour", "three quarters of an hour", "1/2 h".
    private static @Nullable Term fraction(Line line, int at) {
        boolean slash = line.digits(at) && line.mark(at + 1, "/") && line.digits(at + 2) && line.fresh(at);
        if (slash
                && line.has(at + 3, Sense.UNIT)
                && line.value(at + 2, Sense.NUMBER) > 1
                && line.value(at + 2, Sense.NUMBER) <= 4) {
            double share = line.value(at, Sense.NUMBER) / (double) line.value(at + 2, Sense.NUMBER);
            return share < 1 ? new Term(share, line.value(at + 3, Sense.UNIT), at + 4) : null;
        }
        int count = line.has(at, Sense.HALF) ? 1 : line.value(at, Sense.NUMBER);
        int quarter = line.has(at, Sense.HALF) ? at : line.mark(at + 1, "-") ? at + 2 : at + 1;
        int hourAt = line.mark(quarter + 1, "-") ? quarter + 2 : quarter + 1;
        if (line.value(at, Sense.HALF, 15) && line.value(hourAt, Sense.UNIT, Units.HOUR)) {
            return new Term(0.25, Units.HOUR, hourAt + 1);
        }
        boolean quarters =
                line.value(quarter, Sense.HALF, 15) || (count > 1 && line.value(quarter, Sense.UNIT, Units.QUARTER));
        boolean hour = line.norm(quarter + 1).equals("of") && line.value(quarter + 3, Sense.UNIT, Units.HOUR);
        return quarters && hour && count > 0 && count < 4 ? new Term(count / 4.0, Units.HOUR, quarter + 4) : null;
    }

    // "and a half", "and a quarter".
    private static double half(Line line, int at) {
        boolean and =
                line.norm(at).equals("and") && line.has(at + 1, Sense.NUMBER) && line.value(at + 1, Sense.NUMBER) == 1;
        return and && line.has(at + 2, Sense.HALF) ? line.value(at + 2, Sense.HALF) / 60.0 : 0;
    }

    private static Parts add(Parts parts, Term term) {
        return switch (term.unit) {
            case Units.SECOND, Units.MINUTE, Units.HOUR -> plus(parts, Field.SECONDS, term.count * SECONDS[term.unit]);
            case Units.DAY -> days(parts, term.count, 1);
            case Units.WEEK -> days(parts, term.count, 7);
            case Units.FORTNIGHT -> days(parts, term.count, 14);
            case Units.MONTH -> plus(parts, Field.MONTHS, term.count);
            case Units.QUARTER -> plus(parts, Field.MONTHS, term.count * 3);
            case Units.YEAR -> plus(parts, Field.MONTHS, term.count * 12);
            case Units.WORKING_HOUR -> plus(parts, Field.WORKING_SECONDS, term.count * 3600);
            default -> plus(parts, Field.BUSINESS_DAYS, term.unit == Units.WORKWEEK ? term.count * 5 : term.count);
        };
    }

    private static Parts days(Parts parts, double count, int each) {
        double days = count * each;
        return days == Math.rint(days) ? plus(parts, Field.DAYS, days) : plus(parts, Field.SECONDS, days * 86400);
    }

    private static Parts plus(Parts parts, Field field, double more) {
        return parts.with(field, parts.get(field) + Math.round(more));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.en("in 3 days", "2026-11-22T14:20"),
                Example.en("within an hour and a half", "2026-11-19T15:50"),
                Example.en("in 1 hour, 5 minutes, and 30 seconds", "2026-11-19T15:25:30"),
                Example.en("in 2.5 hours", "2026-11-19T16:50"),
                new Example("fr", "dans une heure et demie", "2026-11-19T15:50"),
                new Example("es", "en una hora y media", "2026-11-19T15:50"),
                Example.en("within two business days", "2026-11-23T17:00"),
                Example.none("the build took 12 min"));
    }
}
