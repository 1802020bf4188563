package dev.awaitbot.cli;

import dev.awaitbot.report.Share;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The sample of an audit after a person has said in its column "request" which of its messages are requests. All were counted as
 * such, so the share that are is the detector's precision on that chat; of what was missed it says nothing.
 *
 * <p>Doubtful messages are drawn more often than they come, so each row counts as often as the messages it stands for.
 *
 * @param open rows that nobody judged
 * @param weighed whether the rows say how many messages they stand for
 * @param sure the confidence from which an author may be spoken to
 */
record Judged(List<Row> rows, int open, boolean weighed, double sure) {
    /**
     * A row that was judged.
     *
     * @param number as a spreadsheet counts it
     * @param note what the person remarked, if there is a column "note"
     */
    record Row(int number, boolean right, double confidence, double weight, String text, String note) {}

    /** Of the judged messages those that are requests. */
    Share counted() {
        return share(row -> true);
    }

    /** The same for messages that were sure enough to speak to their author. */
    Share spoken() {
        return share(row -> row.confidence >= sure);
    }

    private Share share(Predicate<Row> which) {
        List<Row> chosen = rows.stream().filter(which).toList();
        double[] weights = chosen.stream().mapToDouble(Row::weight).toArray();
        boolean[] right = new boolean[weights.length];
        for (int i = 0; i < right.length; i++) {
            right[i] = chosen.get(i).right;
        }
        return Share.weighed(weights, right);
    }

    /** The rows that are no requests, those it was surest of first. */
    List<Row> wrong() {
        return rows.stream()
                .filter(row -> !row.right)
                .sorted(Comparator.comparingDouble(Row::confidence).reversed())
                .toList();
    }

    /** By note, how many rows that are no requests carry it. */
    Map<String, Integer> notes() {
        var notes = new TreeMap<String, Integer>();
        rows.stream()
                .filter(row -> !row.right && !row.note.isEmpty())
                .forEach(row -> notes.merge(row.note, 1, Integer::sum));
        return notes;
    }
}
