package dev.awaitbot.parse.window;

import dev.awaitbot.parse.markup.Token;
import java.util.ArrayList;
import java.util.List;

/** Finds deadlines that hang on a named event and say no time themselves: "before standup", "by the retro". */
final class NamedEvents {
    private static final int FARTHEST = 5;

    private NamedEvents() {}

    /**
     * A bound by an event.
     *
     * @param from its first cell, the cue
     * @param to the cell after the event
     * @param name the event's name as the message writes it
     */
    record Named(int from, int to, String name) {}

    static List<Named> find(Line line, List<Piece> taken) {
        List<Named> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            boolean cue = line.value(i, Sense.CUE, 1) || line.value(i, Sense.CUE, 8);
            int event = cue && !line.has(i, Sense.EVENT) ? event(line, i) : -1;
            if (event > 0 && free(taken, i, event + 1)) {
                found.add(new Named(
                        i,
                        event + 1,
                        line.script()
                                .raw()
                                .substring(
                                        line.cell(event).start(),
                                        line.cell(event).end())));
            }
        }
        return found;
    }

    private static int event(Line line, int cue) {
        for (int j = cue + 1; j <= cue + FARTHEST && !line.stop(j); j++) {
            if (line.has(j, Sense.EVENT)) {
                boolean more = line.has(j + 1, Sense.EVENT) && !line.stop(j + 1);
                return more ? j + 1 : j;
            }
            if (!line.is(j, Token.Type.WORD)
                    || line.has(j, Sense.CUE) && !line.value(j, Sense.CUE, 4)
                    || line.has(j, Sense.COMMIT)
                    || line.has(j, Sense.ASK)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean free(List<Piece> taken, int from, int to) {
        for (Piece piece : taken) {
            if (piece.from() < to && from < piece.to()) {
                return false;
            }
        }
        return true;
    }
}
