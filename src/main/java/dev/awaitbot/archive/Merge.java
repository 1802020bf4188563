package dev.awaitbot.archive;

import dev.awaitbot.protocol.Message;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Merges many files into one run of messages in the order of time. A file is opened only when the run reaches its first message,
 * so memory grows with how many overlap, not with how many there are.
 */
final class Merge {
    private static final int PROGRESS_EVERY = 1000;

    private final List<Source> waiting;
    private final Limits limits;
    private final PriorityQueue<Cursor> open = new PriorityQueue<>(
            Comparator.<Cursor, Instant>comparing(each -> time(each)).thenComparingInt(Cursor::rank));
    private int next;
    private int streams;

    Merge(List<Source> sources, Limits limits) {
        this.limits = limits;
        this.waiting = sources.stream()
                .sorted(Comparator.comparing(Source::first)
                        .thenComparing(each -> each.conversation().name()))
                .toList();
    }

    Tally run(Consumer<Message> reader, Progress progress) {
        long total = waiting.stream().mapToLong(Source::count).sum();
        long met = 0;
        var second = new Second(reader, limits.sorted());
        for (Instant now = now(); now != null; now = now()) {
            openUntil(now);
            for (Cursor cursor = open.peek(); cursor != null && time(cursor).equals(now); cursor = open.peek()) {
                open.remove();
                boolean held = cursor.holdsStream();
                second.add(cursor.source().conversation().name(), cursor.take());
                enqueue(cursor, held);
                if (++met % PROGRESS_EVERY == 0) {
                    progress.at(met, total);
                }
            }
            second.end();
        }
        progress.at(total, total);
        return new Tally(second.handedOn(), Map.of(LeftOut.DUPLICATE, second.duplicates()));
    }

    /** The moment of the earliest message not yet handed on. */
    private @Nullable Instant now() {
        Cursor head = open.peek();
        Instant opened = head == null ? null : time(head);
        Instant unopened = next < waiting.size() ? waiting.get(next).first() : null;
        if (opened == null || unopened == null) {
            return opened == null ? unopened : opened;
        }
        return opened.isBefore(unopened) ? opened : unopened;
    }

    private void openUntil(Instant now) {
        while (next < waiting.size() && !waiting.get(next).first().isAfter(now)) {
            var cursor = new Cursor(waiting.get(next), limits, next);
            next++;
            enqueue(cursor, false);
        }
    }

    private void enqueue(Cursor cursor, boolean held) {
        streams += (cursor.holdsStream() ? 1 : 0) - (held ? 1 : 0);
        if (cursor.peek() != null) {
            open.add(cursor);
        }
        if (streams > limits.streams()) {
            closeOne();
        }
    }

    /** Closes the file that is needed last. */
    private void closeOne() {
        open.stream().filter(Cursor::holdsStream).max(open.comparator()).ifPresent(last -> {
            last.release();
            streams--;
        });
    }

    private static Instant time(Cursor cursor) {
        Message head = cursor.peek();
        return head == null ? Instant.MAX : head.sentAt();
    }
}
