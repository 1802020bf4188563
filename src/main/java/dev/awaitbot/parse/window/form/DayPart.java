package dev.awaitbot.parse.window.form;

import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.window.Example;
import dev.awaitbot.parse.window.Field;
import dev.awaitbot.parse.window.Form;
import dev.awaitbot.parse.window.Latent;
import dev.awaitbot.parse.window.Line;
import dev.awaitbot.parse.window.Parts;
import dev.awaitbot.parse.window.Piece;
import dev.awaitbot.parse.window.Sense;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "morning", "this afternoon", "late evening", "EOD", "first thing", "lunch": a part of a day. */
public final class DayPart implements Form {
    /** How the word lists number "late" among the edges. */
    private static final int LATE = 5;

    @Override
    public long opens() {
        return Sense.any(Sense.PART, Sense.REL, Sense.ARTICLE, Sense.MERIDIEM, Sense.EDGE);
    }

    @Override
    public @Nullable Piece read(Line line, int at) {
        Piece after = afterDate(line, at);
        if (after != null) {
            return after;
        }
        int j = at;
        boolean article = line.has(j, Sense.ARTICLE) && !line.has(j, Sense.REL);
        j += article ? 1 : 0;
        Parts parts = null;
        if (line.has(j, Sense.REL)
                && line.value(j, Sense.REL) != 2
                && !(line.has(j + 1, Sense.PART) && line.value(j + 1, Sense.PART) > 5)) {
            int rel = line.value(j, Sense.REL);
            parts = Parts.of(Field.OFFSET, rel == 0 ? 0 : rel);
            j++;
        } else if (line.has(j, Sense.EVERY)) {
            return null;
        }
        int edge = line.has(j, Sense.EDGE) ? line.value(j, Sense.EDGE) : 0;
        if (edge > 0) {
            j += line.mark(j + 1, "-") ? 2 : 1;
            int joint = j;
            while (j < joint + 2 && line.value(j, Sense.FILLER, 1) && !line.has(j, Sense.PART)) {
                j++;
            }
        } else if (line.norm(j).equals("late") || line.norm(j).equals("later")) {
            edge = 3;
            j++;
        }
        int part = line.has(j, Sense.PART) ? line.value(j, Sense.PART) : line.has(j, Sense.TONIGHT) && edge > 0 ? 4 : 0;
        if (part == 0) {
            return null;
        }
        if (line.has(j, Sense.TONIGHT)) {
            parts = Parts.of(Field.OFFSET, 0);
        }
        Parts found = Parts.of(Field.PART, part);
        if (edge > 0 && part < 5) {
            found = found.with(Field.PART_EDGE, edge);
        }
        Parts all = parts == null ? found : found.and(parts);
        boolean sure = parts != null || part == 6 || part == 7;
        return Piece.latent(at, j + 1, all, sure ? Latent.NO : Latent.WORD);
    }

    // "Friday am", "Feb 5 PM", "19 Jan, late": the part of the day follows its date.
    private static @Nullable Piece afterDate(Line line, int at) {
        if (line.norm(at).equals("the")
                && line.value(at - 1, Sense.CUE, 9)
                && line.strong(at + 1, Sense.MERIDIEM)
                && !line.plain(at + 2)) {
            Parts half = Parts.of(Field.PART, line.value(at + 1, Sense.MERIDIEM) + 1);
            return Piece.latent(at, at + 2, half, Latent.WORD);
        }
        int before = line.mark(at - 1, ",") || line.mark(at - 1, ".") ? at - 2 : at - 1;
        boolean date = line.has(before, Sense.WEEKDAY)
                || line.has(before, Sense.DAY)
                || line.has(before, Sense.MONTH)
                || ((line.digits(before) || line.has(before, Sense.SUFFIX)) && !line.has(at, Sense.EDGE));
        if (!date) {
            return null;
        }
        if (line.strong(at, Sense.MERIDIEM)) {
            boolean free = line.stop(at + 1) || !line.is(at + 1, Token.Type.WORD) || line.has(at + 1, Sense.CUE);
            return free ? part(at, line.value(at, Sense.MERIDIEM) + 1) : null;
        }
        if (line.has(at, Sense.EDGE) && line.stop(at + 1)) {
            boolean late = line.value(at, Sense.EDGE) == LATE;
            return late || line.norm(at).equals("early") ? part(at, late ? 3 : 1) : null;
        }
        return null;
    }

    private static Piece part(int at, int part) {
        return Piece.latent(at, at + 1, Parts.of(Field.PART, part), Latent.WORD);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.en("this afternoon", "2026-11-19T12:00"),
                Example.en("tomorrow morning", "2026-11-20T08:00"),
                Example.en("Friday late evening", "2026-11-20T19:00"),
                Example.en("by EOD", "2026-11-19T00:00"),
                Example.en("Friday PM", "2026-11-20T12:00"),
                Example.en("19 Jan, late", "2027-01-19T18:00"),
                Example.en("tomorrow after work", "2026-11-20T17:00"),
                Example.none("after work on it"),
                Example.none("Good Morning Paul"));
    }
}
