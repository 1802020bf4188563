package dev.awaitbot.parse.window.form;

import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.window.Line;
import dev.awaitbot.parse.window.Sense;
import org.jspecify.annotations.Nullable;

/** Numbers in digits and in words, cardinal and ordinal; a help to the forms, not a form. */
final class Numbers {
    private Numbers() {}

    /**
     * A number as it stands in the text.
     *
     * @param next the cell after it
     * @param ordinal whether it says so itself: "27th", "third"
     * @param digits whether it is written in digits
     */
    record Found(int value, int next, boolean ordinal, boolean digits) {}

    static @Nullable Found read(Line line, int at) {
        if (line.digits(at)) {
            int value = line.value(at, Sense.NUMBER);
            if (line.glued(at) && line.has(at + 1, Sense.SUFFIX)) {
                return new Found(value, at + 2, true, true);
            }
            boolean dotted = line.option("dot-ordinal")
                    && value < 32
                    && line.glued(at)
                    && line.mark(at + 1, ".")
                    && (value > 12 || !line.stop(at + 2))
                    && !line.digits(at + 2);
            return dotted ? new Found(value, at + 2, true, true) : new Found(value, at + 1, false, true);
        }
        if (line.has(at, Sense.NUMBER)) {
            int value = line.value(at, Sense.NUMBER);
            if (value >= 20 && value % 10 == 0) {
                int join = line.mark(at + 1, "-") ? at + 2 : at + 1;
                int ones = line.value(join, Sense.NUMBER);
                if (line.has(join, Sense.NUMBER)
                        && !line.digits(join)
                        && ones > 0
                        && ones < 10
                        && !line.norm(join).equals("a")) {
                    return new Found(value + ones, join + 1, false, false);
                }
                int th = line.value(join, Sense.ORDINAL);
                if (line.has(join, Sense.ORDINAL) && th < 10) {
                    return new Found(value + th, join + 1, true, false);
                }
            }
            return new Found(value, at + 1, false, false);
        }
        if (line.has(at, Sense.ORDINAL)) {
            return new Found(line.value(at, Sense.ORDINAL), at + 1, true, false);
        }
        return null;
    }

    /** A day of the month, 1 to 31, in any writing. */
    static @Nullable Found day(Line line, int at) {
        Found found = read(line, at);
        boolean article = line.norm(at).equals("a") || line.norm(at).equals("an");
        return found == null
                        || article
                        || found.value() < 1
                        || found.value() > 31
                        || (found.digits() && !line.fresh(at))
                ? null
                : found;
    }

    /** Whether what follows a number makes it no bare number: a unit of something else, a percent sign, a decimal, a path. */
    static boolean tied(Line line, int next) {
        if (line.glued(next - 1)) {
            return (!line.is(next, Token.Type.PUNCT) && !line.norm(next).equals("ish"))
                    || "%/\\$€£_#+=°".contains(line.norm(next))
                    || (".,:".contains(line.norm(next))
                            && line.glued(next)
                            && (line.is(next + 1, Token.Type.NUMBER) || line.is(next + 1, Token.Type.WORD)));
        }
        return line.mark(next, "%") || line.mark(next, "$") || line.mark(next, "€");
    }
}
