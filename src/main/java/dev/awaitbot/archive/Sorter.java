package dev.awaitbot.archive;

import dev.awaitbot.protocol.Message;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Brings a file whose messages are out of order into the order of time, however large it is: each time it reads the whole file and
 * keeps only the next so many.
 */
final class Sorter {
    private static final int CHARACTERS = 4_000_000;

    private record Placed(Message message, long position) {
        static final Comparator<Placed> ORDER = Comparator.<Placed, Instant>comparing(each -> each.message.sentAt())
                .thenComparing(Placed::position);

        boolean after(@Nullable Placed other) {
            return other == null || ORDER.compare(this, other) > 0;
        }
    }

    private final Source source;
    private final Limits limits;
    private @Nullable Placed done;
    private boolean finished;

    Sorter(Source source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    /** The next messages in order, empty at the end. */
    List<Message> next() throws IOException {
        if (finished) {
            return List.of();
        }
        var kept = new PriorityQueue<Placed>(Placed.ORDER.reversed());
        Placed bound = null;
        long characters = 0;
        try (MessageReader reader = source.opener().open()) {
            for (long i = 0; i < source.count(); i++) {
                Message message = reader.next();
                if (message == null) {
                    break;
                }
                var placed = new Placed(message, i);
                if (!placed.after(done) || (bound != null && !bound.after(placed))) {
                    continue;
                }
                kept.add(placed);
                characters += message.text().length();
                while (kept.size() > limits.sorted() || (characters > CHARACTERS && kept.size() > 1)) {
                    bound = kept.remove();
                    characters -= bound.message().text().length();
                }
            }
        }
        finished = bound == null;
        done = kept.isEmpty() ? done : kept.peek();
        return kept.stream().sorted(Placed.ORDER).map(Placed::message).toList();
    }
}
