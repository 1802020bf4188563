package dev.awaitbot.cli;

import dev.awaitbot.report.Bootstrap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures of labelled messages with their intervals, what goes wrong by note, and the worst errors. */
final class Evaluation {
    private final List<Gold> wrong = new ArrayList<>();
    private final Map<String, Counts> clusters = new LinkedHashMap<>();
    private final Map<String, Note> notes = new TreeMap<>();
    private final Counts all = new Counts();

    /** How the messages of one note fared. */
    record Note(String name, int messages, int missed, int falsely) {}

    /** A figure in percent with its 95 % interval. */
    record Measured(Figure figure, double value, double low, double high) {}

    void add(Gold gold) {
        var counts = new Counts();
        gold.count(counts);
        all.add(counts, 1);
        clusters.computeIfAbsent(gold.cluster(), cluster -> new Counts()).add(counts, 1);
        boolean missed = gold.wanted() && !gold.got();
        boolean falsely = gold.got() && !gold.wanted();
        if (missed || falsely) {
            wrong.add(gold);
        }
        for (String name : gold.notes()) {
            var note = new Note(name, 1, missed ? 1 : 0, falsely ? 1 : 0);
            notes.merge(
                    name,
                    note,
                    (a, b) -> new Note(name, a.messages + b.messages, a.missed + b.missed, a.falsely + b.falsely));
        }
    }

    int messages() {
        return (int) all.of(Count.MESSAGES);
    }

    int requests() {
        return (int) (all.of(Count.HIT) + all.of(Count.MISS));
    }

    /** How many threads the messages come from; a message without one counts as one. */
    int threads() {
        return clusters.size();
    }

    /** Every figure that has cases, with what drawing the threads anew makes of it. */
    List<Measured> figures() {
        if (clusters.isEmpty()) {
            return List.of();
        }
        List<Counts> each = List.copyOf(clusters.values());
        double[][] intervals = Bootstrap.intervals(each.size(), drawn -> {
            var counts = new Counts();
            for (int i = 0; i < drawn.length; i++) {
                counts.add(each.get(i), drawn[i]);
            }
            double[] values = new double[Figure.values().length];
            for (Figure figure : Figure.values()) {
                values[figure.ordinal()] = figure.of(counts);
            }
            return values;
        });
        var measured = new ArrayList<Measured>();
        for (Figure figure : Figure.values()) {
            double value = figure.of(all);
            if (!Double.isNaN(value)) {
                double[] interval = intervals[figure.ordinal()];
                // With few threads some draws hold no case at all; then the figure could be anything.
                double low = Double.isNaN(interval[0]) ? 0 : interval[0];
                double high = Double.isNaN(interval[1]) ? 100 : interval[1];
                measured.add(new Measured(figure, value, low, high));
            }
        }
        return measured;
    }

    /** The notes with errors, those with the most first. */
    List<Note> notes() {
        return notes.values().stream()
                .filter(note -> note.missed + note.falsely > 0)
                .sorted(Comparator.comparingInt((Note note) -> -note.missed - note.falsely)
                        .thenComparing(Note::name))
                .toList();
    }

    /** The errors it was surest of first. */
    List<Gold> errors(int most) {
        return wrong.stream()
                .sorted(Comparator.comparingDouble(
                        (Gold gold) -> gold.got() ? -gold.confidence() : gold.confidence() - 1))
                .limit(most)
                .toList();
    }
}
