package dev.awaitbot.cli;

import dev.awaitbot.cli.Clusters.Measured;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures of labelled messages with their intervals, what goes wrong by note, and the worst errors. */
final class Evaluation {
    private final List<Gold> wrong = new ArrayList<>();
    private final Clusters clusters = new Clusters();
    private final Map<String, Note> notes = new TreeMap<>();
    private int open;

    /** How the messages of one note fared. */
    record Note(String name, int messages, int missed, int falsely) {}

    void add(Gold gold) {
        var counts = new Counts();
        gold.count(counts);
        clusters.add(gold.cluster(), counts);
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

    /** Counts a message that nobody has labelled yet. */
    void leaveOpen() {
        open++;
    }

    int open() {
        return open;
    }

    /** What was counted, thread by thread. */
    Clusters clusters() {
        return clusters;
    }

    /** What was counted over all messages. */
    Counts counts() {
        return clusters.all();
    }

    int messages() {
        return (int) counts().of(Count.MESSAGES);
    }

    int requests() {
        return (int) (counts().of(Count.HIT) + counts().of(Count.MISS));
    }

    /** How many threads the messages come from; a message without one counts as one. */
    int threads() {
        return clusters.size();
    }

    List<Measured> figures() {
        return clusters.figures();
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
