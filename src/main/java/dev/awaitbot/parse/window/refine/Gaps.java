package dev.awaitbot.parse.window.refine;

import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.window.Line;
import dev.awaitbot.parse.window.Sense;

/** What stands between two times; a help to the refiners, not a refiner. */
final class Gaps {
    private static final int LONGEST = 4;

    private Gaps() {}

    /** Whether only words that join the parts of one time stand from one cell up to another. */
    static boolean joined(Line line, int from, int to) {
        if (to - from > LONGEST) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (line.stop(i) || (!line.value(i, Sense.FILLER, 1) && !line.value(i, Sense.CUE, 4))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a cell is the preposition of a clock time or a day: "at", "on", "@", "around". */
    static boolean at(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.value(i, Sense.CUE, 4)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a bare number may end here: what follows is no noun that it counts. */
    static boolean free(Line line, int next) {
        return next >= line.size()
                || line.stop(next)
                || line.is(next, Token.Type.PUNCT)
                || (!line.is(next, Token.Type.WORD) && !line.is(next, Token.Type.NUMBER))
                || line.has(next, Sense.FILLER)
                || line.has(next, Sense.CUE)
                || line.has(next, Sense.TAIL)
                || line.has(next, Sense.ASK)
                || line.has(next, Sense.PART)
                || line.has(next, Sense.DAY)
                || line.has(next, Sense.TONIGHT)
                || line.has(next, Sense.WEEKDAY)
                || line.has(next, Sense.MONTH)
                || line.has(next, Sense.ZONE)
                || line.has(next, Sense.REL)
                || line.has(next, Sense.COMMIT)
                || (line.has(next, Sense.ARTICLE) && line.has(next, Sense.REL));
    }
}
