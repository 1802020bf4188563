package dev.awaitbot.report;

import dev.awaitbot.report.Watched.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The requests of a tally, or the part of them that a measure is about, in order of time. */
public final class Cases {
    /** Groups of fewer people are not shown: figures about so few would be figures about persons. */
    public static final int PEOPLE = 5;

    /** Of fewer requests only counts are shown: their shares and times would be chance. */
    public static final int REQUESTS = 30;

    private final Gathered gathered;
    private final List<Row> rows;
    private @Nullable Threads threads;

    Cases(Gathered gathered, List<Row> rows) {
        this.gathered = gathered;
        this.rows = rows;
    }

    Gathered gathered() {
        return gathered;
    }

    List<Row> rows() {
        return rows;
    }

    int size() {
        return rows.size();
    }

    /** Whether shares and times may be shown. */
    boolean enough() {
        return size() >= REQUESTS;
    }

    /** These requests as a part of others, so that resamples of both draw the same threads. */
    Cases within(Cases whole) {
        threads = whole.threads();
        return this;
    }

    /** Only the requests that pass. */
    Cases where(Predicate<Row> wanted) {
        return new Cases(gathered, rows.stream().filter(wanted).toList());
    }

    Cases tracked() {
        return where(Row::tracked);
    }

    /** Tracked requests of which is known what they said at first. */
    Cases unprompted() {
        return where(row -> row.tracked() && !row.edited());
    }

    int count(Predicate<Row> wanted) {
        int count = 0;
        for (Row row : rows) {
            count += wanted.test(row) ? 1 : 0;
        }
        return count;
    }

    Share share(Predicate<Row> wanted) {
        return Share.of(count(wanted), size());
    }

    /** The waits of these requests, in seconds. */
    Sample sample(Function<Row, Wait> which, Clock clock) {
        var waits = new ArrayList<Watched>(rows.size());
        for (Row row : rows) {
            waits.add(clock.watch(which.apply(row), threads().of(row)));
        }
        return Sample.of(waits);
    }

    /** The waits of those requests that name a window, as multiples of it: 1 is its end. */
    Sample ofWindow(Function<Row, Wait> which) {
        var waits = new ArrayList<Watched>();
        for (Row row : rows) {
            if (row.window() > 0) {
                Wait wait = which.apply(row);
                double window = row.window();
                waits.add(new Watched(
                        wait.wallLow() / window,
                        wait.wallHigh() / window,
                        wait.fate(),
                        threads().of(row)));
            }
        }
        return Sample.of(waits);
    }

    /** The threads of these requests, numbered by their first one: the same on every platform. */
    Threads threads() {
        if (threads == null) {
            threads = Threads.of(rows);
        }
        return threads;
    }

    int count(Function<Row, Wait> which, Fate fate) {
        return count(row -> which.apply(row).fate() == fate);
    }
}
