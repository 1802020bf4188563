package dev.awaitbot.parse.window.form;

import dev.awaitbot.parse.window.Line;
import dev.awaitbot.parse.window.Sense;
import org.jspecify.annotations.Nullable;

/** Years; a help to the forms, not a form. */
public final class Years {
    private Years() {}

    static boolean plausible(int value) {
        return value >= 1900 && value < 2100;
    }

    /** Two digits as people write years: "15" is 2015. */
    static int full(int value, int width) {
        return width == 2 ? (value < 70 ? 2000 : 1900) + value : value;
    }

    /** The cell after a year that follows a date, with its value; null where none does. */
    public static @Nullable Found after(Line line, int at) {
        int j = at;
        while (j < at + 2
                && (line.mark(j, ",")
                        || line.norm(j).equals("of")
                        || line.mark(j, ".")
                        || line.norm(j).equals("de")
                        || line.norm(j).equals("del"))) {
            j++;
        }
        boolean apostrophe = line.mark(j, "'") || line.mark(j, "’");
        if (apostrophe && line.width(j + 1) == 2 && line.digits(j + 1)) {
            return new Found(full(line.value(j + 1, Sense.NUMBER), 2), j + 2);
        }
        if (!line.digits(j) || (line.mark(j + 1, ":") && line.glued(j))) {
            return null;
        }
        int value = line.value(j, Sense.NUMBER);
        boolean span = (line.mark(j + 1, "-") || line.mark(j + 1, "–")) && line.width(j + 2) == 4 && line.digits(j + 2);
        return line.width(j) == 4 && plausible(value) && !span && !Numbers.tied(line, j + 1)
                ? new Found(value, j + 1)
                : null;
    }

    /** A year and the cell after it. */
    public record Found(int value, int next) {}
}
