package dev.awaitbot.parse.window;

import dev.awaitbot.calendar.EventTime;
import dev.awaitbot.parse.markup.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds windows that say no time themselves: those that hang on an event ("before standup", "once CI is green"), and those that point back ("by then"). */
final class NamedEvents {
    private static final int FARTHEST = 5;
    private static final int CLAUSE = 10;

    private final Line line;
    private final Map<String, String> policy;

    NamedEvents(Line line, Map<String, String> policy) {
        this.line = line;
        this.policy = policy;
    }

    /**
     * A bound by an event.
     *
     * @param from its first cell, the cue
     * @param to the cell after the event
     * @param cue BY where it is over with the event, IN where it begins then
     * @param name the event's name as the message writes it; empty where the words point back to a time
     */
    record Named(int from, int to, Cue cue, String name) {}

    List<Named> find(List<Piece> taken) {
        List<Named> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            boolean by = line.value(i, Sense.CUE, 1) || line.value(i, Sense.CUE, 8);
            if (!by && !line.has(i, Sense.WAIT)) {
                continue;
            }
            if (by && pointsBack(i)) {
                found.add(new Named(i, i + 2, Cue.BY, ""));
                continue;
            }
            boolean clause = line.value(i, Sense.WAIT, 1);
            int last = clause ? clause(i) : line.has(i, Sense.EVENT) ? -1 : event(i);
            if (last > 0 && free(taken, i, last + 1)) {
                found.add(new Named(i, last + 1, by ? Cue.BY : Cue.IN, text(clause ? i + 1 : last, last)));
            }
        }
        return found;
    }

    /** When the policy says that the event takes place; null where it does not. */
    @Nullable
    EventTime time(String name) {
        for (Map.Entry<String, String> event : policy.entrySet()) {
            if (event.getKey().equalsIgnoreCase(name)) {
                return EventTime.read(event.getValue());
            }
        }
        return null;
    }

    private boolean pointsBack(int cue) {
        boolean word = line.has(cue + 1, Sense.ANAPHOR);
        return word
                && ((!line.plain(cue + 2) && !line.has(cue + 2, Sense.EVENT) && !line.has(cue + 2, Sense.VERB))
                        || line.stop(cue + 2));
    }

    private String text(int from, int last) {
        return line.script()
                .raw()
                .substring(line.cell(from).start(), line.cell(last).end());
    }

    // "once CI is green": the last cell of a clause that tells of something outside, not of what the two of us do.
    private int clause(int cue) {
        boolean told = false;
        for (int j = cue + 1; j <= cue + CLAUSE; j++) {
            if (line.stop(j) || line.mark(j, ",")) {
                return told ? j - 1 : -1;
            }
            boolean person = line.value(j, Sense.FILLER, 2) && !line.has(j, Sense.TELL);
            if (person || line.has(j, Sense.COMMIT) || line.has(j, Sense.ASK)) {
                return -1;
            }
            told |= j > cue + 1 && line.has(j, Sense.TELL);
        }
        return -1;
    }

    private boolean named(int cell) {
        return line.has(cell, Sense.EVENT)
                || (!policy.isEmpty()
                        && line.is(cell, Token.Type.WORD)
                        && policy.containsKey(text(cell, cell).toLowerCase(Locale.ROOT)));
    }

    private int event(int cue) {
        for (int j = cue + 1; j <= cue + FARTHEST && !line.stop(j); j++) {
            if (named(j)) {
                return named(j + 1) && !line.stop(j + 1) ? j + 1 : j;
            }
            boolean other = line.has(j, Sense.CUE) && !line.value(j, Sense.CUE, 4);
            if (!line.is(j, Token.Type.WORD) || other || line.has(j, Sense.COMMIT) || line.has(j, Sense.ASK)) {
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
