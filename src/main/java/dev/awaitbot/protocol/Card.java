package dev.awaitbot.protocol;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the bot says in one go: lines, things to click under them, and at most one picture.
 *
 * @param lines in order; an empty one is a gap
 */
public record Card(List<Line> lines, @Nullable Picture picture) {
    /** A line and what can be clicked under it. */
    public record Line(Words words, List<Control> controls) {
        public Line {
            controls = List.copyOf(controls);
        }
    }

    /**
     * A chart.
     *
     * @param alt what it shows, in a sentence
     */
    public record Picture(String name, String alt, byte[] png) {}

    public Card {
        lines = List.copyOf(lines);
    }

    public static Card of(Words... lines) {
        var all = new ArrayList<Line>(lines.length);
        for (Words words : lines) {
            all.add(new Line(words, List.of()));
        }
        return new Card(all, null);
    }

    /** One line of pieces, as {@link Words#of} reads them. */
    public static Card say(Object... pieces) {
        return of(Words.of(pieces));
    }

    /** The same with one more line. */
    public Card and(Words words, Control... controls) {
        var all = new ArrayList<>(lines);
        all.add(new Line(words, List.of(controls)));
        return new Card(all, picture);
    }

    /** The same with things to click under its last line. */
    public Card with(Control... controls) {
        return and(Words.NONE, controls);
    }

    public Card showing(@Nullable Picture other) {
        return new Card(lines, other);
    }
}
