package dev.awaitbot.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A fair draw of at most {@code size} excerpts out of any number, whatever order they come in: those whose mixed place and time are
 * lowest. The same messages give the same draw on every platform.
 */
final class Draw {
    private final int size;
    private final PriorityQueue<Lot> kept =
            new PriorityQueue<>(Comparator.comparingLong(Lot::number).reversed());

    private int offered;

    private record Lot(long number, Excerpt excerpt) {}

    Draw(int size) {
        this.size = size;
    }

    void add(Excerpt excerpt) {
        offered++;
        long number = Mix.of(excerpt.conversation(), Long.toString(excerpt.at().getEpochSecond()));
        if (kept.size() < size) {
            kept.add(new Lot(number, excerpt));
        } else if (size > 0 && number < kept.element().number) {
            kept.poll();
            kept.add(new Lot(number, excerpt));
        }
    }

    /** Out of how many was drawn. */
    int offered() {
        return offered;
    }

    /** What was drawn, in an order that is as random as the draw. */
    List<Excerpt> drawn() {
        var lots = new ArrayList<>(kept);
        lots.sort(Comparator.comparingLong(Lot::number));
        return lots.stream().map(Lot::excerpt).toList();
    }
}
